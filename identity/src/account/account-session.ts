import type { IncomingMessage, ServerResponse } from "node:http";
import type { Provider } from "oidc-provider";
import { ACCOUNT_CLIENT_ID } from "../provider/clients.ts";
import { ACR_SECOND_FACTOR, hasSecondFactor } from "../provider/second-factor.ts";
import type { User, Users } from "../users/users.ts";

/** Who looks at the account page. */
export interface Visitor {
  readonly user: User;
  readonly sessionId: string;
  /** When and how they signed in or confirmed it, the last time. */
  readonly signedInAt: number;
  readonly amr: readonly string[];
}

/** Changes to factors ask for a sign-in of the last 15 minutes. */
const FRESH_SECONDS = 15 * 60;

/** The visitor by the cookie of single sign-on; undefined when nobody is signed in. */
export async function visitorOf(
  provider: Provider,
  users: Users,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<Visitor | undefined> {
  const session = await provider.Session.get(provider.createContext(req, res));
  if (session.accountId === undefined) return undefined;
  const user = await users.findBySubject(session.accountId);
  if (!user) return undefined;
  const { uid, loginTs = 0, amr = [] } = session;
  return { user, sessionId: uid, signedInAt: loginTs, amr };
}

/** Whether the visitor signed in lately, and by a second factor when there is one. */
export function isFresh({ signedInAt, amr }: Visitor, hasFactor: boolean, now: Date): boolean {
  const age = now.getTime() / 1000 - signedInAt;
  return age <= FRESH_SECONDS && (!hasFactor || hasSecondFactor(amr));
}

/**
 * Where to sign in, and come back to the account page.
 * @param confirm for somebody who is signed in: asks again; by a second factor when there is one
 */
export function signInUrl(issuer: string, confirm?: { readonly hasFactor: boolean }): string {
  const url = new URL(`${issuer}/auth`);
  url.search = new URLSearchParams({
    client_id: ACCOUNT_CLIENT_ID,
    response_type: "none",
    scope: "openid",
    redirect_uri: `${issuer}/account`,
    ...(confirm ? { prompt: "login" } : {}),
    ...(confirm?.hasFactor ? { acr_values: ACR_SECOND_FACTOR } : {}),
  }).toString();
  return url.href;
}
