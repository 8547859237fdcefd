import { useFragment } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client/masking";
import { Trans } from "@lingui/react/macro";
import type { ProposalRowFragment } from "../../__generated__/types.ts";
import { DateText } from "../../ui/date-text.tsx";
import { Money } from "../../ui/money.tsx";
import { ProposalRowFragmentDoc } from "./__generated__/proposal-row.ts";
import styles from "./waiting-lists.module.css";

interface ProposalRowProps {
  readonly proposal: FragmentType<ProposalRowFragment>;
  readonly now: Date;
}

/** An entry that waits for a second person. */
export function ProposalRow({ proposal, now }: ProposalRowProps) {
  const { data, complete } = useFragment({
    fragment: ProposalRowFragmentDoc,
    fragmentName: "ProposalRow",
    from: proposal,
  });
  if (!complete) return <li className={styles.row} />;
  const { journal, memo, proposedBy, effectiveOn, total } = data;
  return (
    <li className={styles.row} data-kind="entry">
      <span className={styles.code}>{journal}</span>
      <span className={styles.what} data-row="" tabIndex={0}>
        {memo ?? <Trans>No memo</Trans>}
      </span>
      <span className={`${styles.quiet} ${styles.who}`}>{proposedBy.name}</span>
      <span className={`${styles.quiet} ${styles.date}`}>
        <DateText at={effectiveOn} now={now} />
      </span>
      <span className={`${styles.amount} ${styles.state}`}>
        <Money value={total} books />
      </span>
    </li>
  );
}
