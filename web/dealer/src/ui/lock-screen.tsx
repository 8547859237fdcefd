import { Trans } from "@lingui/react/macro";
import { Button } from "./button.tsx";
import { Lock } from "lucide-react";
import { useId, type ReactNode } from "react";
import { FieldError } from "./field-error.tsx";
import styles from "./lock-screen.module.css";
import { useDialog } from "./use-dialog.ts";

export interface LockScreenProps {
  locked: boolean;
  /** Whose session it is. */
  who: string;
  onUnlock: () => void;
  /** The person did so in another tab. */
  signedOut?: boolean;
  error?: string | undefined;
  /** Somebody else sits here now. */
  onSignOut?: (() => void) | undefined;
  children: ReactNode;
}

/** Covers everything when nobody has been here for too long; what was typed stays where it is. */
export function LockScreen({ children, locked, ...props }: LockScreenProps) {
  return (
    <>
      <div className={styles.app} inert={locked}>
        {children}
      </div>
      {locked && <Lid {...props} />}
    </>
  );
}

/** A modal dialog lies above all others that are open, and only its own buttons answer. */
function Lid(props: Omit<LockScreenProps, "locked" | "children">) {
  const { who, signedOut = false, onUnlock, error, onSignOut } = props;
  const titleId = useId();
  const dialog = useDialog({ firstFocus: (element) => element.querySelector("button") });
  return (
    <dialog {...dialog} className={styles.lid} aria-labelledby={titleId}>
      <Lock className={styles.icon} size={24} aria-hidden="true" />
      <h2 id={titleId} className={styles.title}>
        {signedOut ? <Trans>You signed out in another tab</Trans> : <Trans>Locked: {who}</Trans>}
      </h2>
      <p className={styles.words}>
        {signedOut ? (
          <Trans>Sign in as {who} to continue. What you typed is kept.</Trans>
        ) : (
          <Trans>
            You were inactive for a while, or your session ended. What you typed is kept.
          </Trans>
        )}
      </p>
      <Button variant="contained" onClick={onUnlock}>
        {signedOut ? <Trans>Sign in</Trans> : <Trans>Unlock</Trans>}
      </Button>
      <div role="alert">{error && <FieldError>{error}</FieldError>}</div>
      {onSignOut && !signedOut && (
        <Button variant="text" className={styles.signOut} onClick={onSignOut}>
          <Trans>Not {who}? Sign out</Trans>
        </Button>
      )}
    </dialog>
  );
}
