import { GraphQLError } from "graphql";
import { rooftopsFor, type Actor, type Rooftops } from "@forecourt/platform/actor";
import { atInstant } from "@forecourt/platform/at-instant";
import { TOO_MANY, type GraphQLSocket } from "@forecourt/platform/graphql-sockets";
import type { Log } from "@forecourt/platform/log";
import type { Authentication } from "./authentication.ts";
import type { Client, Door, Visit } from "./door.ts";
import type { Tally } from "./tally.ts";

/** Who is on which socket, for as long as the token and its session live. */
export interface SocketSessions {
  /** Lets a socket in by its token; closes it and returns false when it may not. */
  open(socket: GraphQLSocket, visit: Visit): Promise<boolean>;
  /**
   * Goes on with a fresh token of the same person; closes the socket for any other, and for one that allows
   * something else: a subscription keeps the rooftops that it was opened with.
   */
  refresh(socket: GraphQLSocket, authorization: string): Promise<void>;
  /** Whoever is on the socket, looked up again: for a new operation. @throws GraphQLError UNAUTHENTICATED */
  identify(socket: GraphQLSocket, background: boolean): Promise<Client>;
  /** Whoever was last seen on the socket. @throws when nobody was let in */
  current(socket: GraphQLSocket): Client;
  /** Calls back when the socket goes on with a fresh token; returns the unsubscriber. */
  onRenewal(socket: GraphQLSocket, listener: () => void): () => void;
  close(socket: GraphQLSocket): void;
}

export interface SocketSessionsOptions {
  readonly door: Door;
  readonly authentication: Authentication;
  readonly perClient: Tally;
  readonly clock: () => Date;
  readonly log: Log;
}

interface Session {
  client: Client;
  readonly leave: () => void;
  readonly renewalListeners: Set<() => void>;
  /** Stops watching the token and its session. */
  unwatch: () => void;
}

/** Clients of graphql-ws reconnect after it. */
const PERMISSIONS_CHANGED = 4205;
const UNAUTHENTICATED = 4401;
const FORBIDDEN = 4403;
/** A close frame has room for 123 bytes. */
const REASON_LENGTH_MAX = 100;

export function socketSessions(options: SocketSessionsOptions): SocketSessions {
  const { door, authentication, perClient, clock, log } = options;
  const sessions = new WeakMap<GraphQLSocket, Session>();
  const closed = new WeakSet<GraphQLSocket>();

  function refuse(socket: GraphQLSocket, error: unknown): void {
    log.debug({ err: error }, "socket not authenticated");
    socket.close(FORBIDDEN, reasonOf(error));
  }

  /** Closes the socket when the token or its session ends; the result stops watching. */
  function watch(socket: GraphQLSocket, { authenticated }: Client): () => void {
    if (!authenticated) return () => undefined;
    const { expiresAt, session } = authenticated;
    const expiry = atInstant(expiresAt, clock, () =>
      socket.close(UNAUTHENTICATED, "Token expired"),
    );
    const ended = (): void => socket.close(UNAUTHENTICATED, "Session ended");
    const unsubscribe = session && authentication.onSessionEnd(session, ended);
    return () => {
      expiry();
      unsubscribe?.();
    };
  }

  function known(socket: GraphQLSocket): Session {
    const session = sessions.get(socket);
    if (session) return session;
    throw new Error("nobody was let in on this socket");
  }

  async function again(socket: GraphQLSocket, background: boolean): Promise<Client> {
    const { client } = known(socket);
    const { authenticated } = client;
    if (!authenticated) return client;
    const authorization = `Bearer ${authenticated.token}`;
    return door.identify({ authorization, background, address: socket.address });
  }

  return {
    async open(socket, visit) {
      try {
        const client = await door.identify(visit);
        const leave = perClient.enter(client.key);
        if (!leave) {
          socket.close(TOO_MANY, "Too many sockets");
          return false;
        }
        const unwatch = watch(socket, client);
        const session: Session = { client, leave, unwatch, renewalListeners: new Set() };
        sessions.set(socket, session);
        if (closed.has(socket)) this.close(socket);
        // The session may have ended between the first look and the watch.
        session.client = await again(socket, true);
        return true;
      } catch (error) {
        refuse(socket, error);
        return false;
      }
    },
    async refresh(socket, authorization) {
      try {
        const session = known(socket);
        const visit = { authorization, background: true, address: socket.address };
        const client = await door.identify(visit);
        if (client.actor.id !== session.client.actor.id) throw new Error("somebody else's token");
        if (closed.has(socket)) return;
        if (!holdsTheSame(client.actor, session.client.actor)) {
          return socket.close(PERMISSIONS_CHANGED, "Permissions changed");
        }
        session.unwatch();
        session.client = client;
        session.unwatch = watch(socket, client);
        for (const listener of session.renewalListeners) listener();
      } catch (error) {
        refuse(socket, error);
      }
    },
    async identify(socket, background) {
      const session = known(socket);
      const before = session.client;
      const client = await again(socket, background);
      // A fresh token may have come in the meantime.
      if (session.client === before) session.client = client;
      return session.client;
    },
    current: (socket) => known(socket).client,
    onRenewal(socket, listener) {
      const { renewalListeners } = known(socket);
      renewalListeners.add(listener);
      return () => renewalListeners.delete(listener);
    },
    close(socket) {
      closed.add(socket);
      const session = sessions.get(socket);
      session?.unwatch();
      session?.leave();
    },
  };
}

/** Why, in the words of the authentication: TOKEN_MISSING, SESSION_ENDED. */
function reasonOf(error: unknown): string {
  if (!(error instanceof GraphQLError)) return "Forbidden";
  const { reason, code } = error.extensions;
  const words = [reason, code].find((word) => typeof word === "string");
  return words?.slice(0, REASON_LENGTH_MAX) ?? "Forbidden";
}

/** Whether both hold the same permissions at the same rooftops. */
function holdsTheSame(one: Actor, other: Actor): boolean {
  return (
    one.held.size === other.held.size &&
    [...one.held].every(([permission, rooftops]) =>
      areSame(rooftops, rooftopsFor(other, permission)),
    )
  );
}

function areSame(some: Rooftops, others: Rooftops): boolean {
  if (some === "ALL" || others === "ALL") return some === others;
  return new Set(some).symmetricDifference(new Set(others)).size === 0;
}
