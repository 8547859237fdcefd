import { useFragment } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client/masking";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import type { DealRowFragment } from "../../__generated__/types.ts";
import { DateText } from "../../ui/date-text.tsx";
import { Money } from "../../ui/money.tsx";
import { StatusChip } from "../../ui/status-chip.tsx";
import { dealStateWords } from "../../words/deal-words.ts";
import { vehicleName } from "../../words/vehicle-name.ts";
import { DealRowFragmentDoc } from "./__generated__/deal-row.ts";
import styles from "./waiting-lists.module.css";

interface DealRowProps {
  readonly deal: FragmentType<DealRowFragment>;
  readonly now: Date;
}

/** A deal that is being worked on. It shows on the page of its unit. */
export function DealRow({ deal, now }: DealRowProps) {
  const { i18n, t } = useLingui();
  const { data, complete } = useFragment({
    fragment: DealRowFragmentDoc,
    fragmentName: "DealRow",
    from: deal,
  });
  if (!complete) return <li className={styles.row} />;
  const { number, buyer, stockUnit, salesperson, state, createdAt } = data;
  const { tone, words } = dealStateWords[state];
  const who = buyer?.displayName ?? t`No buyer yet`;
  const href = hrefOf(data);
  return (
    <li className={styles.row} data-kind="deal">
      <span className={styles.code}>
        <Trans>Deal {number}</Trans>
      </span>
      {href === undefined ? (
        <span className={styles.what} data-row="" tabIndex={0}>
          {who}
        </span>
      ) : (
        <Link className={styles.open} data-row="" to={href}>
          {who}
        </Link>
      )}
      <span className={styles.who}>
        {stockUnit && (vehicleName(stockUnit.vehicle) ?? stockUnit.stockNumber)}
      </span>
      <span className={`${styles.amount} ${styles.state}`}>
        {stockUnit?.askingPrice && <Money value={stockUnit.askingPrice} />}
      </span>
      <span className={`${styles.quiet} ${styles.wide}`}>{salesperson?.displayName}</span>
      <span className={styles.date}>
        <StatusChip tone={tone} plain>
          {i18n._(words)}
        </StatusChip>
      </span>
      <span className={`${styles.quiet} ${styles.wide}`}>
        <DateText at={createdAt} now={now} form="day" />
      </span>
    </li>
  );
}

function hrefOf({ stockUnit, buyer }: DealRowFragment): string | undefined {
  if (stockUnit) return `/stock/${stockUnit.id}`;
  return buyer ? `/customers/${buyer.id}?tab=deals` : undefined;
}
