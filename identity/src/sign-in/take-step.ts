import { recoveryCodeList } from "../pages/factor-forms.ts";
import type { AuthenticationMethod } from "../provider/second-factor.ts";
import type { NotedOrigin } from "../request-origin.ts";
import { unsealPending } from "../totp/pending-secret.ts";
import type { Meeting, Shown, SignInDeps } from "./meeting.ts";
import { placeOf, type Failure } from "./show-step.ts";
import { codesShownPage } from "./sign-in-pages.ts";
import type { SignInState } from "./sign-in-state.ts";
import type { SignInStep } from "./sign-in-steps.ts";
import { verifyCode, verifyPasskey, verifyPassword } from "./verify-credentials.ts";

/** What a form of a sign-in led to: a further state, a failure, or a page to show first. */
export type Taken =
  { readonly state: SignInState; readonly page?: Shown } | { readonly failure: Failure };

export type FormFields = ReadonlyMap<string, string>;

type Take = (
  deps: SignInDeps,
  meeting: Meeting,
  fields: FormFields,
  origin: NotedOrigin,
) => Promise<Taken>;

/** What each form does, and the step at which it counts. */
const forms: Readonly<Record<string, { readonly at: SignInStep; readonly take: Take }>> = {
  password: { at: "PASSWORD", take: givePassword },
  totp: { at: "SECOND_FACTOR", take: (...given) => giveCode("TOTP", "code", ...given) },
  recovery: { at: "SECOND_FACTOR", take: (...given) => giveCode("RECOVERY", "recovery", ...given) },
  "enrol-totp": { at: "ENROL", take: enrolTotp },
  "enrol-passkey": { at: "ENROL", take: enrolPasskey },
};

/** Takes a form. @returns undefined when it is not one of the step: the step is shown again */
export async function takeForm(
  deps: SignInDeps,
  meeting: Meeting,
  step: SignInStep,
  action: string,
  fields: FormFields,
  origin: NotedOrigin,
): Promise<Taken | undefined> {
  if (action === "passkey" && (step === "PASSWORD" || step === "SECOND_FACTOR")) {
    return givePasskey(deps, meeting, fields, origin);
  }
  const form = Object.hasOwn(forms, action) ? forms[action] : undefined;
  return form?.at === step ? form.take(deps, meeting, fields, origin) : undefined;
}

async function givePassword(
  deps: SignInDeps,
  { state, user, confirming }: Meeting,
  fields: FormFields,
  origin: NotedOrigin,
): Promise<Taken> {
  const typedName = fields.get("name") ?? "";
  const name = confirming ? (user?.name ?? "") : typedName;
  const found = await verifyPassword(deps, name, fields.get("password") ?? "", origin);
  if (!found) return { failure: { with: "PASSWORD", typedName } };
  return { state: { ...withGiven(state, "pwd"), subject: found.subject } };
}

async function giveCode(
  kind: "TOTP" | "RECOVERY",
  fieldName: string,
  deps: SignInDeps,
  { state, user }: Meeting,
  fields: FormFields,
  origin: NotedOrigin,
): Promise<Taken> {
  const code = fields.get(fieldName) ?? "";
  const isRight = user !== undefined && (await verifyCode(deps, user, kind, code, origin));
  return isRight ? { state: withGiven(state, "otp") } : { failure: { with: kind } };
}

/** In place of the password, or beside it when the person is known already. */
async function givePasskey(
  deps: SignInDeps,
  { state, user }: Meeting,
  fields: FormFields,
  origin: NotedOrigin,
): Promise<Taken> {
  const challenge = state.challenge ?? "";
  const answer = fields.get("answer") ?? "";
  const userId = await verifyPasskey(deps, user, challenge, answer, origin);
  const found = userId === undefined ? undefined : await deps.users.findById(userId);
  if (!found) return { failure: { with: "PASSKEY" } };
  return { state: { ...withGiven(state, "hwk"), subject: found.subject } };
}

async function enrolTotp(
  deps: SignInDeps,
  meeting: Meeting,
  fields: FormFields,
  origin: NotedOrigin,
): Promise<Taken> {
  const { id, state, user } = meeting;
  if (!user || !state.enrolling) return { failure: { with: "ENROL_TOTP" } };
  const secret = unsealPending(deps.keys, state.enrolling, id);
  const codes = await deps.factors.addTotp(user, secret, fields.get("code") ?? "", origin);
  if (!codes) return { failure: { with: "ENROL_TOTP" } };
  return enrolled(deps, meeting, "otp", codes);
}

async function enrolPasskey(
  deps: SignInDeps,
  meeting: Meeting,
  fields: FormFields,
  origin: NotedOrigin,
): Promise<Taken> {
  const { state, user } = meeting;
  const passkey = {
    challenge: state.challenge ?? "",
    answer: fields.get("answer") ?? "",
    label: fields.get("label") ?? "",
  };
  const codes = user && (await deps.factors.addPasskey(user, passkey, origin));
  if (!codes) return { failure: { with: "ENROL_PASSKEY" } };
  return enrolled(deps, meeting, "hwk", codes);
}

/** Enrolling shows the factor, so it has been given. */
function enrolled(
  deps: SignInDeps,
  { id, state }: Meeting,
  method: AuthenticationMethod,
  codes: readonly string[],
): Taken {
  const { enrolling: _enrolled, ...rest } = state;
  const body = codesShownPage(placeOf(deps, id), recoveryCodeList(codes));
  return {
    state: withGiven(rest, method),
    page: { title: "Your recovery codes", body, status: 200 },
  };
}

/** A challenge is answered once. */
function withGiven(
  { challenge: _answered, ...state }: SignInState,
  method: AuthenticationMethod,
): SignInState {
  return { ...state, given: [...new Set([...state.given, method])] };
}
