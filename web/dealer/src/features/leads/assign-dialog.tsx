import { Trans, useLingui } from "@lingui/react/macro";
import { UserRoundX } from "lucide-react";
import { useState, type KeyboardEvent } from "react";
import { Modal } from "../../ui/modal.tsx";
import { rove } from "../../ui/roving.ts";
import { SkeletonRows } from "../../ui/skeleton.tsx";
import { useStaff } from "../tasks/staff-choice.tsx";
import styles from "./assign-dialog.module.css";
import type { Person } from "./decision.ts";

export interface AssignDialogProps {
  rooftopId: string;
  /** Who works on it now. */
  current: Person | null;
  onAssign: (person: Person | null) => void;
  onClose: () => void;
}

/** Whom to give the lead to: type a few letters of the name, arrows, Enter. */
export function AssignDialog({ rooftopId, current, onAssign, onClose }: AssignDialogProps) {
  const { t } = useLingui();
  const { people, loading } = useStaff(rooftopId);
  const [text, setText] = useState("");
  const found = people.filter(({ displayName }) => matches(displayName, text));
  const choose = (person: Person | null): void => {
    onClose();
    if (person?.id !== current?.id) onAssign(person);
  };
  const first = found[0];
  return (
    <Modal title={t`Assign lead`} onClose={onClose} shape="top">
      <div className={styles.dialog} onKeyDown={moveFocus}>
        <input
          type="search"
          className={styles.search}
          aria-label={t`Find a person`}
          placeholder={t`Name`}
          value={text}
          autoFocus
          autoComplete="off"
          data-stop=""
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && first) choose(first);
          }}
        />
        {loading && people.length <= 1 && <SkeletonRows rows={5} />}
        <ul className={styles.people}>
          {found.map((person) => (
            <li key={person.id}>
              <button
                type="button"
                className={styles.person}
                data-stop=""
                aria-current={person.id === current?.id ? "true" : undefined}
                onClick={() => choose(person)}
              >
                <span className={styles.name}>{person.displayName}</span>
                {person.id === current?.id && (
                  <span className={styles.note}>
                    <Trans>assigned now</Trans>
                  </span>
                )}
              </button>
            </li>
          ))}
          {current && (
            <li>
              <button
                type="button"
                className={styles.person}
                data-stop=""
                onClick={() => choose(null)}
              >
                <UserRoundX size={16} aria-hidden="true" />
                <Trans>Give it back to the pool</Trans>
              </button>
            </li>
          )}
        </ul>
        {!loading && found.length === 0 && (
          <p className={styles.note} role="status">
            <Trans>No one at this rooftop has that name.</Trans>
          </p>
        )}
      </div>
    </Modal>
  );
}

/** Beginnings of words, in any order. */
function matches(name: string, text: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  const asked = text.toLowerCase().split(/\s+/).filter(Boolean);
  return asked.every((part) => words.some((word) => word.startsWith(part)));
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  if (event.key === "ArrowDown" || event.key === "ArrowUp") rove(event, "[data-stop]");
}
