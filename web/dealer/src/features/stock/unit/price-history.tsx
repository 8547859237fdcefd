import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { UnitPriceFragment } from "../../../__generated__/types.ts";
import { DateText } from "../../../ui/date-text.tsx";
import { Money } from "../../../ui/money.tsx";
import { useNow } from "../../../ui/use-now.ts";
import styles from "./unit-cards.module.css";
import { Who } from "./who.tsx";

const FIRST_SHOWN = 4;

/** Every price that was asked, with who set it and why. */
export function PriceHistory({ unit: { priceHistory } }: { readonly unit: UnitPriceFragment }) {
  const { t } = useLingui();
  const now = useNow();
  const [all, setAll] = useState(false);
  const { nodes, pageInfo } = priceHistory;
  if (nodes.length === 0) return null;
  const shown = all ? nodes : nodes.slice(0, FIRST_SHOWN);
  const hidden = nodes.length - shown.length;
  return (
    <section className={styles.history}>
      <h3 className={styles.subtitle}>
        <Trans>Price history</Trans>
      </h3>
      <ol className={styles.prices} aria-label={t`Price history, newest first`}>
        {shown.map(({ version, price, reason, changedAt, changedByUser }) => (
          <li key={version} className={styles.price}>
            <span className={styles.amount}>
              <Money value={price} />
            </span>
            <span className={styles.about}>
              {reason && <span className={styles.reason}>{reason}</span>}
              <span className={styles.quiet}>
                <DateText at={changedAt} now={now} form="relative" />
                {" · "}
                <Who user={changedByUser} />
              </span>
            </span>
          </li>
        ))}
      </ol>
      {hidden > 0 && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          <Plural value={hidden} one="Show # earlier price" other="Show # earlier prices" />
        </button>
      )}
      {all && pageInfo.hasNextPage && (
        <p className={styles.quiet}>
          <Trans>Older prices are not shown.</Trans>
        </p>
      )}
    </section>
  );
}
