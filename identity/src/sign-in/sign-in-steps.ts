import type { AuthenticationMethod } from "../provider/second-factor.ts";

export interface SignInSituation {
  /** What the person has shown in this sign-in. */
  readonly given: readonly AuthenticationMethod[];
  /** Whether somebody is signed in already and only confirms it. */
  readonly confirming: boolean;
  /** Whether the person has an app or a passkey. */
  readonly hasFactor: boolean;
  /** Whether the request asks for a second factor. */
  readonly factorAskedFor: boolean;
  /** Whether nobody signs in without a second factor. */
  readonly factorRequired: boolean;
  /** A demo user shows the second factor only when it is asked for. */
  readonly demo: boolean;
}

export type SignInStep = "PASSWORD" | "SECOND_FACTOR" | "ENROL" | "DONE";

/** What is asked next. A passkey alone is enough; the password never is where a factor is known. */
export function nextStep(situation: SignInSituation): SignInStep {
  const { given, confirming, hasFactor, factorAskedFor, factorRequired, demo } = situation;
  if (given.includes("otp") || given.includes("hwk")) return "DONE";
  const usesFactor = hasFactor && (!demo || factorAskedFor);
  if (confirming && usesFactor) return "SECOND_FACTOR";
  if (!given.includes("pwd")) return "PASSWORD";
  if (usesFactor) return "SECOND_FACTOR";
  if (hasFactor) return "DONE";
  return factorAskedFor || (factorRequired && !demo) ? "ENROL" : "DONE";
}
