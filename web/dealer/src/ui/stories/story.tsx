import { Children, type ReactNode } from "react";
import styles from "./stories.module.css";

/** The day on which all stories play. */
export const STORY_NOW = new Date("2026-11-20T14:05:00Z");
export const STORY_ZONE = "America/Chicago";
export const nothing = (): void => undefined;

/** A component, with an id to link and to test by. */
export function Story({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} className={styles.story} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

/** One state of it. */
export function Case({
  name,
  children,
  row,
}: {
  name: string;
  children: ReactNode;
  row?: boolean;
}) {
  return (
    <div className={styles.case}>
      <div className={styles.name}>{name}</div>
      {row ? (
        <ul className={styles.row}>
          {Children.map(children, (child) => (
            <li>{child}</li>
          ))}
        </ul>
      ) : (
        children
      )}
    </div>
  );
}
