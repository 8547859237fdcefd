import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "./button.tsx";
import { useId, useRef, useState, type ReactNode } from "react";
import styles from "./conflict-strip.module.css";
import { Shortcut } from "./shortcut.tsx";
import { StatusShape } from "./status-chip.tsx";
import { useShortcuts } from "./use-shortcuts.ts";

/** A field that somebody else changed while it was being written. */
export interface ConflictingField {
  /** As the server names it in `changedPaths`. */
  readonly path: string;
  readonly label: string;
  readonly yours: ReactNode;
  readonly theirs: ReactNode;
  readonly original: ReactNode;
}

export type Side = "yours" | "theirs";

export interface ConflictStripProps {
  fields: readonly ConflictingField[];
  /** A side for every field. */
  onApply: (choices: ReadonlyMap<string, Side>) => void;
  applying?: boolean;
}

/** Two people wrote the same fields: theirs, yours, and what it was. Nothing is lost before you choose. */
export function ConflictStrip({ fields, onApply, applying = false }: ConflictStripProps) {
  const { t } = useLingui();
  const strip = useRef<HTMLElement>(null);
  const titleId = useId();
  const hintId = useId();
  const [choices, setChoices] = useState<ReadonlyMap<string, Side>>(new Map());
  const complete = fields.every(({ path }) => choices.has(path));
  const choose = (path: string, side: Side): void => setChoices(new Map(choices).set(path, side));
  const all = (side: Side): void => setChoices(new Map(fields.map(({ path }) => [path, side])));
  const apply = (): void => {
    if (complete && !applying) onApply(choices);
  };
  useShortcuts(t`Conflict`, [{ keys: "Mod+Enter", label: t`Apply`, run: apply }], strip);
  return (
    <section ref={strip} className={styles.strip} aria-labelledby={titleId}>
      <header className={styles.header}>
        <StatusShape tone="warning" />
        <h2 id={titleId} className={styles.title}>
          <Trans>Changed by someone else while you were editing</Trans>
        </h2>
      </header>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Field</Trans>
            </th>
            <th scope="col">
              <Trans>Yours</Trans>
            </th>
            <th scope="col">
              <Trans>Theirs</Trans>
            </th>
            <th scope="col">
              <Trans>Original</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <FieldRow
              key={field.path}
              field={field}
              chosen={choices.get(field.path)}
              onChoose={(side) => choose(field.path, side)}
            />
          ))}
        </tbody>
      </table>
      <footer className={styles.footer}>
        <Button variant="outlined" onClick={() => all("yours")}>
          <Trans>Use mine</Trans>
        </Button>
        <Button variant="outlined" onClick={() => all("theirs")}>
          <Trans>Use theirs</Trans>
        </Button>
        <span id={hintId} className={styles.hint}>
          {!complete && <Trans>Choose one version per line.</Trans>}
        </span>
        <Button
          variant="contained"
          aria-disabled={!complete || applying}
          aria-describedby={complete ? undefined : hintId}
          className={complete ? undefined : styles.waiting}
          onClick={apply}
        >
          {applying ? <Trans>Applying…</Trans> : <Trans>Apply</Trans>}
        </Button>
        <Shortcut keys="Mod+Enter" />
      </footer>
    </section>
  );
}

function FieldRow({
  field,
  chosen,
  onChoose,
}: {
  field: ConflictingField;
  chosen: Side | undefined;
  onChoose: (side: Side) => void;
}) {
  const { t } = useLingui();
  const { label, original } = field;
  const name = useId();
  const sides: Record<Side, string> = { yours: t`Yours`, theirs: t`Theirs` };
  const choice = (side: Side) => (
    <td>
      <label className={styles.choice} data-chosen={chosen === side}>
        <input
          type="radio"
          name={name}
          checked={chosen === side}
          onChange={() => onChoose(side)}
          aria-describedby={`${name}-field`}
        />
        <span className={styles.side}>{sides[side]}</span>
        <span>{field[side]}</span>
      </label>
    </td>
  );
  return (
    <tr>
      <th scope="row" id={`${name}-field`}>
        {label}
      </th>
      {choice("yours")}
      {choice("theirs")}
      <td className={styles.original}>
        <span className={styles.side} aria-hidden="true">
          <Trans>Original</Trans>
        </span>
        {original}
      </td>
    </tr>
  );
}
