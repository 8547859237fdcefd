import { useEffect, useState, type ReactNode } from "react";
import { KeepSessionDocument } from "../apollo/__generated__/keep-session.ts";
import { useServices } from "../services.ts";
import { watchIdleness } from "../session/idle.ts";
import { useLocked } from "../session/use-locked.ts";

/** Covers the screens while nobody is known to be here. They stay as they are beneath. */
export function Locked({ children }: { readonly children: ReactNode }) {
  const { session, settings, client } = useServices();
  const locked = useLocked(session);
  const [trouble, setTrouble] = useState<unknown>();
  useEffect(
    () =>
      watchIdleness({
        session,
        idleSeconds: settings.idleSeconds,
        keep: () => client.query({ query: KeepSessionDocument, fetchPolicy: "no-cache" }),
      }),
    [session, settings, client],
  );
  const unlock = (): void => {
    setTrouble(undefined);
    session.unlock().catch(setTrouble);
  };
  return (
    <>
      <div inert={locked}>{children}</div>
      {locked && (
        <button type="button" onClick={unlock}>
          {String(trouble ?? session.person.name)}
        </button>
      )}
    </>
  );
}
