import { Trans, useLingui } from "@lingui/react/macro";
import type { LucideIcon } from "lucide-react";
import { useState, type ReactNode } from "react";
import { DateText } from "./date-text.tsx";
import styles from "./timeline.module.css";

export interface TimelineEntry {
  readonly id: string;
  readonly at: string;
  readonly icon: LucideIcon;
  readonly title: ReactNode;
  readonly body?: ReactNode;
  /** Id of whose entry it is: sales, service. */
  readonly department?: string;
}

export interface TimelineProps {
  label: string;
  /** Newest first. */
  entries: readonly TimelineEntry[];
  now: Date;
  /** Offered as filters when there are two or more. */
  departments?: readonly { readonly id: string; readonly label: string }[];
}

/** What has happened, newest first, of all departments or of one. */
export function Timeline({ label, entries, now, departments = [] }: TimelineProps) {
  const { t } = useLingui();
  const [department, setDepartment] = useState<string>();
  const shown = entries.filter((entry) => !department || entry.department === department);
  const choices = [{ id: undefined, label: t`All` }, ...departments];
  return (
    <div className={styles.timeline}>
      {departments.length > 1 && (
        <div className={styles.filters} role="group" aria-label={t`Departments`}>
          {choices.map(({ id, label: name }) => (
            <button
              key={id ?? "all"}
              type="button"
              className={styles.filter}
              aria-pressed={id === department}
              onClick={() => setDepartment(id)}
            >
              {name}
            </button>
          ))}
        </div>
      )}
      {shown.length === 0 ? (
        <p className={styles.none}>
          <Trans>No activity yet.</Trans>
        </p>
      ) : (
        <ol className={styles.entries} aria-label={label}>
          {shown.map(({ id, at, icon: Icon, title, body }) => (
            <li key={id} className={styles.entry}>
              <span className={styles.icon}>
                <Icon size={16} aria-hidden="true" />
              </span>
              <div className={styles.words}>
                <div className={styles.head}>
                  <span className={styles.title}>{title}</span>
                  <span className={styles.at}>
                    <DateText at={at} now={now} form="relative" />
                  </span>
                </div>
                {body && <div className={styles.body}>{body}</div>}
              </div>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
