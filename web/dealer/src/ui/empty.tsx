import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "./button.tsx";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import styles from "./empty.module.css";

/** Nothing is here yet: says what would be, and the way to the first one. */
export function EmptyFirst({
  title,
  page = false,
  children,
  actions,
}: {
  title: string;
  /** It is all that the page has to say, so its title is the page's. */
  page?: boolean;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  const Title = page ? "h1" : "h2";
  return (
    <div className={styles.empty} role="status">
      <Title className={styles.title}>{title}</Title>
      {children && <div className={styles.body}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

export interface ActiveFilter {
  id: string;
  /** As its chip says it, "Status: Sold". */
  label: string;
}

export interface EmptyFilteredProps {
  filters: readonly ActiveFilter[];
  /** The one that hides most, and how much would show without it. */
  most?: { id: string; count: number } | undefined;
  /** The way to where it is, once that is known. */
  elsewhere?: ReactNode;
  onDrop: (id: string) => void;
  onDropAll: () => void;
}

/** Something is here, but filters hide it: names them and lets go of one or all. */
export function EmptyFiltered(props: EmptyFilteredProps) {
  const { filters, most, elsewhere, onDrop, onDropAll } = props;
  const { t } = useLingui();
  const worst = filters.find(({ id }) => id === most?.id);
  return (
    <div className={styles.empty} role="status">
      <h2 className={styles.title}>
        <Trans>No matches for these filters</Trans>
      </h2>
      <ul className={styles.filters}>
        {filters.map(({ id, label }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.filter}
              aria-label={t`Remove ${label}`}
              onClick={() => onDrop(id)}
            >
              {label}
              <X size={14} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        {elsewhere}
        {worst && most && (
          <Button variant={elsewhere ? "outlined" : "contained"} onClick={() => onDrop(worst.id)}>
            <Trans>Without “{worst.label}”:</Trans>&nbsp;
            <Plural value={most.count} one="# result" other="# results" />
          </Button>
        )}
        <Button variant="outlined" onClick={onDropAll}>
          <Trans>Clear filters</Trans>
        </Button>
      </div>
    </div>
  );
}
