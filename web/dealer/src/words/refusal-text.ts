import { useLingui } from "@lingui/react/macro";
import { useErrorText } from "../ui/field-error.tsx";
import type { UserErrorLike } from "../ui/user-errors.ts";

/** Why the sales floor's commands changed nothing, for people; the server's own words are for developers. */
export function useRefusalText(): (error: UserErrorLike) => string {
  const { t } = useLingui();
  const general = useErrorText();
  const texts: Readonly<Record<string, string>> = {
    CONTACT_REQUIRED: t`Enter an e-mail address or a phone number, so that somebody can answer.`,
    CONTACT_TAKEN: t`Another customer of this rooftop has the same e-mail address and phone number.`,
    EMAIL_INVALID: t`This is not an e-mail address.`,
    NAME_REQUIRED: t`A customer needs a name.`,
    PHONE_INVALID: t`This is not a phone number: ten digits, or with + and country code.`,
    LOST_REASON_REQUIRED: t`Say why the lead is lost.`,
    STAGE_CHANGE_NOT_ALLOWED: t`The lead cannot go from its stage to that one.`,
    STAFF_MEMBER_UNAVAILABLE: t`This person does not work at the rooftop any more.`,
    TASK_COMPLETED: t`The task is done already. Reopen it to change it.`,
  };
  return (error) => texts[error.code] ?? general(error);
}
