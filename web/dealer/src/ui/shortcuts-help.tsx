import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Modal } from "./modal.tsx";
import { Shortcut } from "./shortcut.tsx";
import styles from "./shortcuts-help.module.css";
import {
  currentShortcuts,
  setSingleKeysOn,
  singleKeysOn,
  useShortcuts,
  type ShortcutGroup,
} from "./use-shortcuts.ts";

/** `?`: the keys of this screen. */
export function ShortcutsHelp() {
  const { t } = useLingui();
  const [groups, setGroups] = useState<ShortcutGroup[]>();
  useShortcuts(t`Everywhere`, [
    { keys: "?", label: t`Shortcuts on this screen`, run: () => setGroups(currentShortcuts()) },
  ]);
  if (!groups) return null;
  return <ShortcutsDialog groups={groups} onClose={() => setGroups(undefined)} />;
}

export interface ShortcutsDialogProps {
  groups: readonly Pick<ShortcutGroup, "name" | "shortcuts">[];
  onClose: () => void;
}

export function ShortcutsDialog({ groups, onClose }: ShortcutsDialogProps) {
  const [single, setSingle] = useState(singleKeysOn);
  const turn = (on: boolean): void => {
    setSingleKeysOn(on);
    setSingle(on);
  };
  return (
    <Modal title={<Trans>Shortcuts on this screen</Trans>} onClose={onClose}>
      <div className={styles.groups}>
        {byName(groups).map(([name, shortcuts]) => (
          <section key={name}>
            <h3 className={styles.name}>{name}</h3>
            <dl className={styles.list}>
              {shortcuts.map(({ keys, label }) => (
                <div key={keys} className={styles.row}>
                  <dt>{label}</dt>
                  <dd>
                    <Shortcut keys={keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <label className={styles.single}>
        <input
          type="checkbox"
          checked={single}
          onChange={(event) => turn(event.currentTarget.checked)}
        />
        <Trans>Single-key shortcuts are on</Trans>
      </label>
    </Modal>
  );
}

function byName(groups: ShortcutsDialogProps["groups"]) {
  return [...Map.groupBy(groups, ({ name }) => name)].map(
    ([name, same]) => [name, same.flatMap(({ shortcuts }) => shortcuts)] as const,
  );
}
