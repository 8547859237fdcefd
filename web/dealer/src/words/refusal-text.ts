import { useLingui } from "@lingui/react/macro";
import { useErrorText } from "../ui/field-error.tsx";
import type { UserErrorLike } from "../ui/user-errors.ts";

/** Why the sales floor's commands changed nothing, for people; the server's own words are for developers. */
export function useRefusalText(): (error: UserErrorLike) => string {
  const { t } = useLingui();
  const general = useErrorText();
  const texts: Readonly<Record<string, string>> = {
    CONTACT_REQUIRED: t`Enter an email address or a phone number.`,
    CONTACT_TAKEN: t`Another customer at this rooftop has the same email address and phone number.`,
    EMAIL_INVALID: t`Enter a valid email address.`,
    NAME_REQUIRED: t`Enter a name.`,
    PHONE_INVALID: t`Enter a ten-digit phone number, or + and the country code.`,
    LOST_REASON_REQUIRED: t`Choose why the lead was lost.`,
    STAGE_CHANGE_NOT_ALLOWED: t`The lead cannot move to that stage.`,
    STAFF_MEMBER_UNAVAILABLE: t`This person no longer works at this rooftop.`,
    TASK_COMPLETED: t`This task is already done. Reopen it to make changes.`,
  };
  return (error) => texts[error.code] ?? general(error);
}
