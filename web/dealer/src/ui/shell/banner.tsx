import type { ReactNode } from "react";
import { StatusShape, type Tone } from "../status-chip.tsx";
import styles from "./banner.module.css";

/** One line above the content: demo data, no connection. */
export function Banner({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <div className={styles.banner} data-tone={tone} role="status">
      <StatusShape tone={tone} />
      <span>{children}</span>
    </div>
  );
}
