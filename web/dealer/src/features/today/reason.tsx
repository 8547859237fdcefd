import { useLingui } from "@lingui/react/macro";

/** Why something is in the queue. That a task is to be done, or was, needs no words. */
export function Reason({
  reason: { code, label },
}: {
  readonly reason: { readonly code: string; readonly label: string };
}) {
  const { t } = useLingui();
  switch (code) {
    case "LEAD_UNASSIGNED":
    case "TASK_UNASSIGNED":
      return <span title={label}>{t`unassigned`}</span>;
    case "LEAD_UNANSWERED":
      return <span title={label}>{t`not answered`}</span>;
    case "TASK_ASSIGNED":
    case "TASK_COMPLETED":
      return null;
    default:
      return label;
  }
}
