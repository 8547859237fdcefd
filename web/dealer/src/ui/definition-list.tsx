import type { ReactNode } from "react";
import styles from "./definition-list.module.css";

export interface Definition {
  readonly term: string;
  readonly value: ReactNode;
}

export interface DefinitionListProps {
  items: readonly Definition[];
  columns?: 1 | 2;
  /** Values at the right edge: figures under each other. */
  figures?: boolean;
}

/** What is known of a thing, a line each. */
export function DefinitionList({ items, columns = 1, figures = false }: DefinitionListProps) {
  return (
    <dl className={styles.list} data-columns={columns} data-figures={figures}>
      {items.map(({ term, value }) => (
        <div key={term} className={styles.line}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.value}>{value ?? "—"}</dd>
        </div>
      ))}
    </dl>
  );
}
