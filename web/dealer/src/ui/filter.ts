import type { ReactNode } from "react";

/** A way to narrow a list. */
export interface Filter {
  readonly id: string;
  /** "Status". */
  readonly label: string;
  /** What is chosen, "In stock, Recon"; undefined while the filter is not used. */
  readonly summary?: string | undefined;
  /** The field to choose with. @param close puts it away */
  readonly editor: (close: () => void) => ReactNode;
}

export interface FilterChipsProps {
  filters: readonly Filter[];
  onRemove: (id: string) => void;
  onClear: () => void;
  /** For the sheet of a phone: "Show 41 cars". */
  showLabel: string;
}
