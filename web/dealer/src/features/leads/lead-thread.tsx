import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import { Link } from "react-router";
import type { LeadThreadFragment, LeadTouchFragment } from "../../__generated__/types.ts";
import { DateText } from "../../ui/date-text.tsx";
import { PartUnavailable } from "../../ui/error-panel.tsx";
import { useViewer } from "../../viewer/viewer.ts";
import { channelWords, touchWords } from "../../words/interaction-words.ts";
import { LeadThreadFragmentDoc, LeadTouchFragmentDoc } from "./__generated__/lead-thread.ts";
import styles from "./lead-thread.module.css";

export interface LeadThreadProps {
  lead: FragmentType<LeadThreadFragment>;
  customerId: string | undefined;
  now: Date;
  onRetry: () => void;
}

/** What the person wrote, and every touch since, the latest last. */
export function LeadThread({ lead: from, customerId, now, onRetry }: LeadThreadProps) {
  const { t } = useLingui();
  const { may, sight } = useViewer();
  const { data: lead, complete } = useFragment({
    fragment: LeadThreadFragmentDoc,
    fragmentName: "LeadThread",
    from,
    variables: sight,
  });
  const end = useRef<HTMLLIElement>(null);
  const count = complete ? lead.interactions?.nodes.length : undefined;
  useEffect(() => {
    // The latest is what one goes on from; on a phone the page begins with who it is.
    const scroller = end.current?.closest("[data-thread-scroller]");
    scroller?.scrollTo({ top: scroller.scrollHeight });
  }, [count]);
  if (!complete) return null;
  const { comments, interactions, receivedAt, rooftop } = lead;
  const touches = interactions?.nodes.toReversed() ?? [];
  // The touch by which the lead came; what was written is told of the lead.
  const enquiry = touches.find(({ direction, occurredAt }) => {
    return direction === "INBOUND" && occurredAt === receivedAt;
  });
  return (
    <div role="log" aria-label={t`Activity`}>
      <ol className={styles.thread}>
        {interactions?.pageInfo.hasNextPage && customerId !== undefined && (
          <li className={styles.earlier}>
            <Link to={`/customers/${customerId}`}>
              <Trans>See earlier activity on the customer page</Trans>
            </Link>
          </li>
        )}
        {comments && !enquiry && <Enquiry text={comments} at={receivedAt} now={now} />}
        {touches.map((touch) => (
          <Touch
            key={touch.id}
            touch={touch}
            comments={touch.id === enquiry?.id ? comments : null}
            now={now}
          />
        ))}
        {!interactions && (
          <li className={styles.missing}>
            {may("interaction:read", rooftop?.id) ? (
              <PartUnavailable what={t`Activity`} onRetry={onRetry} />
            ) : (
              <Trans>Activity requires access to calls and messages.</Trans>
            )}
          </li>
        )}
        <li ref={end} className={styles.end} aria-hidden="true" />
      </ol>
    </div>
  );
}

function Enquiry({ text, at, now }: { text: string; at: string; now: Date }) {
  return (
    <li className={styles.touch} data-side="theirs">
      <div className={styles.bubble}>
        <p className={styles.text}>{text}</p>
        <p className={styles.meta}>
          <Trans>
            Inquiry · <DateText at={at} now={now} form="dateTime" />
          </Trans>
        </p>
      </div>
    </li>
  );
}

interface TouchProps {
  readonly touch: FragmentType<LeadTouchFragment>;
  /** What the person wrote in the enquiry, where this is it. */
  readonly comments: string | null | undefined;
  readonly now: Date;
}

function Touch({ touch: from, comments, now }: TouchProps) {
  const { i18n } = useLingui();
  const { data: touch, complete } = useFragment({
    fragment: LeadTouchFragmentDoc,
    fragmentName: "LeadTouch",
    from,
  });
  if (!complete) return null;
  const { channel, direction, automatic, subject, notes, staffMember, occurredAt } = touch;
  const { icon: Icon } = channelWords[channel];
  return (
    <li
      className={styles.touch}
      data-side={direction === "INBOUND" ? "theirs" : "ours"}
      data-automatic={automatic}
    >
      <div className={styles.bubble}>
        <p className={styles.what}>
          <Icon size={14} aria-hidden="true" />
          <span>
            {i18n._(touchWords(channel, direction, automatic))}
            {subject && `: ${subject}`}
          </span>
        </p>
        {comments && comments !== notes && <p className={styles.text}>{comments}</p>}
        {notes && <p className={styles.text}>{notes}</p>}
        <p className={styles.meta}>
          {staffMember && `${staffMember.displayName} · `}
          <DateText at={occurredAt} now={now} form="dateTime" />
        </p>
      </div>
    </li>
  );
}
