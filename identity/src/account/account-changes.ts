import { DomainError } from "@forecourt/platform/errors";
import type { NotedOrigin } from "../request-origin.ts";
import { verifyPassword } from "../sign-in/verify-credentials.ts";
import type { SignInDeps } from "../sign-in/meeting.ts";
import type { SessionWatch } from "../sessions/session-watch.ts";
import { unsealPending } from "../totp/pending-secret.ts";
import type { PasswordErrors } from "./account-page.ts";
import type { Visitor } from "./account-session.ts";

/** What a form of the account page led to. */
export type Changed =
  | { readonly notice: string }
  | { readonly passwordErrors: PasswordErrors }
  /** Of the page on which the factor is enrolled. */
  | { readonly failed: "totp" | "passkey" }
  | { readonly codes: readonly string[] };

export interface ChangeDeps extends SignInDeps {
  readonly endSession: SessionWatch["end"];
}

export interface ChangeRequest {
  readonly visitor: Visitor;
  readonly fields: ReadonlyMap<string, string>;
  readonly origin: NotedOrigin;
}

type Change = (deps: ChangeDeps, request: ChangeRequest) => Promise<Changed>;

/** The forms, and whether one asks to sign in again when that was a while ago. */
export const accountForms: ReadonlyMap<
  string,
  { readonly change: Change; readonly fresh: boolean }
> = new Map([
  ["end-session", { change: endSession, fresh: false }],
  ["password", { change: changePassword, fresh: false }],
  ["totp", { change: addTotp, fresh: true }],
  ["passkey", { change: addPasskey, fresh: true }],
  ["remove-totp", { change: removeTotp, fresh: true }],
  ["remove-passkey", { change: removePasskey, fresh: true }],
  ["renew-codes", { change: renewCodes, fresh: true }],
]);

async function endSession(
  { issuer, endSession: end }: ChangeDeps,
  { visitor, fields, origin }: ChangeRequest,
): Promise<Changed> {
  const { subject } = visitor.user;
  await end({ issuer, id: fields.get("id") ?? "", subject }, "REVOKED", origin);
  return { notice: "The session has ended." };
}

async function changePassword(
  deps: ChangeDeps,
  { visitor, fields, origin }: ChangeRequest,
): Promise<Changed> {
  const { user, sessionId } = visitor;
  const current = fields.get("current") ?? "";
  if (!(await verifyPassword(deps, user.name, current, origin))) {
    return { passwordErrors: { current: "This is not your password, or you tried too often." } };
  }
  try {
    await deps.users.setPassword(user, fields.get("next") ?? "", origin);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { passwordErrors: { next: error.message } };
  }
  await deps.sessions.endAll([user.subject], sessionId);
  return { notice: "The password is changed, and all other sessions have ended." };
}

async function addTotp(
  deps: ChangeDeps,
  { visitor, fields, origin }: ChangeRequest,
): Promise<Changed> {
  const { user, sessionId } = visitor;
  const { enrolling } = await deps.states.load(stateId(visitor));
  const codes =
    enrolling &&
    (await deps.factors.addTotp(
      user,
      unsealPending(deps.keys, enrolling, sessionId),
      fields.get("code") ?? "",
      origin,
    ));
  if (!codes) return { failed: "totp" };
  await deps.states.remove(stateId(visitor));
  return codes.length > 0 ? { codes } : { notice: "The authenticator app is set up." };
}

async function addPasskey(
  deps: ChangeDeps,
  { visitor, fields, origin }: ChangeRequest,
): Promise<Changed> {
  const { challenge = "" } = await deps.states.load(stateId(visitor));
  const passkey = {
    challenge,
    answer: fields.get("answer") ?? "",
    label: fields.get("label") ?? "",
  };
  await deps.states.remove(stateId(visitor));
  const codes = await deps.factors.addPasskey(visitor.user, passkey, origin);
  if (!codes) return { failed: "passkey" };
  return codes.length > 0 ? { codes } : { notice: "The passkey is added." };
}

async function removeTotp(
  { factors }: ChangeDeps,
  { visitor, origin }: ChangeRequest,
): Promise<Changed> {
  await factors.removeTotp(visitor.user, origin);
  return { notice: "The authenticator app is removed." };
}

async function removePasskey(
  { factors }: ChangeDeps,
  { visitor, fields, origin }: ChangeRequest,
): Promise<Changed> {
  await factors.removePasskey(visitor.user, fields.get("id") ?? "", origin);
  return { notice: "The passkey is removed." };
}

async function renewCodes(
  { factors }: ChangeDeps,
  { visitor, origin }: ChangeRequest,
): Promise<Changed> {
  return { codes: await factors.renewRecoveryCodes(visitor.user, origin) };
}

/** Where what is put to a visitor is kept: a secret being enrolled, a challenge. */
export function stateId({ sessionId }: Visitor): string {
  return `account ${sessionId}`;
}
