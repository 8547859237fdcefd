import { useEffect, useRef, useState } from "react";
import type { UserErrorLike } from "../../../ui/user-errors.ts";

/** One of several units that are written in one go. */
export interface BulkItem {
  readonly unitId: string;
  readonly stockNumber: string;
  /** Of this write: sent again, it counts once. */
  readonly idempotencyKey: string;
}

export type BulkOutcome =
  /** @param version of the unit since then; to take it back, that is the one to be expected */
  | { readonly kind: "STORED"; readonly version: number; readonly mayTakeBack: boolean }
  | { readonly kind: "REFUSED"; readonly errors: readonly UserErrorLike[] }
  /** The server did not answer: it may be tried again. */
  | { readonly kind: "UNANSWERED" };

export interface BulkRun<Item extends BulkItem> {
  readonly state: "EDITING" | "RUNNING" | "DONE";
  readonly items: readonly Item[];
  /** By unit. */
  readonly outcomes: ReadonlyMap<string, BulkOutcome>;
  readonly run: (items: readonly Item[]) => void;
  /** Sends what was not sent, and again what was not answered. */
  readonly again: () => void;
  /** Sends nothing more. */
  readonly stop: () => void;
}

/** Writes under way at once: enough to be quick, few enough to leave room for everybody else. */
const AT_ONCE = 4;

/**
 * Writes units one by one, each for itself: what is refused keeps nothing else from being stored. Leaving stops
 * what has not been sent.
 */
export function useBulkRun<Item extends BulkItem>(
  write: (item: Item) => Promise<BulkOutcome>,
): BulkRun<Item> {
  const [state, setState] = useState<BulkRun<Item>["state"]>("EDITING");
  const [items, setItems] = useState<readonly Item[]>([]);
  const [outcomes, setOutcomes] = useState<BulkRun<Item>["outcomes"]>(new Map());
  const stopped = useRef(new AbortController());
  useEffect(() => () => stopped.current.abort(), []);

  async function send(waiting: Item[], { signal }: AbortController): Promise<void> {
    setState("RUNNING");
    const work = async (): Promise<void> => {
      for (let next = waiting.shift(); next && !signal.aborted; next = waiting.shift()) {
        const { unitId } = next;
        const outcome = await write(next).catch(() => ({ kind: "UNANSWERED" }) as const);
        setOutcomes((before) => new Map(before).set(unitId, outcome));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    setState("DONE");
  }

  function start(waiting: readonly Item[]): void {
    stopped.current = new AbortController();
    void send([...waiting], stopped.current);
  }

  return {
    state,
    items,
    outcomes,
    run(next) {
      setItems(next);
      setOutcomes(new Map());
      start(next);
    },
    again: () =>
      start(
        items.filter(({ unitId }) => (outcomes.get(unitId)?.kind ?? "UNANSWERED") === "UNANSWERED"),
      ),
    stop: () => stopped.current.abort(),
  };
}
