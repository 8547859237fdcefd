import { useLingui } from "@lingui/react/macro";
import { useEffect, useEffectEvent, useRef, type RefObject } from "react";
import { useShortcuts } from "../../ui/use-shortcuts.ts";
import { useQueues } from "./lead-queues.tsx";
import type { LeadRowsSource } from "./lead-rows.tsx";
import type { LeadView } from "./lead-view.ts";

export interface InboxKeysOptions {
  readonly rows: LeadRowsSource;
  readonly view: LeadView;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly searchField: RefObject<HTMLInputElement | null>;
  readonly change: (change: Partial<LeadView>) => void;
}

export interface InboxKeys {
  /** Place of the open lead in the list; -1 when it is in none of the rows at hand. */
  readonly openIndex: number;
  /** Opens the lead after the open one. */
  readonly next: () => void;
  /** Gives the focus back to the list. */
  readonly toList: () => void;
}

/** Goes through the list from the keyboard. */
export function useInboxKeys(options: InboxKeysOptions): InboxKeys {
  const { rows, view, scroller, searchField, change } = options;
  const { t } = useLingui();
  const queues = useQueues();
  // A key that comes before the last one has taken effect goes on from there.
  const aimedAt = useRef(view.leadId);
  const toList = (): void => {
    const row = scroller.current?.querySelector<HTMLElement>('[aria-current="true"]');
    (row ?? scroller.current)?.focus();
  };
  const follow = useEffectEvent(toList);
  const going = useRef(false);
  useEffect(() => {
    aimedAt.current = view.leadId;
    // Who goes through the list by keys goes on from the row that was opened.
    if (going.current) follow();
    going.current = false;
  }, [view.leadId]);
  const go = (step: 1 | -1): void => {
    const lead = rows.rowAt(Math.max(0, indexOf(rows, aimedAt.current) + step));
    if (!lead || lead.id === aimedAt.current) return;
    aimedAt.current = lead.id;
    going.current = true;
    change({ leadId: lead.id });
  };
  const next = (): void => go(1);
  const previous = (): void => go(-1);
  useShortcuts(t`Lead inbox`, [
    { keys: "j", label: t`Next lead`, run: next },
    { keys: "k", label: t`Previous lead`, run: previous },
    { keys: "e", label: t`Done: next lead`, run: next },
    { keys: "f", label: t`Search in the list`, run: () => searchField.current?.focus() },
    ...queues.map(({ id, name }, index) => ({
      keys: String(index + 1),
      label: name,
      run: () => change({ queue: id, leadId: undefined }),
    })),
  ]);
  useShortcuts(
    t`List of leads`,
    [
      { keys: "ArrowDown", label: t`Next lead`, run: next },
      { keys: "ArrowUp", label: t`Previous lead`, run: previous },
    ],
    scroller,
  );
  return { openIndex: indexOf(rows, view.leadId), next, toList };
}

function indexOf(rows: LeadRowsSource, leadId: string | undefined): number {
  if (leadId === undefined) return -1;
  for (let index = 0; index < rows.length; index += 1) {
    if (rows.rowAt(index)?.id === leadId) return index;
  }
  return -1;
}
