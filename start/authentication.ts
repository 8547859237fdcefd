import { GraphQLError } from "graphql";
import type { Authentication } from "@forecourt/gateway/authentication";
import { SessionEnded, type SessionWatch } from "@forecourt/identity/sessions/session-watch";
import {
  InvalidToken,
  type AccessTokenVerifier,
  type VerifiedToken,
} from "@forecourt/platform/access-token";
import { IssuerUnavailable } from "@forecourt/platform/access-token-keys";
import type { Log } from "@forecourt/platform/log";

export interface AuthenticationOptions {
  /** Asked for with the first token: the issuer may be known only when the port is. */
  readonly verifier: () => AccessTokenVerifier;
  readonly sessions: SessionWatch;
  readonly clock: () => Date;
  readonly log: Log;
}

type Reason = "TOKEN_MISSING" | "TOKEN_INVALID" | "TOKEN_EXPIRED" | "SESSION_ENDED";

const BEARER = /^Bearer ([\w.~+/-]+=*)$/i;

/** Tells the gateway who asks: the access token says who, the session whether the person is still there. */
export function createAuthentication(options: AuthenticationOptions): Authentication {
  const { verifier, sessions, clock, log } = options;

  async function verify(token: string): Promise<VerifiedToken> {
    const verified = await verifier().verify(token, clock());
    if (verified.session !== undefined || verified.actor.kind !== "STAFF") return verified;
    // Without a session nobody could lock it when its holder leaves the desk.
    log.warn({ subject: verified.actor.id }, "a person's token names no session");
    throw new InvalidToken("TOKEN_INVALID", "a person's token has to name its session");
  }

  return {
    async authenticate(authorization, { background }) {
      if (authorization === undefined) throw unauthenticated("TOKEN_MISSING");
      const [, token] = BEARER.exec(authorization) ?? [];
      if (token === undefined) throw unauthenticated("TOKEN_INVALID");
      try {
        const { actor, session, clientId, expiresAt } = await verify(token);
        if (session) await (background ? sessions.requireAlive(session) : sessions.touch(session));
        return { actor, token, expiresAt, session, clientId: clientId ?? actor.id };
      } catch (error) {
        if (error instanceof InvalidToken) throw unauthenticated(error.code);
        if (error instanceof SessionEnded) throw unauthenticated("SESSION_ENDED");
        if (error instanceof IssuerUnavailable) throw unavailable();
        throw error;
      }
    },
    onSessionEnd: (session, listener) => sessions.onEnd(session, () => listener()),
  };
}

const MESSAGES: Readonly<Record<Reason, string>> = {
  TOKEN_MISSING: "Sign in: the request has no access token",
  TOKEN_INVALID: "Sign in: the access token does not hold",
  TOKEN_EXPIRED: "The access token has expired: refresh it",
  SESSION_ENDED: "The session has ended: sign in again",
};

function unauthenticated(reason: Reason): GraphQLError {
  return new GraphQLError(MESSAGES[reason], {
    extensions: { code: "UNAUTHENTICATED", reason, http: { status: 401 } },
  });
}

/** The token may be good: whoever holds it need not sign in again. */
function unavailable(): GraphQLError {
  return new GraphQLError("Whoever signs people in does not answer: try again in a moment", {
    extensions: { code: "IDENTITY_UNAVAILABLE", http: { status: 503 } },
  });
}
