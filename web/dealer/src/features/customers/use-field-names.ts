import { useLingui } from "@lingui/react/macro";
import type { CustomerTexts } from "./customer-texts.ts";

export function useFieldNames(): Readonly<Record<keyof CustomerTexts, string>> {
  const { t } = useLingui();
  return {
    givenName: t`Given name`,
    familyName: t`Family name`,
    businessName: t`Business name`,
    phone: t`Phone`,
    email: t`Email`,
  };
}
