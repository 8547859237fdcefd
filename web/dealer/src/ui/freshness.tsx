import { Trans } from "@lingui/react/macro";
import { formatTime } from "./date-format.ts";
import styles from "./freshness.module.css";
import { Banner } from "./shell/banner.tsx";
import { StatusShape } from "./status-chip.tsx";
import { useDateFormat } from "./time-zone.ts";
import { useAfter } from "./use-after.ts";

const BANNER_AFTER_MS = 3_000;

export interface FreshnessProps {
  state: "CONNECTING" | "LIVE" | "OFFLINE";
  /** When the connection was lost; undefined while it stands, or before there was one. */
  lostAt: Date | undefined;
}

/** Whether the screen hears of changes: "live", or how old what it shows is. */
export function Freshness({ state, lostAt }: FreshnessProps) {
  const format = useDateFormat();
  const live = state === "LIVE";
  const time = lostAt && formatTime(lostAt.toISOString(), format);
  return (
    <span className={styles.freshness} data-live={live}>
      <StatusShape tone={live ? "confirmed" : time ? "warning" : "neutral"} />
      <span className={styles.words}>
        {live && <Trans>live</Trans>}
        {!live && time && state === "OFFLINE" && <Trans>as of {time}, offline</Trans>}
        {!live && time && state !== "OFFLINE" && <Trans>as of {time}, reconnecting</Trans>}
        {!live && !time && <Trans>connecting</Trans>}
      </span>
    </span>
  );
}

/** Said when the connection has been away for three seconds; shorter gaps are nobody's business. */
export function OfflineBanner({ lostAt }: { lostAt: Date | undefined }) {
  const format = useDateFormat();
  const shown = useAfter(BANNER_AFTER_MS, lostAt !== undefined);
  if (!shown || !lostAt) return null;
  const time = formatTime(lostAt.toISOString(), format);
  return (
    <Banner tone="warning">
      <Trans>Offline. This is as of {time}. Changes will be saved once you are back online.</Trans>
    </Banner>
  );
}
