import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import styles from "./skeleton.module.css";
import { useAfter } from "./use-after.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

const SLOW_MS = 2_000;
const ROWS_MAX = 60;
/** Text is of different lengths; the same ones each time, so that nothing jumps. */
const WIDTHS = ["62%", "48%", "71%", "55%", "40%", "66%"];

export interface SkeletonRowsProps {
  rows: number;
  /** Height of the rows that come, px. The list's own row height when absent. */
  rowHeight?: number;
  /** Offered after two seconds. */
  onCancel?: (() => void) | undefined;
}

/** Holds the place of rows at their final height; shows nothing in the first 150 ms. */
export function SkeletonRows({ rows, rowHeight, onCancel }: SkeletonRowsProps) {
  const slow = useAfter(SLOW_MS);
  const height = rowHeight === undefined ? "var(--row)" : `${rowHeight}px`;
  return (
    <div className={styles.rows} role="status">
      <VisuallyHidden>
        <Trans>Loading</Trans>
      </VisuallyHidden>
      {Array.from({ length: Math.min(rows, ROWS_MAX) }, (_, index) => (
        <div key={index} className={styles.row} style={{ height }}>
          <span className={styles.bar} style={{ width: WIDTHS[index % WIDTHS.length] }} />
        </div>
      ))}
      {slow && onCancel && (
        <div className={styles.slow}>
          <Trans>Still loading…</Trans>
          <Button variant="outlined" onClick={onCancel}>
            <Trans>Cancel</Trans>
          </Button>
        </div>
      )}
    </div>
  );
}

/** One thing that comes: a figure, a photo, a card. */
export function SkeletonBlock({ width, height }: { width?: number | string; height: number }) {
  const { t } = useLingui();
  return (
    <div
      className={styles.block}
      style={{ width: width ?? "100%", height }}
      role="status"
      aria-label={t`Loading`}
    />
  );
}

/** Of a whole screen: it ends where the window does. */
export function SkeletonScreen({ children }: { children: ReactNode }) {
  return <div className={styles.screen}>{children}</div>;
}
