import { useState, type RefObject } from "react";
import type { KeysetRows } from "../../../apollo/use-keyset-pages.ts";
import type { StockRef } from "./stock-row.tsx";

export interface PriceCell {
  readonly unitId: string;
  readonly cell: HTMLElement;
}

/** The price that is being changed in its row. */
export function usePriceCell(area: RefObject<HTMLElement | null>, rows: KeysetRows<StockRef>) {
  const [priced, setPriced] = useState<PriceCell>();
  return {
    priced,
    close: () => setPriced(undefined),
    /** @param from anything in a row. @returns whether the price of the row can be changed */
    openIn(from: Element | null): boolean {
      const row = area.current?.contains(from) ? from?.closest<HTMLElement>("[data-index]") : null;
      const unitId = row ? rows.rowAt(Number(row.dataset["index"]))?.id : undefined;
      const cell = row
        ?.querySelector("[data-reprice]")
        ?.closest<HTMLElement>('[data-column="price"]');
      if (unitId === undefined || !cell) return false;
      setPriced({ unitId, cell });
      return true;
    },
  };
}
