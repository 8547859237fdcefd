import { Plural, Trans } from "@lingui/react/macro";
import { Button } from "./button.tsx";
import type { ReactNode } from "react";
import styles from "./bulk-bar.module.css";

/** What can be done with the rows that are chosen. Nothing while none is. */
export function BulkBar({
  count,
  onClear,
  children,
}: {
  count: number;
  onClear: () => void;
  /** The actions. */
  children: ReactNode;
}) {
  return (
    <div role="status">
      {count > 0 && (
        <div className={styles.bar}>
          <strong className={styles.count}>
            <Plural value={count} one="# selected" other="# selected" />
          </strong>
          <div className={styles.actions}>{children}</div>
          <Button variant="text" onClick={onClear}>
            <Trans>Clear</Trans>
          </Button>
        </div>
      )}
    </div>
  );
}
