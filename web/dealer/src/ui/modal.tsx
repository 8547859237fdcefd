import { useLingui } from "@lingui/react/macro";
import { X } from "lucide-react";
import { useId, useLayoutEffect, useRef, type MouseEvent, type ReactNode } from "react";
import styles from "./modal.module.css";

export interface ModalProps {
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
  footer?: ReactNode;
  /** `sheet` rises from the lower edge of a phone; `top` keeps its place while its list grows. */
  shape?: "dialog" | "sheet" | "top";
  /** The title is only told, not shown. */
  bare?: boolean;
}

/** The browser's own modal dialog: it holds the focus and gives it back. Render it to open it. */
export function Modal({ title, onClose, children, footer, shape = "dialog", bare }: ModalProps) {
  const { t } = useLingui();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element?.isConnected && !element.open) element.showModal();
    // Closed before it leaves the page, or the focus would not go back to where it came from.
    return () => element?.close();
  }, []);
  const closeOnBackdrop = (event: MouseEvent) => {
    if (event.target === dialog.current) onClose();
  };
  return (
    <dialog
      ref={dialog}
      className={styles.modal}
      data-shape={shape}
      aria-labelledby={titleId}
      onClick={closeOnBackdrop}
      onCancel={(event) => {
        if (event.target !== dialog.current) return;
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.frame}>
        <header className={bare ? styles.bare : styles.header}>
          <h2 id={titleId}>{title}</h2>
          <button type="button" className={styles.close} aria-label={t`Close`} onClick={onClose}>
            <X size={18} aria-hidden="true" />
          </button>
        </header>
        <div className={bare ? styles.bareBody : styles.body}>{children}</div>
        {footer && <footer className={styles.footer}>{footer}</footer>}
      </div>
    </dialog>
  );
}
