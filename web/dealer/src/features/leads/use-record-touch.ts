import { useCommand } from "../../apollo/use-command.ts";
import { useAttempt } from "../../commands/use-attempt.ts";
import { useDateFormat } from "../../ui/time-zone.ts";
import type { UserErrorLike } from "../../ui/user-errors.ts";
import { fromWallClock } from "../../ui/wall-clock.ts";
import { RecordInteractionDocument } from "./__generated__/lead-commands.ts";
import type { OwnChanges } from "./own-changes.ts";
import type { withAttempt } from "./touch-draft.ts";

/** With whom, about what. */
export interface TouchedLead {
  readonly id: string;
  readonly customerId: string;
  readonly rooftopId: string;
}

/** Unanswered, it is sent again by the same key. */
export type TouchOutcome = "NOTED" | "REFUSED" | "UNANSWERED";

type AttemptedDraft = ReturnType<typeof withAttempt>;

export interface RecordTouch {
  readonly note: (draft: AttemptedDraft, subject: string | undefined) => Promise<TouchOutcome>;
  readonly running: boolean;
  readonly refused: readonly UserErrorLike[];
  readonly failure: unknown;
}

/** Notes that the dealership and a customer were in touch; the first answer stops the lead's clock. */
export function useRecordTouch(lead: TouchedLead, own: OwnChanges): RecordTouch {
  const command = useCommand(RecordInteractionDocument);
  const attempt = useAttempt();
  const { timeZone } = useDateFormat();
  return {
    running: command.running,
    refused: attempt.refused,
    failure: attempt.failure,
    async note({ channel, direction, notes, occurredAt, attempt: { key } }, subject) {
      let answered = false;
      const happened = fromWallClock(occurredAt, timeZone)?.toISOString();
      const payload = await attempt.send(async () => {
        const answer = await own.during(
          () =>
            command.run(
              {
                rooftopId: lead.rooftopId,
                customerId: lead.customerId,
                leadId: lead.id,
                channel,
                direction,
                ...(happened !== undefined && { occurredAt: happened }),
                ...(subject !== undefined && { subject }),
                ...(notes.trim() !== "" && { notes: notes.trim() }),
              },
              key,
            ),
          ({ recordInteraction }) => recordInteraction.interaction?.lead,
        );
        answered = true;
        return answer.recordInteraction;
      });
      if (payload) return "NOTED";
      return answered ? "REFUSED" : "UNANSWERED";
    },
  };
}
