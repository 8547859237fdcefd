import { Trans, useLingui } from "@lingui/react/macro";
import { Command as Cmdk, defaultFilter } from "cmdk";
import { Search } from "lucide-react";
import { useRef, useState, type KeyboardEvent } from "react";
import type { Command, CommandGroup, CommandPaletteProps } from "./command-group.ts";
import styles from "./command-list.module.css";
import { PartUnavailable } from "./error-panel.tsx";
import { Shortcut } from "./shortcut.tsx";
import { useQueryGroups } from "./use-query-groups.ts";

const TEXT_MAX = 100;
/** Below it, letters of what was typed are only scattered over the words. */
const RANK_MIN = 0.2;
const MOVES: ReadonlySet<string> = new Set([
  "ArrowDown",
  "ArrowUp",
  "Home",
  "End",
  "n",
  "p",
  "j",
  "k",
]);

/** What the palette holds. */
export function CommandList({ commands, recent, onQuery, onClose }: CommandPaletteProps) {
  const { t } = useLingui();
  const [text, setText] = useState("");
  const { state, groups, again } = useQueryGroups(text, onQuery);
  const typed = text.trim();
  const shown =
    typed === ""
      ? [...(recent ? [recent] : []), ...commands]
      : [...groups, ...found(commands, typed)];
  const filled = shown.filter(({ items }) => items.length > 0);
  const absent = shown.filter(({ unavailable = false }) => unavailable);
  const settled = state !== "asking";
  const { value, byKey, byPointer, pick } = useSelection(text, filled);
  return (
    <Cmdk
      label={t`Search and commands`}
      shouldFilter={false}
      loop
      className={styles.palette}
      value={value}
      onValueChange={pick}
      onKeyDownCapture={byKey}
      onPointerMoveCapture={byPointer}
    >
      <div className={styles.field}>
        <Search size={18} aria-hidden="true" />
        <Cmdk.Input
          className={styles.input}
          value={text}
          onValueChange={setText}
          maxLength={TEXT_MAX}
          placeholder={t`VIN, last 8, stock no., phone, RO, deal, or a command`}
        />
        <span className={styles.busy} data-asking={!settled} />
      </div>
      <Cmdk.List className={styles.list} label={t`Results`}>
        {filled.map((group) => (
          <Group key={group.id} group={group} onClose={onClose} />
        ))}
      </Cmdk.List>
      <div className={styles.note} role="status">
        {state === "failed" && <PartUnavailable what={t`Search`} onRetry={again} />}
        {absent.map(({ id, label }) => (
          <PartUnavailable key={id} what={label} onRetry={again} />
        ))}
        {state !== "failed" && settled && filled.length + absent.length === 0 && (
          <Trans>No results for “{typed}”.</Trans>
        )}
      </div>
    </Cmdk>
  );
}

/** The first of what is found, also when it comes late, unless somebody has moved to another one. */
function useSelection(text: string, groups: readonly CommandGroup[]) {
  const values = groups.flatMap((group) => group.items.map((item) => valueOf(group, item)));
  const [moved, setMoved] = useState({ text: "", value: "" });
  // What was typed when somebody moved: the list itself also picks, whenever its first item changes.
  const movedAt = useRef<string>(undefined);
  const keeps = moved.text === text && values.includes(moved.value);
  return {
    value: keeps ? moved.value : (values[0] ?? ""),
    byPointer: () => (movedAt.current = text),
    byKey({ key }: KeyboardEvent) {
      if (MOVES.has(key)) movedAt.current = text;
    },
    pick(value: string) {
      if (movedAt.current === text) setMoved({ text, value });
    },
  };
}

function valueOf(group: CommandGroup, { id }: Command): string {
  return `${group.id} ${id}`;
}

function Group({ group, onClose }: { group: CommandGroup; onClose: () => void }) {
  const choose = ({ onSelect }: Command): void => {
    onClose();
    onSelect();
  };
  return (
    <Cmdk.Group heading={group.label} className={styles.group}>
      {group.items.map((command) => {
        const { id, label, detail, icon: Icon, keys } = command;
        return (
          <Cmdk.Item
            key={id}
            value={valueOf(group, command)}
            className={styles.item}
            onSelect={() => choose(command)}
          >
            <span className={styles.icon}>{Icon && <Icon size={16} aria-hidden="true" />}</span>
            <span className={styles.label}>{label}</span>
            {detail && <span className={styles.detail}>{detail}</span>}
            {keys && <Shortcut keys={keys} />}
          </Cmdk.Item>
        );
      })}
    </Cmdk.Group>
  );
}

function found(groups: readonly CommandGroup[], text: string): CommandGroup[] {
  return groups.map((group) => ({ ...group, items: ranked(group.items, text) }));
}

function ranked(items: readonly Command[], text: string): Command[] {
  return items
    .map((item) => ({ item, rank: defaultFilter(item.label, text, [...(item.aliases ?? [])]) }))
    .filter(({ rank }) => rank >= RANK_MIN)
    .toSorted((one, other) => other.rank - one.rank)
    .map(({ item }) => item);
}
