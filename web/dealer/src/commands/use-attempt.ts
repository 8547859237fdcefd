import { useState } from "react";
import type { UserErrorLike } from "../ui/user-errors.ts";

export interface Refusable {
  readonly userErrors: readonly UserErrorLike[];
}

/** What became of a write: nothing is lost of what was typed, whatever it was. */
export interface Attempt {
  readonly refused: readonly UserErrorLike[];
  /** What kept the request from being answered. */
  readonly failure: unknown;
  /** Sends it. @returns the payload when it was stored, else undefined, and `refused` or `failure` says why */
  readonly send: <Payload extends Refusable>(
    run: () => Promise<Payload>,
  ) => Promise<Payload | undefined>;
  readonly clear: () => void;
}

const nothing: readonly UserErrorLike[] = [];

export function useAttempt(): Attempt {
  const [refused, setRefused] = useState(nothing);
  const [failure, setFailure] = useState<unknown>();
  const clear = (): void => {
    setRefused(nothing);
    setFailure(undefined);
  };
  return {
    refused,
    failure,
    clear,
    async send(run) {
      clear();
      try {
        const payload = await run();
        setRefused(payload.userErrors);
        return payload.userErrors.length === 0 ? payload : undefined;
      } catch (error) {
        setFailure(error);
        return undefined;
      }
    },
  };
}

/** The refusal that somebody else was faster, with what they changed; undefined when it is none. */
export function conflictIn<E extends UserErrorLike>(errors: readonly E[]): E | undefined {
  return errors.find(({ code }) => code === "VERSION_CONFLICT");
}
