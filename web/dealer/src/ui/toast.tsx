import { Trans, useLingui } from "@lingui/react/macro";
import { X } from "lucide-react";
import { useEffect, useState, useSyncExternalStore } from "react";
import { dismissToast, subscribeToasts, toasts, TOAST_MS, type Toast } from "./toasts.ts";
import styles from "./toast.module.css";
import { useShortcuts } from "./use-shortcuts.ts";

/** What was done just now, with ten seconds to undo it. The shell shows it. */
export function Toasts() {
  const { t } = useLingui();
  const shown = useSyncExternalStore(subscribeToasts, toasts);
  const undoLast = (): void => {
    const last = shown.findLast(({ onUndo }) => onUndo);
    if (last) undo(last);
  };
  useShortcuts(t`Everywhere`, [{ keys: "u", label: t`Undo what was just done`, run: undoLast }]);
  return (
    <div className={styles.toasts} role="status" aria-live="polite">
      {shown.map((toast) => (
        <ToastLine key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

/** Time stands still while somebody points at it or is in it. */
export function ToastLine({ toast }: { toast: Toast }) {
  const { t } = useLingui();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => dismissToast(toast.id), TOAST_MS);
    return () => clearTimeout(timer);
  }, [held, toast.id]);
  return (
    <div
      className={styles.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={styles.text}>{toast.text}</span>
      {toast.onUndo && (
        <button type="button" className={styles.undo} onClick={() => undo(toast)}>
          <Trans>Undo</Trans>
        </button>
      )}
      <button
        type="button"
        className={styles.close}
        aria-label={t`Dismiss`}
        onClick={() => dismissToast(toast.id)}
      >
        <X size={16} aria-hidden="true" />
      </button>
    </div>
  );
}

function undo({ id, onUndo }: Toast): void {
  dismissToast(id);
  onUndo?.();
}
