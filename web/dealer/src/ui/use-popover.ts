import { useId, useRef, useState, type RefObject, type ToggleEvent } from "react";
import { flushSync } from "react-dom";

const EDGE_PX = 8;
const GAP_PX = 4;

export interface Popover {
  readonly open: boolean;
  readonly close: () => void;
  readonly trigger: {
    readonly ref: RefObject<HTMLButtonElement | null>;
    readonly popoverTarget: string;
    readonly "aria-expanded": boolean;
  };
  readonly panel: {
    readonly ref: RefObject<HTMLDivElement | null>;
    readonly id: string;
    readonly popover: "auto";
    readonly onToggle: (event: ToggleEvent<HTMLDivElement>) => void;
  };
}

export interface PopoverOptions {
  readonly align?: "start" | "end";
  readonly onOpen?: (panel: HTMLDivElement) => void;
}

/** The browser's own popover, at its button: above everything, closed by Esc and by a click elsewhere. */
export function usePopover({ align = "start", onOpen }: PopoverOptions = {}): Popover {
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const onToggle = (event: ToggleEvent<HTMLDivElement>): void => {
    const element = panel.current;
    if (event.target !== element || !element || !trigger.current) return;
    const opened = event.newState === "open";
    // What it holds must be there before its size can tell where it goes.
    flushSync(() => setOpen(opened));
    if (!opened) return void delete element.dataset.placed;
    place(element, trigger.current, align);
    onOpen?.(element);
  };
  return {
    open,
    close: () => panel.current?.hidePopover(),
    trigger: { ref: trigger, popoverTarget: id, "aria-expanded": open },
    panel: { ref: panel, id, popover: "auto", onToggle },
  };
}

function place(panel: HTMLElement, trigger: HTMLElement, align: "start" | "end"): void {
  const at = trigger.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const left = align === "end" ? at.right - width : at.left;
  const below = at.bottom + GAP_PX;
  const above = at.top - GAP_PX - height;
  const fitsBelow = below + height <= innerHeight - EDGE_PX;
  panel.style.left = `${Math.max(EDGE_PX, Math.min(left, innerWidth - width - EDGE_PX))}px`;
  panel.style.top = `${fitsBelow || above < EDGE_PX ? below : above}px`;
  panel.dataset.placed = "";
}
