import { useLingui } from "@lingui/react/macro";
import styles from "./masked.module.css";
import { VisuallyHidden } from "./visually-hidden.tsx";

/** Something is here that this role does not see. @param needs "accounting access" */
export function Masked({ needs }: { needs: string }) {
  const { t } = useLingui();
  const words = t`needs ${needs}`;
  return (
    <span className={styles.masked} title={words}>
      <span aria-hidden="true">•••</span>
      <VisuallyHidden>{t`hidden, ${words}`}</VisuallyHidden>
    </span>
  );
}
