import { useFragment } from "@apollo/client/react";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { useViewer } from "../../../viewer/viewer.ts";
import { RepriceForm } from "../pricing/reprice-form.tsx";
import { StockRowFragmentDoc } from "./__generated__/stock-row.ts";
import styles from "./reprice-in-place.module.css";

export interface RepriceInPlaceProps {
  readonly unitId: string;
  /** The price in its row. */
  readonly cell: HTMLElement;
  readonly onClose: () => void;
}

/** px: a field for six figures, and what hangs below it. */
const FIELD_WIDTH_MIN = 86;
const BELOW_HEIGHT = 180;

/**
 * A field over the price of a row. It lies above the list and not in it, so that no row has to know of editing;
 * scrolled, it goes along with its cell.
 */
export function RepriceInPlace({ unitId, cell, onClose }: RepriceInPlaceProps) {
  const { may, sight } = useViewer();
  const place = useRef<HTMLDivElement>(null);
  const [back] = useState(() => document.activeElement);
  useFollow(place, cell);
  // Whoever came by key goes on by key.
  useEffect(() => () => void (back instanceof HTMLElement && back.focus()), [back]);
  const { data: unit, complete } = useFragment({
    fragment: StockRowFragmentDoc,
    fragmentName: "StockRow",
    from: { __typename: "StockUnit", id: unitId },
    variables: sight,
  });
  if (!complete) return null;
  return (
    <div ref={place} className={styles.place}>
      <RepriceForm
        unit={unit}
        currency={unit.rooftop.currency}
        showsGross={may("stock:cost:read", unit.rooftop.id)}
        layout="cell"
        onDone={onClose}
        onCancel={onClose}
      />
    </div>
  );
}

function useFollow(place: { readonly current: HTMLElement | null }, cell: HTMLElement): void {
  useLayoutEffect(() => {
    const follow = (): void => {
      // Scrolled far away, the row is gone; what was typed stays where it was seen last.
      if (!cell.isConnected || !place.current) return;
      const { right, top, width, height, bottom } = cell.getBoundingClientRect();
      const { style, dataset } = place.current;
      const fieldWidth = Math.max(FIELD_WIDTH_MIN, width);
      style.left = `${right - fieldWidth}px`;
      style.top = `${top}px`;
      style.width = `${fieldWidth}px`;
      style.height = `${height}px`;
      dataset["above"] = String(bottom + BELOW_HEIGHT > innerHeight);
    };
    // A banner above the list moves it, and makes it smaller.
    const observer = new ResizeObserver(follow);
    const list = cell.closest('[role="grid"]');
    if (list) observer.observe(list);
    follow();
    window.addEventListener("scroll", follow, { capture: true, passive: true });
    window.addEventListener("resize", follow);
    return () => {
      observer.disconnect();
      window.removeEventListener("scroll", follow, { capture: true });
      window.removeEventListener("resize", follow);
    };
  }, [place, cell]);
}
