import { randomBytes } from "node:crypto";
import { enrolPasskeyForm, enrolTotpForm } from "../pages/factor-forms.ts";
import { formToken } from "../pages/form-token.ts";
import { sealPending, unsealPending } from "../totp/pending-secret.ts";
import type { User } from "../users/users.ts";
import type { Meeting, Shown, SignInDeps } from "./meeting.ts";
import {
  enrolPage,
  passwordPage,
  secondFactorPage,
  type FailedWith,
  type SignInPlace,
} from "./sign-in-pages.ts";
import type { SignInStep } from "./sign-in-steps.ts";

export interface Failure {
  readonly with: FailedWith;
  readonly typedName?: string | undefined;
}

export type OpenStep = Exclude<SignInStep, "DONE">;

/** The page of a step. Every showing puts a new challenge to the passkey. */
export async function showStep(
  deps: SignInDeps,
  meeting: Meeting,
  step: OpenStep,
  failure?: Failure,
): Promise<Shown> {
  const challenge = randomBytes(32).toString("base64url");
  const state = { ...meeting.state, challenge };
  await deps.states.save(meeting.id, state);
  const page = await pageOf(deps, { ...meeting, state }, challenge, step, failure);
  return { ...page, status: failure ? 422 : 200, passkeys: true };
}

async function pageOf(
  deps: SignInDeps,
  meeting: Meeting,
  challenge: string,
  step: OpenStep,
  failure: Failure | undefined,
) {
  const { user } = meeting;
  if (step === "PASSWORD") return passwordStep(deps, meeting, challenge, failure);
  if (!user) throw new Error("a second factor was asked of nobody");
  return step === "ENROL"
    ? enrolStep(deps, meeting, user, challenge, failure)
    : secondFactorStep(deps, meeting, user, challenge, failure);
}

export function placeOf({ issuer, keys }: SignInDeps, id: string): SignInPlace {
  const path = `${new URL(issuer).pathname}/sign-in/${id}`;
  return { path, token: formToken(keys, `sign-in ${id}`) };
}

async function passwordStep(
  deps: SignInDeps,
  { id, user, confirming }: Meeting,
  challenge: string,
  failure: Failure | undefined,
) {
  const body = passwordPage({
    ...placeOf(deps, id),
    name: confirming ? user?.name : undefined,
    typedName: failure?.typedName,
    passkeyOptions: confirming
      ? undefined
      : await deps.passkeys.requestOptions(undefined, challenge),
    failed: failure?.with,
  });
  return { title: confirming ? "Verify your identity" : "Sign in", body };
}

async function secondFactorStep(
  deps: SignInDeps,
  { id }: Meeting,
  user: User,
  challenge: string,
  failure: Failure | undefined,
) {
  const { passkeys, totp } = deps;
  const hasPasskey = (await passkeys.of(user.id)).length > 0;
  const body = secondFactorPage({
    ...placeOf(deps, id),
    displayName: user.displayName,
    hasTotp: await totp.isEnrolled(user.id),
    passkeyOptions: hasPasskey ? await passkeys.requestOptions(user, challenge) : undefined,
    failed: failure?.with,
  });
  return { title: "Verify your identity", body };
}

async function enrolStep(
  deps: SignInDeps,
  { id, state }: Meeting,
  user: User,
  challenge: string,
  failure: Failure | undefined,
) {
  const { keys, totp, passkeys, states } = deps;
  const secret = state.enrolling ? unsealPending(keys, state.enrolling, id) : totp.newSecret();
  await states.save(id, { ...state, enrolling: sealPending(keys, secret, id) });
  const place = placeOf(deps, id);
  const body = enrolPage({
    ...place,
    totp: await enrolTotpForm({
      action: `${place.path}/enrol-totp`,
      token: place.token,
      secret,
      uri: totp.uriOf(secret, user.name),
      failed: failure?.with === "ENROL_TOTP",
    }),
    passkey: enrolPasskeyForm({
      action: `${place.path}/enrol-passkey`,
      token: place.token,
      options: await passkeys.creationOptions(user, challenge),
      failed: failure?.with === "ENROL_PASSKEY",
    }),
  });
  return { title: "Protect your account", body };
}
