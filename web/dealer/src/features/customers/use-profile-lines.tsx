import { Trans, useLingui } from "@lingui/react/macro";
import type { TaxIdentificationKind } from "../../__generated__/types.ts";
import { DateText } from "../../ui/date-text.tsx";
import type { Definition } from "../../ui/definition-list.tsx";
import { Money } from "../../ui/money.tsx";
import type { Numbers, Profile } from "./financial-profile.ts";

/** What is recorded of a customer's finances, a line each; numbers by their end until the whole is asked for. */
export function useProfileLines(
  { financialProfile: profile }: Profile,
  numbers: Numbers | undefined,
  now: Date,
): readonly Definition[] {
  const { t } = useLingui();
  if (!profile) return [];
  const whole = numbers?.financialProfile;
  const { driverLicense: license, taxIdentification: tax, bankAccount: bank } = profile;
  const income = whole?.income;
  const lines: (Definition | null | undefined)[] = [
    license && {
      term: t`Driver’s license`,
      value: `${license.state} ${whole?.driverLicense?.number ?? ending(license.numberLast4)}`,
    },
    license && { term: t`Valid to`, value: <DateText at={license.expiresOn} now={now} /> },
    tax && {
      term: tax.kind,
      value: taxNumber(whole?.taxIdentification?.number, tax.kind) ?? ending(tax.numberLast4),
    },
    income && {
      term: t`Income`,
      value: (
        <Trans>
          <Money value={income.grossMonthly} /> a month
        </Trans>
      ),
    },
    income?.employer ? { term: t`Employer`, value: income.employer } : null,
    bank && { term: t`Account holder`, value: bank.holder },
    bank && {
      term: t`Account`,
      value: whole?.bankAccount?.accountNumber ?? ending(bank.accountNumberLast4),
    },
    whole?.bankAccount?.routingNumber
      ? { term: t`Routing number`, value: whole.bankAccount.routingNumber }
      : null,
    { term: t`Recorded`, value: <DateText at={profile.updatedAt} now={now} form="dateTime" /> },
  ];
  return lines.filter((line) => line !== null && line !== undefined);
}

/** Nine digits as they are printed: 123-45-6789, and 12-3456789 of an employer. */
function taxNumber(
  digits: string | null | undefined,
  kind: TaxIdentificationKind,
): string | undefined {
  if (!digits) return undefined;
  const groups = kind === "EIN" ? /^(\d{2})(\d{7})$/ : /^(\d{3})(\d{2})(\d{4})$/;
  return groups.exec(digits)?.slice(1).join("-") ?? digits;
}

function ending(last4: string): string {
  return `••• ${last4}`;
}
