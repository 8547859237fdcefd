import {
  useLayoutEffect,
  useRef,
  type KeyboardEvent,
  type RefObject,
  type SyntheticEvent,
} from "react";

export interface DialogOptions {
  /** Esc asks for it; the one who renders the dialog decides. Absent: Esc does nothing. */
  readonly onClose?: (() => void) | undefined;
  /** Asked when it opens: false leaves the rest of the page usable. */
  readonly isModal?: () => boolean;
  /** Where the focus goes; the browser's choice when absent. */
  readonly firstFocus?: (dialog: HTMLDialogElement) => HTMLElement | null;
}

export interface DialogProps {
  readonly ref: RefObject<HTMLDialogElement | null>;
  readonly closedby: "none";
  readonly onCancel: (event: SyntheticEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The browser's own dialog, open for as long as it is rendered. It holds the focus and gives it back. */
export function useDialog(options: DialogOptions): DialogProps {
  const ref = useRef<HTMLDialogElement>(null);
  const opening = useRef(options);
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    const { isModal = () => true, firstFocus } = opening.current;
    if (isModal()) dialog.showModal();
    else dialog.show();
    firstFocus?.(dialog)?.focus();
    // Closed before it leaves the page, or the focus would not go back to where it came from.
    return () => dialog.close();
  }, []);
  return {
    ref,
    // The browser would close it at the second Esc, whatever it was told at the first.
    closedby: "none",
    onCancel(event) {
      if (event.target === ref.current) event.preventDefault();
    },
    onKeyDown(event) {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      // What lies above it goes first.
      if (ref.current?.querySelector(":popover-open")) return;
      event.preventDefault();
      options.onClose?.();
    },
  };
}
