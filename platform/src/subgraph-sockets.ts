import { GraphQLError, parse, type ExecutionArgs } from "graphql";
import { atInstant } from "./at-instant.ts";
import { endedBy } from "./ended-stream.ts";
import type { Executor, GraphQLRequestBody } from "./executor.ts";
import type { GraphQLSocket, SocketHandlers } from "./graphql-sockets.ts";
import type { CallerOf, ServiceCaller } from "./service-caller.ts";
import type { ServiceClaims } from "./service-token.ts";
import type { Subgraph } from "./subgraph.ts";

export interface SubgraphSocketsOptions {
  readonly subgraph: Subgraph;
  readonly executor: Executor;
  readonly claimsOf: (token: unknown) => ServiceClaims | undefined;
  readonly callerOf: CallerOf;
}

export interface SubgraphSockets {
  readonly handlers: SocketHandlers;
  /** Renews the subscription of the request that a `serviceToken` names; any other `ping` is only that. */
  readonly pinged: (socket: GraphQLSocket, payload: unknown) => Promise<void>;
}

/** A subscription while it runs. */
interface Following {
  readonly request: GraphQLRequestBody;
  readonly claims: ServiceClaims;
  readonly over: AbortController;
  caller: ServiceCaller;
  /** Forgets when the person's token expires. */
  unwatch: () => void;
}

/** A subscription outlives the person's token by so much: the next one may be on its way. */
const LEEWAY_MS = 30_000;

/**
 * One socket carries the subscriptions of many callers: the token in `connectionParams` lets the gateway in,
 * the one in the `extensions` of each operation says for whom it asks. A subscription ends with its person's
 * token, unless it is renewed.
 */
export function subgraphSockets(options: SubgraphSocketsOptions): SubgraphSockets {
  const { subgraph, executor, claimsOf, callerOf } = options;
  const { log, clock } = subgraph;
  const bySocket = new WeakMap<GraphQLSocket, Map<string, Following>>();

  function followedOn(socket: GraphQLSocket): Map<string, Following> {
    const known = bySocket.get(socket) ?? new Map<string, Following>();
    bySocket.set(socket, known);
    return known;
  }

  function watch(following: Following): void {
    const { over, caller } = following;
    following.unwatch();
    if (!caller.expiresAt || over.signal.aborted) return;
    const end = new Date(caller.expiresAt.getTime() + LEEWAY_MS);
    following.unwatch = atInstant(end, clock, () => over.abort());
  }

  function contextOf({ claims, caller: { actor } }: Following): object {
    const now = clock();
    return subgraph.createContext({ ...claims, actor, now, replayed: () => undefined });
  }

  return {
    handlers: {
      onConnect: ({ connectionParams }) => claimsOf(connectionParams?.token) !== undefined,
      async onSubscribe({ extra: socket }, id, { query, variables, operationName, extensions }) {
        const claims = claimsOf(extensions?.serviceToken);
        if (!claims) return [new GraphQLError("A service token is required")];
        try {
          const document = parse(query);
          const following: Following = {
            request: { query, variables, operationName },
            claims,
            over: new AbortController(),
            caller: await callerOf(claims),
            unwatch: () => undefined,
          };
          followedOn(socket).set(id, following);
          return { schema: subgraph.schema, document, contextValue: following };
        } catch (error) {
          return [error instanceof GraphQLError ? error : tokenRefused("TOKEN_INVALID")];
        }
      },
      execute: () => ({ errors: [new GraphQLError("Only subscriptions are served here")] }),
      async subscribe({ contextValue }: ExecutionArgs) {
        const following = contextValue as Following;
        const { request, claims, over } = following;
        const contextNow = (): object => contextOf(following);
        const events = await executor.subscribe(request, contextNow, claims.requestId);
        if (!(Symbol.asyncIterator in events)) return events;
        watch(following);
        return endedBy(over.signal, events, { errors: [tokenRefused("TOKEN_EXPIRED")] });
      },
      onComplete({ extra: socket }, id) {
        const following = followedOn(socket).get(id);
        followedOn(socket).delete(id);
        following?.over.abort();
        following?.unwatch();
      },
    },
    async pinged(socket, payload) {
      const claims = claimsOf(tokenIn(payload));
      if (!claims) return;
      const { requestId } = claims;
      const following = followedOn(socket)
        .values()
        .find((one) => one.claims.requestId === requestId);
      if (!following) return;
      try {
        const caller = await callerOf(claims);
        if (caller.actor.id !== following.caller.actor.id) throw new Error("somebody else's token");
        following.caller = caller;
        watch(following);
      } catch (error) {
        // It goes on with the token it has, for as long as that one holds.
        log.warn({ err: error, requestId }, "subscription not renewed");
      }
    },
  };
}

function tokenIn(payload: unknown): unknown {
  if (typeof payload !== "object" || payload === null) return undefined;
  return Reflect.get(payload, "serviceToken");
}

function tokenRefused(reason: "TOKEN_EXPIRED" | "TOKEN_INVALID"): GraphQLError {
  return new GraphQLError("The user's token does not hold", {
    extensions: { code: "UNAUTHENTICATED", reason },
  });
}
