import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useEffect } from "react";
import type { CommandGroup } from "./command-group.ts";
import { Modal } from "./modal.tsx";
import { SkeletonRows } from "./skeleton.tsx";
import { useShortcuts } from "./use-shortcuts.ts";

const loadList = () => import("./command-list.tsx");
const CommandList = lazy(async () => ({ default: (await loadList()).CommandList }));
/** After the first screen stands, so that opening it takes no time. */
const PRELOAD_AFTER_MS = 2_000;

export interface CommandPaletteProps {
  open: boolean;
  onOpen: () => void;
  onClose: () => void;
  /** Screens and actions, found by their words as they are typed. */
  commands: readonly CommandGroup[];
  /** Shown before anything is typed. */
  recent?: CommandGroup | undefined;
  /** Asks the server for objects. @throws when it cannot answer */
  onQuery: (text: string, signal: AbortSignal) => Promise<readonly CommandGroup[]>;
}

/** One way to everything: objects, actions, screens. Ctrl/Cmd+K, or `/`. */
export function CommandPalette({ open, onOpen, ...props }: CommandPaletteProps) {
  const { t } = useLingui();
  useShortcuts(t`Everywhere`, [
    { keys: "Mod+k", label: t`Search and commands`, run: onOpen },
    { keys: "/", label: t`Search`, run: onOpen },
  ]);
  useEffect(() => {
    const timer = setTimeout(() => void loadList().catch(() => undefined), PRELOAD_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!open) return null;
  return (
    <Modal title={<Trans>Search and commands</Trans>} shape="top" bare onClose={props.onClose}>
      <Suspense fallback={<SkeletonRows rows={6} />}>
        <CommandList {...props} />
      </Suspense>
    </Modal>
  );
}
