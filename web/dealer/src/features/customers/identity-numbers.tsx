import { useApolloClient } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "../../ui/button.tsx";
import { LockKeyhole } from "lucide-react";
import { Card } from "../../ui/card.tsx";
import { DefinitionList, type Definition } from "../../ui/definition-list.tsx";
import { StatusShape } from "../../ui/status-chip.tsx";
import { useNow } from "../../ui/use-now.ts";
import {
  FinancialNumbersDocument,
  FinancialProfileDocument,
} from "./__generated__/financial-profile.ts";
import type { Numbers, Profile } from "./financial-profile.ts";
import styles from "./identity-numbers.module.css";
import { useProfileLines } from "./use-profile-lines.tsx";
import { useSteppedUp, type Trouble } from "./use-stepped-up.ts";

/** What a lender asks for. Nothing of it is fetched before somebody asks, and nothing is kept. */
export function IdentityNumbers({ customerId }: { customerId: string }) {
  const { t } = useLingui();
  const client = useApolloClient();
  const common = {
    variables: { id: customerId },
    fetchPolicy: "no-cache",
    errorPolicy: "all",
  } as const;
  const profile = useSteppedUp<Profile>(async () => {
    const { data, error } = await client.query({ query: FinancialProfileDocument, ...common });
    return { data: data?.customer ?? null, error };
  });
  const numbers = useSteppedUp<Numbers>(async () => {
    const { data, error } = await client.query({ query: FinancialNumbersDocument, ...common });
    return { data: data?.customer ?? null, error };
  });
  const hide = (): void => {
    profile.hide();
    numbers.hide();
  };
  if (!profile.data) {
    return (
      <Card title={t`Identity numbers`}>
        <div className={styles.closed}>
          <p className={styles.quiet}>
            <Trans>
              Driver’s license, tax ID, income and bank account, for credit applications.
            </Trans>
          </p>
          <Ask step={profile} label={t`Show identity numbers`} />
        </div>
      </Card>
    );
  }
  return (
    <Card
      title={t`Identity numbers`}
      actions={
        <Button variant="text" onClick={hide}>
          <Trans>Hide</Trans>
        </Button>
      }
    >
      <Opened profile={profile.data} numbers={numbers.data} />
      {profile.data.financialProfile && !numbers.data && (
        <div className={styles.closed}>
          <Ask step={numbers} label={t`Show full numbers`} />
          <p className={styles.quiet}>
            <Trans>Viewing is logged.</Trans>
          </p>
        </div>
      )}
    </Card>
  );
}

function Opened({ profile, numbers }: { profile: Profile; numbers: Numbers | undefined }) {
  const now = useNow();
  const items: readonly Definition[] = useProfileLines(profile, numbers, now);
  if (items.length === 0) {
    return (
      <p className={styles.quiet}>
        <Trans>Nothing on file.</Trans>
      </p>
    );
  }
  return <DefinitionList items={items} />;
}

function Ask({ step, label }: { step: ReturnType<typeof useSteppedUp>; label: string }) {
  const { confirming, asking, trouble, ask } = step;
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<LockKeyhole size={16} aria-hidden="true" />}
        aria-disabled={asking}
        onClick={() => {
          if (!asking || confirming) void ask();
        }}
      >
        {asking && !confirming ? <Trans>Loading…</Trans> : label}
      </Button>
      {confirming && (
        <p className={styles.quiet} role="status">
          <Trans>Confirm your identity in the window that just opened.</Trans>
        </p>
      )}
      {trouble && <TroubleLine trouble={trouble} />}
    </>
  );
}

function TroubleLine({ trouble }: { trouble: Trouble }) {
  const { t } = useLingui();
  const words: Readonly<Record<Trouble, string>> = {
    WINDOW_BLOCKED: t`Your browser blocked the window to confirm your identity. Allow pop-ups and try again.`,
    NOT_CONFIRMED: t`Your identity was not confirmed. Try again.`,
    FAILED: t`The numbers could not be loaded. Try again.`,
  };
  return (
    <p className={styles.trouble} role="alert">
      <StatusShape tone="warning" />
      {words[trouble]}
    </p>
  );
}
