import type { LucideIcon } from "lucide-react";

/** Something that can be found or done. */
export interface Command {
  readonly id: string;
  readonly label: string;
  /** What tells it from its like: stock no., phone, state. */
  readonly detail?: string | undefined;
  readonly icon?: LucideIcon;
  /** "g s". */
  readonly keys?: string;
  /** Codes of older systems, other words. */
  readonly aliases?: readonly string[];
  readonly onSelect: () => void;
}

export interface CommandGroup {
  readonly id: string;
  readonly label: string;
  readonly items: readonly Command[];
  /** Whoever knows what would be here does not answer. */
  readonly unavailable?: boolean;
}

export interface CommandPaletteProps {
  readonly onClose: () => void;
  /** Screens and actions, found by their words as they are typed. */
  readonly commands: readonly CommandGroup[];
  /** Shown before anything is typed. */
  readonly recent?: CommandGroup | undefined;
  /** Asks the server for objects. The same function each time. @throws when it cannot answer */
  readonly onQuery: (text: string, signal: AbortSignal) => Promise<readonly CommandGroup[]>;
}
