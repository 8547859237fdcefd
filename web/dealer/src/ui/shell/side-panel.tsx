import { Trans, useLingui } from "@lingui/react/macro";
import { Maximize2, X } from "lucide-react";
import { useId, type ReactNode } from "react";
import { useDialog } from "../use-dialog.ts";
import type { RenderLink } from "./place.ts";
import styles from "./side-panel.module.css";

export interface SidePanelProps {
  title: ReactNode;
  /** Under the title: stock number, state. */
  subtitle?: ReactNode;
  onClose: () => void;
  /** Where the object has a page of its own. */
  full?: { href: string; renderLink: RenderLink };
  /** At the lower edge, always in sight. */
  footer?: ReactNode;
  children: ReactNode;
}

/** Over all of a small screen, where nothing else can be used; beside the list on a wide one. */
const isPage = (): boolean => matchMedia("(width < 1024px)").matches;

/** An object beside its list. Render it to open it; Esc and the cross ask to close. */
export function SidePanel({ title, subtitle, onClose, full, footer, children }: SidePanelProps) {
  const { t } = useLingui();
  const titleId = useId();
  const dialog = useDialog({
    onClose,
    isModal: isPage,
    firstFocus: (element) => element.querySelector("h2"),
  });
  return (
    <dialog {...dialog} data-side-panel="" className={styles.panel} aria-labelledby={titleId}>
      <div className={styles.frame}>
        <header className={styles.header}>
          <div className={styles.titles}>
            <h2 id={titleId} className={styles.title} tabIndex={-1}>
              {title}
            </h2>
            {subtitle && <div className={styles.subtitle}>{subtitle}</div>}
          </div>
          {full?.renderLink({
            href: full.href,
            className: styles.button,
            children: (
              <>
                <Maximize2 size={16} aria-hidden="true" />
                <span className={styles.words}>
                  <Trans>Open as page</Trans>
                </span>
              </>
            ),
          })}
          <button type="button" className={styles.button} aria-label={t`Close`} onClick={onClose}>
            <X size={18} aria-hidden="true" />
          </button>
        </header>
        <div className={styles.body}>{children}</div>
        {footer && <footer className={styles.footer}>{footer}</footer>}
      </div>
    </dialog>
  );
}
