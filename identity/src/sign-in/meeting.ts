import type { Interaction } from "oidc-provider";
import type { Factors } from "../factors/factors.ts";
import type { Keys } from "../keys/keys.ts";
import type { Page } from "../pages/layout.ts";
import { wantsSecondFactor } from "../provider/policy.ts";
import type { SessionStore } from "../sessions/session-store.ts";
import type { User } from "../users/users.ts";
import type { SignInState, SignInStates } from "./sign-in-state.ts";
import { nextStep, type SignInStep } from "./sign-in-steps.ts";
import type { CredentialDeps } from "./verify-credentials.ts";

export interface SignInDeps extends CredentialDeps {
  readonly issuer: string;
  readonly keys: Keys;
  readonly factors: Factors;
  readonly sessions: SessionStore;
  readonly states: SignInStates;
  readonly secondFactor: "required" | "optional";
}

/** A page to show. */
export type Shown = Omit<Page, "base"> & { readonly status: number };

/** A sign-in as a request finds it. */
export interface Meeting {
  readonly id: string;
  readonly interaction: Interaction;
  readonly state: SignInState;
  /** Who it is, by the password or by being signed in already. */
  readonly user: User | undefined;
  /** Whether somebody who is signed in already confirms it. */
  readonly confirming: boolean;
}

export async function meet(deps: SignInDeps, interaction: Interaction): Promise<Meeting> {
  const state = await deps.states.load(interaction.uid);
  return meetingOf(deps, interaction, state);
}

/** The meeting after the state has changed. */
export async function meetingOf(
  { users }: SignInDeps,
  interaction: Interaction,
  state: SignInState,
): Promise<Meeting> {
  const confirmed = interaction.session?.accountId;
  const subject = confirmed ?? state.subject;
  const user = subject === undefined ? undefined : await users.findBySubject(subject);
  return { id: interaction.uid, interaction, state, user, confirming: confirmed !== undefined };
}

export async function stepOf(
  { factors, secondFactor }: SignInDeps,
  { interaction, state, user, confirming }: Meeting,
): Promise<SignInStep> {
  return nextStep({
    given: user ? state.given : [],
    confirming,
    hasFactor: user !== undefined && (await factors.has(user.id)),
    factorAskedFor: wantsSecondFactor(interaction.params),
    factorRequired: secondFactor === "required",
    demo: user?.demo ?? false,
  });
}
