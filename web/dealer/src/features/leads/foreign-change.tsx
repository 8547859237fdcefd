import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { X } from "lucide-react";
import type { LeadHeaderFragment } from "../../__generated__/types.ts";
import { StatusShape } from "../../ui/status-chip.tsx";
import { leadStageWords } from "../../words/lead-words.ts";
import { useViewer } from "../../viewer/viewer.ts";
import { LeadHeaderFragmentDoc } from "./__generated__/lead-header.ts";
import styles from "./foreign-change.module.css";

export interface ForeignChangeProps {
  lead: FragmentType<LeadHeaderFragment>;
  /** What was changed, as the server names it. */
  changedPaths: readonly string[];
  onDismiss: () => void;
}

/** Somebody else did something about the lead that is open; what is being written stays. */
export function ForeignChange({ lead: from, changedPaths, onDismiss }: ForeignChangeProps) {
  const { t } = useLingui();
  const { sight } = useViewer();
  const { data: lead, complete } = useFragment({
    fragment: LeadHeaderFragmentDoc,
    fragmentName: "LeadHeader",
    from,
    variables: sight,
  });
  if (!complete || changedPaths.length === 0) return null;
  return (
    <div className={styles.banner} role="status">
      <StatusShape tone="warning" />
      <p className={styles.words}>
        <Words lead={lead} changed={new Set(changedPaths)} /> <Trans>Your text is kept.</Trans>
      </p>
      <button type="button" className={styles.close} aria-label={t`Dismiss`} onClick={onDismiss}>
        <X size={16} aria-hidden="true" />
      </button>
    </div>
  );
}

function Words({ lead, changed }: { lead: LeadHeaderFragment; changed: ReadonlySet<string> }) {
  const { t, i18n } = useLingui();
  const assignee = lead.assignee?.displayName;
  const stage = i18n._(leadStageWords[lead.stage]);
  const taken =
    assignee === undefined ? t`The lead is unassigned now.` : t`${assignee} is assigned now.`;
  const sentences = [
    ...(changed.has("firstRespondedAt") ? [t`Someone else just responded.`] : []),
    ...(changed.has("interactions") ? [t`They wrote again.`] : []),
    ...(changed.has("assignee") ? [taken] : []),
    ...(changed.has("stage") ? [t`The stage is now “${stage}”.`] : []),
  ];
  return sentences.length === 0 ? t`Someone else changed this lead.` : sentences.join(" ");
}
