import { Trans, useLingui } from "@lingui/react/macro";
import type { LeadStage } from "../../__generated__/types.ts";
import { Countdown } from "../../ui/date-text.tsx";
import { formatDistance } from "../../ui/date-format.ts";
import { StatusChip } from "../../ui/status-chip.tsx";
import { leadStageWords } from "../../words/lead-words.ts";

export interface ClockedLead {
  readonly stage: LeadStage;
  readonly receivedAt: string;
  readonly firstResponseDueAt: string | null;
  readonly firstRespondedAt: string | null;
}

export interface LeadClockProps {
  lead: ClockedLead;
  now: Date;
  plain?: boolean;
}

/** How long is left to answer, or since when it should have been; the stage once somebody has. */
export function LeadClock({ lead, now, plain = false }: LeadClockProps) {
  const { t, i18n } = useLingui();
  const { stage, firstRespondedAt, firstResponseDueAt } = lead;
  const closed = stage === "WON" || stage === "LOST";
  if (closed || firstRespondedAt !== null || firstResponseDueAt === null) {
    const answered = firstRespondedAt !== null && !closed;
    return (
      <StatusChip
        tone={stage === "WON" ? "confirmed" : "neutral"}
        plain={plain}
        title={firstRespondedAt === null ? undefined : answeredIn(firstRespondedAt)}
      >
        {answered && stage === "NEW" ? t`Answered` : i18n._(leadStageWords[stage])}
      </StatusChip>
    );
  }
  return <Countdown dueAt={firstResponseDueAt} now={now} plain={plain} />;

  function answeredIn(at: string): string {
    const after = formatDistance(at, new Date(lead.receivedAt));
    return t`Answered after ${after}`;
  }
}

/** "2 tries". */
export function Attempts({ count }: { count: number | null | undefined }) {
  if (!count) return null;
  return count === 1 ? <Trans>1 try</Trans> : <Trans>{count} tries</Trans>;
}
