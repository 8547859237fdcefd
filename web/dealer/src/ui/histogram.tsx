import { useLingui } from "@lingui/react/macro";
import styles from "./histogram.module.css";
import { rove } from "./roving.ts";

export interface Bucket {
  readonly id: string;
  /** "31–45". */
  readonly label: string;
  readonly count: number;
}

export interface HistogramProps {
  /** What is counted, with its unit: "Days in stock". */
  label: string;
  buckets: readonly Bucket[];
  selected: string | undefined;
  /** undefined: the chosen bucket was let go. */
  onSelect: (id: string | undefined) => void;
}

/** How many there are of each age; a bar is also the filter for it. */
export function Histogram({ label, buckets, selected, onSelect }: HistogramProps) {
  const { t } = useLingui();
  const most = Math.max(1, ...buckets.map(({ count }) => count));
  const stop = buckets.some(({ id }) => id === selected) ? selected : buckets[0]?.id;
  return (
    <div
      className={styles.histogram}
      role="group"
      aria-label={label}
      onKeyDown={(event) => rove(event, "button")}
    >
      {buckets.map(({ id, label: name, count }) => (
        <button
          key={id}
          type="button"
          className={styles.bucket}
          aria-pressed={id === selected}
          aria-label={t`${name}: ${count}`}
          title={t`${name}: ${count}`}
          tabIndex={id === stop ? 0 : -1}
          onClick={() => onSelect(id === selected ? undefined : id)}
        >
          <span className={styles.room}>
            <span
              className={styles.bar}
              data-empty={count === 0}
              style={{ height: `${(count / most) * 100}%` }}
            />
          </span>
          <span className={styles.name}>{name}</span>
        </button>
      ))}
    </div>
  );
}
