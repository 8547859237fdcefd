import { randomBytes } from "node:crypto";
import { importJWK, SignJWT } from "jose";
import { DomainError } from "@forecourt/platform/errors";
import type { Accounts } from "../accounts.ts";
import { ACCESS_TOKEN_SECONDS, GRAPH_AUDIENCE } from "../provider/configuration.ts";
import type { AuthenticationMethod } from "../provider/second-factor.ts";
import { personClaims } from "../provider/token-claims.ts";
import { recordEvent } from "../security-events/record-event.ts";
import type { User } from "../users/users.ts";

const CLIENT_ID = "forecourt-demo-token";

/**
 * An access token of a demo user without the sign-in pages, in a session of its own.
 * @throws NOT_A_DEMO_USER
 */
export async function mintDemoToken(
  accounts: Accounts,
  name: string,
  { issuer, secondFactor }: { readonly issuer: string; readonly secondFactor: boolean },
): Promise<string> {
  const { database, keys, sessionStore, users } = accounts;
  const user = await requireDemoUser(accounts, name);
  const [key] = keys.signing();
  if (!key) throw new Error("there is no signing key");
  const { subject } = user;
  const session = { issuer, id: randomBytes(16).toString("base64url"), subject };
  await sessionStore.begin(session, CLIENT_ID);
  const amr: AuthenticationMethod[] = secondFactor ? ["pwd", "otp"] : ["pwd"];
  await recordEvent(database, {
    type: "DEMO_TOKEN_MADE",
    subject,
    sessionId: session.id,
    clientId: CLIENT_ID,
    detail: { amr },
  });
  const at = Math.floor(Date.now() / 1000);
  const claims = personClaims(user.displayName, await users.grantsOf(subject), {
    sessionId: session.id,
    at,
    amr,
  });
  return new SignJWT({ ...claims, client_id: CLIENT_ID })
    .setProtectedHeader({ alg: "ES256", kid: key.kid, typ: "at+jwt" })
    .setIssuer(issuer)
    .setAudience(GRAPH_AUDIENCE)
    .setSubject(subject)
    .setJti(randomBytes(16).toString("base64url"))
    .setIssuedAt(at)
    .setExpirationTime(at + ACCESS_TOKEN_SECONDS)
    .sign(await importJWK(key, "ES256"));
}

/** A code for the second-factor page, in place of a phone. @throws NOT_A_DEMO_USER */
export async function demoCode(accounts: Accounts, name: string): Promise<string | undefined> {
  const { id } = await requireDemoUser(accounts, name);
  return accounts.totp.codeOf(id);
}

/** Real people are impersonated by nobody. */
async function requireDemoUser({ users }: Accounts, name: string): Promise<User> {
  const user = await users.findByName(name);
  if (user?.demo) return user;
  throw new DomainError("NOT_A_DEMO_USER", `There is no demo user ${name}`, ["name"]);
}
