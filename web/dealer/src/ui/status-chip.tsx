import type { ReactNode } from "react";
import styles from "./status-chip.module.css";

/** critical: act now · warning: soon · confirmed: done, in balance · neutral: everything else. */
export type Tone = "critical" | "warning" | "confirmed" | "neutral";

const shapes: Record<Tone, ReactNode> = {
  critical: <path d="M6 1 11.5 11h-11z" />,
  warning: <path d="M6 .5 11.5 6 6 11.5.5 6z" />,
  confirmed: <circle cx="6" cy="6" r="5" />,
  neutral: <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.5" />,
};

/** Colour is never alone: the shape says the same. */
export function StatusShape({ tone }: { tone: Tone }) {
  return (
    <svg className={styles.shape} data-tone={tone} viewBox="0 0 12 12" aria-hidden="true">
      {shapes[tone]}
    </svg>
  );
}

export interface StatusChipProps {
  tone: Tone;
  /** The word. */
  children: ReactNode;
  /** Why it is so, on hover. */
  title?: string | undefined;
  /** Without fill: for rows, where a column of fills would shout. */
  plain?: boolean;
}

export function StatusChip({ tone, children, title, plain = false }: StatusChipProps) {
  return (
    <span className={plain ? styles.plain : styles.chip} data-tone={tone} title={title}>
      <StatusShape tone={tone} />
      <span className={styles.word}>{children}</span>
    </span>
  );
}
