import type {
  AccessToken,
  ClientCredentials,
  KoaContextWithOIDC,
  UnknownObject,
} from "oidc-provider";
import type { GrantClaim } from "../users/grants.ts";
import type { Users } from "../users/users.ts";
import { hasSecondFactor } from "./second-factor.ts";

/** What our access tokens say beside the standard claims; the gateway and the subgraphs rely on it. */
export interface OwnClaims extends UnknownObject {
  readonly name: string;
  readonly grants: readonly GrantClaim[];
  /** Our session; absent for an integration. */
  readonly sid?: string | undefined;
  readonly auth_time?: number | undefined;
  readonly amr?: readonly string[] | undefined;
  /** When the second factor was given, in seconds; absent when none was. */
  readonly mfa_at?: number | undefined;
}

/** How a person signed in. */
export interface SignedIn {
  readonly sessionId: string;
  readonly at: number;
  readonly amr: readonly string[];
}

export function personClaims(
  name: string,
  grants: readonly GrantClaim[],
  { sessionId, at, amr }: SignedIn,
): OwnClaims {
  return {
    name,
    grants,
    sid: sessionId,
    auth_time: at,
    amr,
    ...(hasSecondFactor(amr) ? { mfa_at: at } : {}),
  };
}

/** @throws when the token's subject has gone in the meantime */
export async function claimsOf(
  users: Users,
  { oidc }: KoaContextWithOIDC,
  token: AccessToken | ClientCredentials,
): Promise<OwnClaims> {
  if (!("accountId" in token)) return integrationClaims(users, token.clientId);
  const user = await users.findBySubject(token.accountId);
  const source = oidc.entities.AuthorizationCode ?? oidc.entities.RefreshToken;
  if (!user || token.sessionUid === undefined || source?.authTime === undefined) {
    throw new Error("an access token was asked for without a person who signed in");
  }
  return personClaims(user.displayName, await users.grantsOf(user.subject), {
    sessionId: token.sessionUid,
    at: source.authTime,
    amr: source.amr ?? [],
  });
}

async function integrationClaims(users: Users, id: string | undefined): Promise<OwnClaims> {
  const client = id === undefined ? undefined : await users.findClient(id);
  if (!client) throw new Error("an access token was asked for without an integration");
  return { name: client.name, grants: await users.grantsOf(client.id) };
}
