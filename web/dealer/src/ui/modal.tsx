import { useLingui } from "@lingui/react/macro";
import { X } from "lucide-react";
import { useId, type MouseEvent, type ReactNode } from "react";
import styles from "./modal.module.css";
import { useDialog } from "./use-dialog.ts";

/** Somebody who opens a form wants to write. */
const FIRST =
  'input:not([type="checkbox"], [type="radio"], [type="hidden"], [aria-hidden]), textarea, select, [role="combobox"]';

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
  const titleId = useId();
  const dialog = useDialog({
    onClose,
    firstFocus: (element) =>
      element.querySelector<HTMLElement>(FIRST) ?? element.querySelector("h2"),
  });
  return (
    <dialog
      {...dialog}
      className={styles.modal}
      data-shape={shape}
      aria-labelledby={titleId}
      onClick={(event) => isOnBackdrop(event) && onClose()}
    >
      <div className={styles.frame}>
        <header className={bare ? styles.bare : styles.header}>
          <h2 id={titleId} className={styles.title} tabIndex={-1}>
            {title}
          </h2>
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

/** By its place: a press that begins within and ends elsewhere is a click on the dialog too. */
function isOnBackdrop({ target, currentTarget, clientX, clientY }: MouseEvent): boolean {
  if (target !== currentTarget) return false;
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
