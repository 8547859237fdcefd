import { GraphQLError } from "graphql";
import { actorWith, type Actor } from "@forecourt/platform/actor";
import type { Role } from "@forecourt/schema/permissions";
import type { Authenticated, Authentication } from "../src/authentication.ts";
import { clock, desk } from "./tiny-graph.ts";

/** Tokens and sessions that a test makes and ends. */
export interface TestAuthentication extends Authentication {
  /** Tokens by which somebody was seen to do something, in order. */
  readonly activity: readonly string[];
  /** Makes a token. @param over what differs from the desk's */
  give(token: string, over?: Partial<Authenticated>): Authenticated;
  end(sessionId: string): void;
  /** Of a subgraph: it takes any token that was made here, also an expired one. */
  verifyToken(token: string): Promise<Authenticated>;
}

const HOUR_MS = 3_600_000;

/** Knows the token "desk" from the beginning. */
export function testAuthentication(): TestAuthentication {
  const tokens = new Map<string, Authenticated>();
  const ended = new Set<string>();
  const listeners = new Map<string, Set<() => void>>();
  const activity: string[] = [];

  const authentication: TestAuthentication = {
    activity,
    give(token, over = {}) {
      const actor = over.actor ?? desk;
      const authenticated: Authenticated = {
        actor,
        token,
        expiresAt: new Date(clock().getTime() + HOUR_MS),
        session: { issuer: "test", id: `session of ${actor.id}`, subject: actor.id },
        clientId: "test-client",
        ...over,
      };
      tokens.set(token, authenticated);
      return authenticated;
    },
    async authenticate(authorization, { background }) {
      if (authorization === undefined) throw refusal("TOKEN_MISSING");
      if (authorization === "Bearer broken") throw new Error("the password is hunter2");
      const token = authorization.replace(/^Bearer /, "");
      const authenticated = tokens.get(token);
      if (!authenticated) throw refusal("TOKEN_INVALID");
      if (authenticated.expiresAt <= clock()) throw refusal("TOKEN_EXPIRED");
      if (ended.has(authenticated.session?.id ?? "")) throw refusal("SESSION_ENDED");
      if (!background) activity.push(token);
      return authenticated;
    },
    onSessionEnd({ id }, listener) {
      const known = listeners.get(id) ?? new Set();
      listeners.set(id, known.add(listener));
      return () => known.delete(listener);
    },
    end(id) {
      ended.add(id);
      for (const listener of listeners.get(id) ?? []) listener();
    },
    async verifyToken(token) {
      const authenticated = tokens.get(token);
      if (authenticated) return authenticated;
      throw new Error(`no token ${token}`);
    },
  };
  authentication.give("desk");
  return authentication;
}

/** Somebody with one role at all rooftops. */
export function person(id: string, role: Role, displayName = id): Actor {
  return actorWith({ kind: "STAFF", id, displayName, grants: [{ role, rooftops: "ALL" }] });
}

function refusal(reason: string): GraphQLError {
  return new GraphQLError("Sign in again", { extensions: { code: "UNAUTHENTICATED", reason } });
}
