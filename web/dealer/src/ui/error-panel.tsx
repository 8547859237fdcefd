import { Trans } from "@lingui/react/macro";
import { Button } from "./button.tsx";
import type { ReactNode } from "react";
import { StatusShape, type Tone } from "./status-chip.tsx";
import styles from "./error-panel.module.css";

export type ErrorVariant = "failed" | "refused" | "noPermission" | "offline";

const tones: Record<ErrorVariant, Tone> = {
  failed: "critical",
  refused: "warning",
  noPermission: "neutral",
  offline: "warning",
};

export interface ErrorPanelProps {
  variant: ErrorVariant;
  /** What happened. */
  title: ReactNode;
  /** It is all that the page has to say, so its title is the page's. */
  page?: boolean | undefined;
  /** Why. */
  why?: ReactNode;
  /** What to do now. */
  next?: ReactNode;
  onRetry?: (() => void) | undefined;
  retrying?: boolean;
  /** Id of the request, for whoever is asked about it. */
  reference?: string | undefined;
  actions?: ReactNode;
}

/** Something is not as wished: what happened, why, what next. */
export function ErrorPanel(props: ErrorPanelProps) {
  const { variant, title, page, why, next, onRetry, retrying = false, reference, actions } = props;
  const Title = page ? "h1" : "p";
  return (
    <div
      className={styles.panel}
      data-tone={tones[variant]}
      role={variant === "failed" ? "alert" : "status"}
    >
      <div className={styles.shape}>
        <StatusShape tone={tones[variant]} />
      </div>
      <div className={styles.words}>
        <Title className={styles.title}>{title}</Title>
        {why && <p>{why}</p>}
        {next && <p>{next}</p>}
        {reference && (
          <p className={styles.reference}>
            <Trans>
              Reference <code>{reference}</code>
            </Trans>
          </p>
        )}
        {(onRetry || actions) && (
          <div className={styles.actions}>
            {onRetry && <RetryButton onRetry={onRetry} retrying={retrying} />}
            {actions}
          </div>
        )}
      </div>
    </div>
  );
}

function RetryButton({ onRetry, retrying }: { onRetry: () => void; retrying: boolean }) {
  return (
    <Button variant="outlined" onClick={onRetry} disabled={retrying}>
      {retrying ? <Trans>Trying again…</Trans> : <Trans>Try again</Trans>}
    </Button>
  );
}

/** One part is away while the rest stands: "service history unavailable, retry". */
export function PartUnavailable({ what, onRetry }: { what: string; onRetry: () => void }) {
  return (
    <span className={styles.part} role="status">
      <StatusShape tone="warning" />
      <span>
        <Trans>
          {what} unavailable,{" "}
          <button type="button" className={styles.retry} onClick={onRetry}>
            retry
          </button>
        </Trans>
      </span>
    </span>
  );
}

/** The screen is not for this role: says what it needs and who can grant it. */
export function NoPermission(props: { needs: string; ask?: string; page?: boolean }) {
  const { needs, ask, page } = props;
  return (
    <ErrorPanel
      variant="noPermission"
      page={page}
      title={<Trans>This needs {needs}</Trans>}
      why={<Trans>Your role does not include this.</Trans>}
      next={
        ask ? <Trans>Ask {ask} for access.</Trans> : <Trans>Ask your manager for access.</Trans>
      }
    />
  );
}
