import { GraphQLError } from "graphql";
import type { Authentication } from "@forecourt/gateway/authentication";
import type { Actor } from "@forecourt/platform/actor";
import { groupOwner } from "@forecourt/platform/testing/actors";

/** Everybody a test has introduced; the token of a person is the name given here. */
export interface People extends Authentication {
  introduce(token: string, actor: Actor): void;
}

const YEAR_MS = 365 * 86_400_000;
export const OWNER = "owner";

/** The owner of the group is known from the start, with a second factor that is never stale. */
export function createPeople(clock: () => Date): People {
  const known = new Map<string, () => Actor>([
    [OWNER, () => ({ ...groupOwner, secondFactorAt: clock() })],
  ]);

  function actorOf(token: string): Actor {
    const actor = known.get(token);
    if (actor) return actor();
    throw new GraphQLError("The token is not known", {
      extensions: { code: "UNAUTHENTICATED", reason: "TOKEN_INVALID", http: { status: 401 } },
    });
  }

  return {
    introduce: (token, actor) => void known.set(token, () => actor),
    async authenticate(authorization = "") {
      const token = authorization.replace(/^Bearer /, "");
      const actor = actorOf(token);
      const expiresAt = new Date(clock().getTime() + YEAR_MS);
      return { actor, token, expiresAt, clientId: "tests" };
    },
    onSessionEnd: () => () => undefined,
  };
}
