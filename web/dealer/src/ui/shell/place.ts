import type { LucideIcon } from "lucide-react";
import type { ComponentPropsWithRef, ReactNode } from "react";

/** Somewhere to go, in the order of the role. */
export interface Place {
  readonly id: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly href: string;
  /** What waits there. */
  readonly badge?: number | undefined;
  /** "g s". */
  readonly keys?: string;
}

export type LinkProps = ComponentPropsWithRef<"a"> & { href: string };

/** The router's link; the shell knows no router. */
export type RenderLink = (props: LinkProps) => ReactNode;
