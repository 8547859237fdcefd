import type { ErrorLike } from "@apollo/client";
import { useEffect, useRef, useState } from "react";
import { codesOf } from "../../apollo/failures.ts";
import { useServices } from "../../services.ts";
import { SignInFailed } from "../../session/sign-in-window.ts";

/** What was answered, and what kept it from being whole. */
export interface Answer<Data> {
  readonly data: Data | null;
  readonly error: ErrorLike | undefined;
}

export type Trouble = "WINDOW_BLOCKED" | "NOT_CONFIRMED" | "FAILED";

export interface SteppedUp<Data> {
  /** What was asked for; gone when the screen locks. */
  readonly data: Data | undefined;
  readonly asking: boolean;
  /** The second factor is being asked for in its window. */
  readonly confirming: boolean;
  readonly trouble: Trouble | undefined;
  /** Has to be called from a click: a window may be needed. */
  readonly ask: () => Promise<void>;
  readonly hide: () => void;
}

/**
 * Asks for what needs a fresh second factor: when the server wants it, it is asked for in a window and the
 * question is put again. What is answered is held here and nowhere else.
 */
export function useSteppedUp<Data>(question: () => Promise<Answer<Data>>): SteppedUp<Data> {
  const { session } = useServices();
  const [data, setData] = useState<Data>();
  const [step, setStep] = useState<"ASKING" | "CONFIRMING">();
  const [trouble, setTrouble] = useState<Trouble>();
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    const stop = session.onChange(() => {
      if (session.locked()) setData(undefined);
    });
    return () => {
      gone.current = true;
      stop();
    };
  }, [session]);

  async function answered(): Promise<Answer<Data>> {
    setStep("ASKING");
    const first = await question();
    if (!codesOf(first.error).includes("STEP_UP_REQUIRED")) return first;
    setStep("CONFIRMING");
    await session.stepUp();
    setStep("ASKING");
    return question();
  }

  return {
    data,
    trouble,
    asking: step !== undefined,
    confirming: step === "CONFIRMING",
    hide: () => setData(undefined),
    async ask() {
      setTrouble(undefined);
      try {
        const { data: found, error } = await answered();
        if (gone.current) return;
        if (found !== null && error === undefined) setData(found);
        else setTrouble(codesOf(error).includes("STEP_UP_REQUIRED") ? "NOT_CONFIRMED" : "FAILED");
      } catch (error) {
        setTrouble(troubleOf(error));
      } finally {
        setStep(undefined);
      }
    },
  };
}

function troubleOf(error: unknown): Trouble {
  if (!(error instanceof SignInFailed)) return "FAILED";
  return error.message === "WINDOW_BLOCKED" ? "WINDOW_BLOCKED" : "NOT_CONFIRMED";
}
