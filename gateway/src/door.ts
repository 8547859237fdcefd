import type { GraphQLSchema, OperationTypeNode } from "graphql";
import type { Actor } from "@forecourt/platform/actor";
import type { Workload } from "@forecourt/platform/database";
import type { Authenticated } from "./authentication.ts";
import type { RequestLimits } from "./limits.ts";
import type { PersistedDocuments } from "./persisted-documents.ts";

/** A way into the graph: who comes in, what may be asked there, and how the answers travel. */
export interface Door {
  /** `/graphql`. */
  readonly path: string;
  /** What documents and variables are checked against. */
  readonly schema: GraphQLSchema;
  /** Whether the schema may be asked for, and with it the explorer. */
  readonly introspection: boolean;
  readonly kinds: readonly OperationTypeNode[];
  readonly limits: DoorLimits;
  readonly documents: PersistedDocuments;
  readonly workload: Workload;
  /** Whether operations come over WebSocket as well. */
  readonly sockets: boolean;
  readonly crossOrigin: CrossOrigin;
  /** For queries by GET that were answered without an error; undefined when nothing is kept. */
  readonly cacheControl: string | undefined;
  /** SDL to be read at `<path>/schema.graphql`. */
  readonly publishedSdl: string | undefined;
  /** @throws GraphQLError UNAUTHENTICATED or FORBIDDEN */
  readonly identify: (visit: Visit) => Promise<Client>;
}

export interface DoorLimits extends RequestLimits {
  /** Wall clock of one operation, or of one event of a subscription. */
  readonly operationMs: number;
}

export interface CrossOrigin {
  /** Pages of other hosts that may ask here. */
  readonly origins: readonly string[] | "ANY";
  /** Whether a request that a page sends unasked (a form, an image) is refused. */
  readonly preflightRequired: boolean;
}

/** A request that knocks. */
export interface Visit {
  readonly authorization: string | undefined;
  /** No person did it: polling, so it is no activity. */
  readonly background: boolean;
  /** As `clientAddress` has it. */
  readonly address: string;
}

/** Who came in. */
export interface Client {
  readonly actor: Actor;
  /** Who pays for the operation. */
  readonly key: string;
  /** Undefined at a door that asks nobody who they are. */
  readonly authenticated: Authenticated | undefined;
}
