import { useState } from "react";
import { useViewer } from "../viewer/viewer.ts";

/** The last attempt to send a form, while the server has not answered; it outlives a reload of this tab. */
export interface KeptAttempt {
  /** The same content goes by the same idempotency key, so that it counts once. */
  keyFor(content: string): string;
  /** The server has answered: what is sent next is another attempt. */
  answered(): void;
}

/** @param name of the form, as `useKept` has it */
export function useKeptAttempt(name: string): KeptAttempt {
  const { id } = useViewer();
  const [attempt] = useState(() =>
    keptAttempt(sessionStorage, `forecourt.form.${id}.${name}.attempt`, () => crypto.randomUUID()),
  );
  return attempt;
}

export function keptAttempt(
  storage: Pick<Storage, "getItem" | "setItem" | "removeItem">,
  place: string,
  newKey: () => string,
): KeptAttempt {
  return {
    keyFor(content) {
      const [key, sent] = parsed(storage.getItem(place));
      if (typeof key === "string" && sent === content) return key;
      const fresh = newKey();
      storage.setItem(place, JSON.stringify([fresh, content]));
      return fresh;
    },
    answered: () => storage.removeItem(place),
  };
}

function parsed(text: string | null): readonly unknown[] {
  const value: unknown = JSON.parse(text ?? "null");
  return Array.isArray(value) ? value : [];
}
