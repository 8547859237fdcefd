import { Trans } from "@lingui/react/macro";
import { MessageSquareReply } from "lucide-react";
import type { WorkLeadFragment } from "../../__generated__/types.ts";
import { Countdown, DateText } from "../../ui/date-text.tsx";
import { Reason } from "./reason.tsx";
import { WorkLine } from "./work-line.tsx";
import type { LineProps } from "./work-item.ts";

/** A lead to answer: that is done in the inbox. */
export function LeadLine(props: LineProps & { readonly lead: WorkLeadFragment }) {
  const { item, lead, now } = props;
  const answered = lead.firstRespondedAt;
  return (
    <WorkLine
      {...props}
      icon={MessageSquareReply}
      what={<Trans>Respond to lead</Trans>}
      why={
        <>
          {lead.source?.label}
          {answered === null && !props.withAssignee && (
            <>
              {" · "}
              <Reason reason={item.reason} />
            </>
          )}
        </>
      }
      href={`/leads?lead=${lead.id}`}
      opensToFinish
      done={answered !== null}
      assignee={lead.assignee?.displayName}
      due={
        answered === null ? (
          <Countdown dueAt={item.dueAt} now={now} />
        ) : (
          <Trans>
            answered <DateText at={answered} now={now} form="time" />
          </Trans>
        )
      }
    />
  );
}
