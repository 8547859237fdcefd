import { useId, type ReactNode } from "react";
import styles from "./card.module.css";

export interface CardProps {
  title?: ReactNode;
  /** At the right of the title. */
  actions?: ReactNode;
  children: ReactNode;
  /** Without inner margin: for lists that reach the edges. */
  flush?: boolean;
  headingLevel?: 2 | 3;
}

/** A surface with a name. */
export function Card({ title, actions, children, flush = false, headingLevel = 2 }: CardProps) {
  const titleId = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section className={styles.card} aria-labelledby={title ? titleId : undefined}>
      {(title || actions) && (
        <header className={styles.header}>
          {title && (
            <Heading id={titleId} className={styles.title}>
              {title}
            </Heading>
          )}
          {actions && <div className={styles.actions}>{actions}</div>}
        </header>
      )}
      <div className={flush ? styles.flush : styles.body}>{children}</div>
    </section>
  );
}

/** A part of a page or a panel, without a surface of its own. */
export function Section({ title, actions, children, headingLevel = 3 }: CardProps) {
  const titleId = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section className={styles.section} aria-labelledby={title ? titleId : undefined}>
      <div className={styles.sectionHeader}>
        {title && (
          <Heading id={titleId} className={styles.sectionTitle}>
            {title}
          </Heading>
        )}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </section>
  );
}
