import type { Actor } from "@forecourt/platform/actor";

/** Somebody who signed in, as one access token says. */
export interface Authenticated {
  readonly actor: Actor;
  readonly token: string;
  readonly expiresAt: Date;
  /** Undefined for an integration, which has none. */
  readonly session?: SessionKey | undefined;
  readonly clientId: string;
}

/** A session at an issuer, and whose it is. */
export interface SessionKey {
  readonly issuer: string;
  readonly id: string;
  readonly subject: string;
}

/** What the gateway asks of whoever signs people in. */
export interface Authentication {
  /**
   * Verifies a bearer token and that its session is alive; notes activity unless `background`.
   * @throws GraphQLError UNAUTHENTICATED with `extensions.reason` TOKEN_MISSING, TOKEN_INVALID, TOKEN_EXPIRED
   *   or SESSION_ENDED
   */
  authenticate(
    authorization: string | undefined,
    options: { readonly background: boolean },
  ): Promise<Authenticated>;
  /** Calls back when the session ends anywhere; returns the unsubscriber. */
  onSessionEnd(session: SessionKey, listener: () => void): () => void;
}
