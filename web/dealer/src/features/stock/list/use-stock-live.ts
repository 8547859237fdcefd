import type { KeysetRows } from "../../../apollo/use-keyset-pages.ts";
import { useLive, useStream } from "../../../live/live.ts";
import type { IdSet } from "../../../ui/data-list/id-set.ts";
import { useLeavingRows } from "../../../ui/data-list/use-leaving-rows.ts";
import type { StockRef } from "./stock-row.tsx";

/** What the counts of the list are of; a change of anything else leaves them. */
const COUNTED = new Set(["status", "condition", "askingPrice", "receivedOn", "rooftopId"]);

/**
 * Keeps the list as things are. Rows change in place by themselves; those that are gone grey out, those that
 * are new wait.
 */
export function useStockLive(rows: KeysetRows<StockRef>, recount: () => void): IdSet {
  const live = useLive();
  const { leaving, leave } = useLeavingRows(rows.remove);
  useStream(live?.stock, {
    onChanges(changes) {
      for (const { kind, stockUnitId } of changes) {
        if (kind === "REMOVED" && stockUnitId) leave(stockUnitId);
      }
      const counts = changes.some(
        ({ kind, changedPaths }) =>
          kind !== "UPDATED" || changedPaths?.some((path) => COUNTED.has(path)),
      );
      if (counts) recount();
    },
    onReset() {
      rows.refresh();
      recount();
    },
  });
  return leaving;
}
