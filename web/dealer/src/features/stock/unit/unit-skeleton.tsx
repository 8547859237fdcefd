import { Trans } from "@lingui/react/macro";
import { SkeletonBlock, SkeletonScreen } from "../../../ui/skeleton.tsx";
import hidden from "../../../ui/visually-hidden.module.css";
import styles from "./unit-screen.module.css";

/** The page of a unit before anything of it is known, at its height. */
export function UnitSkeleton() {
  return (
    <SkeletonScreen>
      <div className={styles.page}>
        <h1 className={hidden.hidden}>
          <Trans context="a car">Unit</Trans>
        </h1>
        <SkeletonBlock width={420} height={78} />
        <div className={styles.columns}>
          <div className={styles.money}>
            <SkeletonBlock height={280} />
            <SkeletonBlock height={140} />
          </div>
          <div className={styles.timeline}>
            <SkeletonBlock height={560} />
          </div>
          <div className={styles.car}>
            <SkeletonBlock height={90} />
            <SkeletonBlock height={380} />
          </div>
        </div>
      </div>
    </SkeletonScreen>
  );
}
