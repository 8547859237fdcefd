import type { ApolloClient } from "@apollo/client";
import { useLingui } from "@lingui/react/macro";
import { useEffect, useState, type ReactNode } from "react";
import { KeepSessionDocument } from "../apollo/__generated__/keep-session.ts";
import { foreground } from "../apollo/client.ts";
import { useServices } from "../services.ts";
import { watchIdleness } from "../session/idle.ts";
import { SignInFailed } from "../session/sign-in-window.ts";
import { useLocked } from "../session/use-locked.ts";
import { LockScreen } from "../ui/lock-screen.tsx";
import { ViewerDocument } from "../viewer/__generated__/viewer.ts";

/** As the screens call them: the account may be named for the desk. */
function nameOf(client: ApolloClient): string | undefined {
  const { viewer } = client.readQuery({ query: ViewerDocument }) ?? {};
  return viewer?.staffRecords[0]?.displayName;
}

/** Covers the screens while nobody is known to be here. They stay as they are beneath. */
export function Locked({ children }: { readonly children: ReactNode }) {
  const { t } = useLingui();
  const { session, settings, client } = useServices();
  const locked = useLocked(session);
  const signedOut = session.signedOut();
  const [trouble, setTrouble] = useState<unknown>();
  useEffect(
    () =>
      watchIdleness({
        session,
        idleSeconds: settings.idleSeconds,
        // It tells of a touch that may be a minute old by now.
        keep: () =>
          client.query({
            query: KeepSessionDocument,
            fetchPolicy: "no-cache",
            context: foreground,
          }),
      }),
    [session, settings, client],
  );
  const unlock = (): void => {
    setTrouble(undefined);
    session.unlock().catch(setTrouble);
  };
  const blocked = trouble instanceof SignInFailed && trouble.message === "WINDOW_BLOCKED";
  const told = blocked
    ? t`Your browser blocked the sign-in window. Allow pop-ups for this page and try again.`
    : t`Sign-in was not completed. Try again.`;
  return (
    <LockScreen
      locked={locked}
      who={nameOf(client) ?? session.person.name}
      signedOut={signedOut}
      onUnlock={unlock}
      onSignOut={() => void session.signOut()}
      error={trouble === undefined ? undefined : told}
    >
      {children}
    </LockScreen>
  );
}
