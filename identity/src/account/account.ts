import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Provider } from "oidc-provider";
import { enrolPasskeyForm, enrolTotpForm, recoveryCodeList } from "../pages/factor-forms.ts";
import { readForm } from "../pages/form-body.ts";
import { formToken, requireFormToken } from "../pages/form-token.ts";
import { html } from "../pages/html.ts";
import { recoveryCodesLeft } from "../recovery-codes/recovery-codes.ts";
import { originOf } from "../request-origin.ts";
import type { Shown } from "../sign-in/meeting.ts";
import { sealPending } from "../totp/pending-secret.ts";
import { accountForms, stateId, type ChangeDeps, type Changed } from "./account-changes.ts";
import { accountPage } from "./account-page.ts";
import { isFresh, signInUrl, visitorOf, type Visitor } from "./account-session.ts";

export interface AccountDeps extends ChangeDeps {
  readonly clock: () => Date;
}

export interface AccountRequest {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  /** What follows `/account/`; undefined for the page itself. */
  readonly action: string | undefined;
}

/** A page, or where to go instead. */
export type AccountAnswer = Shown | { readonly location: string } | undefined;

/** @returns undefined when there is no such page */
export async function answerAccount(
  deps: AccountDeps,
  provider: Provider,
  { req, res, action }: AccountRequest,
): Promise<AccountAnswer> {
  const visitor = await visitorOf(provider, deps.users, req, res);
  if (!visitor) return { location: signInUrl(deps.issuer) };
  const { user, sessionId } = visitor;
  await deps.sessions.touch({ issuer: deps.issuer, id: sessionId, subject: user.subject }, false);

  if (req.method !== "POST") {
    if (action === undefined) return showAccount(deps, visitor);
    if (action !== "totp" && action !== "passkey") return undefined;
    return (await mustConfirm(deps, visitor)) ?? showEnrolment(deps, visitor, action, false);
  }
  const fields = await readForm(req);
  requireFormToken(deps.keys, stateId(visitor), fields.get("token"));
  const form = accountForms.get(action ?? "");
  if (!form) return undefined;
  const confirm = form.fresh ? await mustConfirm(deps, visitor) : undefined;
  if (confirm) return confirm;
  return showChanged(
    deps,
    visitor,
    await form.change(deps, { visitor, fields, origin: originOf(req) }),
  );
}

async function mustConfirm(deps: AccountDeps, visitor: Visitor) {
  const hasFactor = await deps.factors.has(visitor.user.id);
  if (isFresh(visitor, hasFactor, deps.clock())) return undefined;
  return { location: signInUrl(deps.issuer, { hasFactor }) };
}

async function showChanged(
  deps: AccountDeps,
  visitor: Visitor,
  changed: Changed,
): Promise<AccountAnswer> {
  if ("codes" in changed) {
    const body = html`${recoveryCodeList(changed.codes)}
      <p><a class="button" href="${pathOf(deps)}">I have saved my codes</a></p>`;
    return { title: "Your recovery codes", body, status: 200 };
  }
  if ("failed" in changed) return showEnrolment(deps, visitor, changed.failed, true);
  return showAccount(deps, visitor, changed);
}

async function showAccount(
  deps: AccountDeps,
  visitor: Visitor,
  changed?: Extract<Changed, { notice: string } | { passwordErrors: object }>,
): Promise<Shown | { readonly location: string }> {
  const { issuer, sessions, totp, passkeys, database, keys } = deps;
  const { user, sessionId } = visitor;
  const alive = await sessions.ofSubject(issuer, user.subject);
  // Whoever ends their own session is signed out.
  if (!alive.some(({ id }) => id === sessionId)) return { location: signInUrl(issuer) };
  const passwordErrors =
    changed && "passwordErrors" in changed ? changed.passwordErrors : undefined;
  const body = accountPage({
    path: pathOf(deps),
    signOutUrl: `${new URL(issuer).pathname}/session/end`,
    token: formToken(keys, stateId(visitor)),
    user,
    sessions: alive,
    currentSessionId: sessionId,
    hasTotp: await totp.isEnrolled(user.id),
    passkeys: await passkeys.of(user.id),
    codesLeft: await recoveryCodesLeft(database, user.id),
    notice: changed && "notice" in changed ? changed.notice : undefined,
    passwordErrors,
  });
  return { title: "Your account", body, status: passwordErrors ? 422 : 200, wide: true };
}

async function showEnrolment(
  deps: AccountDeps,
  visitor: Visitor,
  kind: "totp" | "passkey",
  failed: boolean,
): Promise<Shown> {
  const { keys, totp, passkeys, states } = deps;
  const { user, sessionId } = visitor;
  const form = {
    action: `${pathOf(deps)}/${kind}`,
    token: formToken(keys, stateId(visitor)),
    failed,
  };
  const back = html`<p><a href="${pathOf(deps)}">Back to your account</a></p>`;
  const status = failed ? 422 : 200;
  if (kind === "totp") {
    const secret = totp.newSecret();
    await states.save(stateId(visitor), {
      given: [],
      enrolling: sealPending(keys, secret, sessionId),
    });
    const enrolment = await enrolTotpForm({
      ...form,
      secret,
      uri: totp.uriOf(secret, user.name),
    });
    return { title: "Set up an authenticator app", body: html`${enrolment}${back}`, status };
  }
  const challenge = randomBytes(32).toString("base64url");
  await states.save(stateId(visitor), { given: [], challenge });
  const options = await passkeys.creationOptions(user, challenge);
  const enrolment = enrolPasskeyForm({ ...form, options });
  return { title: "Add a passkey", body: html`${enrolment}${back}`, status, passkeys: true };
}

function pathOf({ issuer }: AccountDeps): string {
  return `${new URL(issuer).pathname}/account`;
}
