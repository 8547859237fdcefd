import type { IncomingMessage, ServerResponse } from "node:http";
import type { Provider } from "oidc-provider";
import { deviceCookie } from "../lock-out/known-device.ts";
import { readForm } from "../pages/form-body.ts";
import { requireFormToken } from "../pages/form-token.ts";
import { ACR_PASSWORD, ACR_SECOND_FACTOR, hasSecondFactor } from "../provider/second-factor.ts";
import { originOf } from "../request-origin.ts";
import { meet, meetingOf, stepOf, type Meeting, type Shown, type SignInDeps } from "./meeting.ts";
import { showStep, type Failure } from "./show-step.ts";
import { takeForm } from "./take-step.ts";

/**
 * Answers a request to a sign-in: takes the form that was sent, if any, and shows what is asked next.
 * @returns the page, or undefined when the browser was sent back to where it came from
 */
export async function answerSignIn(
  deps: SignInDeps,
  provider: Provider,
  req: IncomingMessage,
  res: ServerResponse,
  action: string | undefined,
): Promise<Shown | undefined> {
  const interaction = await provider.interactionDetails(req, res);
  const meeting = await meet(deps, interaction);
  if (action === undefined) return goOn(deps, provider, req, res, meeting);

  const fields = await readForm(req);
  requireFormToken(deps.keys, `sign-in ${meeting.id}`, fields.get("token"));
  if (action === "cancel") return cancel(deps, provider, req, res, meeting);
  const step = await stepOf(deps, meeting);
  const taken = await takeForm(deps, meeting, step, action, fields, originOf(req));
  if (!taken) return goOn(deps, provider, req, res, meeting);
  if ("failure" in taken) return goOn(deps, provider, req, res, meeting, taken.failure);
  await deps.states.save(meeting.id, taken.state);
  if (taken.page) return taken.page;
  return goOn(deps, provider, req, res, await meetingOf(deps, interaction, taken.state));
}

async function goOn(
  deps: SignInDeps,
  provider: Provider,
  req: IncomingMessage,
  res: ServerResponse,
  meeting: Meeting,
  failure?: Failure,
): Promise<Shown | undefined> {
  const step = await stepOf(deps, meeting);
  if (step !== "DONE") return showStep(deps, meeting, step, failure);
  await finish(deps, provider, req, res, meeting);
  return undefined;
}

async function finish(
  { issuer, keys, sessions, states }: SignInDeps,
  provider: Provider,
  req: IncomingMessage,
  res: ServerResponse,
  { id, interaction, state, user }: Meeting,
): Promise<void> {
  if (!user) throw new Error("a sign-in ended without a person");
  const { session } = interaction;
  const isStrong = hasSecondFactor(state.given);
  // A second factor adds to the password of the first sign-in; a password brings no old factor back.
  const amr = isStrong ? [...new Set([...(session?.amr ?? []), ...state.given])] : state.given;
  const acr = isStrong ? ACR_SECOND_FACTOR : ACR_PASSWORD;
  if (session?.uid !== undefined) {
    await sessions.touch({ issuer, id: session.uid, subject: user.subject }, false);
  }
  await states.remove(id);
  const { deviceCookie: cookie } = originOf(req);
  res.appendHeader("set-cookie", deviceCookie(keys, cookie, user.subject, issuer));
  const login = { accountId: user.subject, amr, acr, remember: false };
  await provider.interactionFinished(req, res, { login });
}

async function cancel(
  { states }: SignInDeps,
  provider: Provider,
  req: IncomingMessage,
  res: ServerResponse,
  { id }: Meeting,
): Promise<undefined> {
  await states.remove(id);
  await provider.interactionFinished(req, res, {
    error: "access_denied",
    error_description: "The sign-in was cancelled",
  });
  return undefined;
}
