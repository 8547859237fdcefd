import {
  BreakingChangeType,
  buildSchema,
  findBreakingChanges,
  OperationTypeNode,
  type GraphQLSchema,
} from "graphql";
import { may, publicActor } from "@forecourt/platform/actor";
import type { Authentication } from "./authentication.ts";
import type { Client, Door, DoorLimits, Visit } from "./door.ts";
import { analysisLimits, publicLimits, requestLimits } from "./limits.ts";
import {
  persistedDocuments,
  readManifests,
  type PersistedDocuments,
} from "./persisted-documents.ts";
import { refusal } from "./refusal.ts";
import { checkScalars } from "./variable-errors.ts";

export interface DoorSettings {
  /** Whether `/graphql` answers the registered documents of our apps and nothing else; default false. */
  readonly safelist?: boolean;
  /** Files in the format of Apollo's persisted query manifest. */
  readonly manifests?: readonly string[];
  /** Whether `/graphql` shows its schema and the explorer; default: when it is not safelisted. */
  readonly introspection?: boolean;
  /** Origins of pages on other hosts that may ask at `/graphql` and `/bi`, `https://desk.example.com`. */
  readonly allowedOrigins?: readonly string[];
  /** Changes of the limits, by path of the door. */
  readonly limits?: Readonly<Record<string, Partial<DoorLimits>>>;
}

export interface DoorOptions {
  /** The whole graph. */
  readonly schema: GraphQLSchema;
  /** The contract of the public door; without one, or an empty one, it stays shut. */
  readonly publicSdl?: string | undefined;
  readonly authentication: Authentication;
  readonly doors?: DoorSettings | undefined;
}

const { QUERY, MUTATION, SUBSCRIPTION } = OperationTypeNode;
const SECOND = 1_000;

/** @throws when the contract is not part of the graph, or a manifest cannot be read */
export async function openDoors(options: DoorOptions): Promise<Door[]> {
  const { manifests = [], safelist = false } = options.doors ?? {};
  const documents = await readManifests(manifests);
  const any = persistedDocuments(documents, false);
  return [
    staffDoor(options, persistedDocuments(documents, safelist)),
    ...(options.publicSdl ? [publicDoor(options, options.publicSdl, any)] : []),
    analysisDoor(options, any),
  ];
}

/** Staff and integrations at their work. */
function staffDoor(options: DoorOptions, documents: PersistedDocuments): Door {
  const { schema, authentication, doors: settings = {} } = options;
  const path = "/graphql";
  return {
    path,
    schema,
    introspection: settings.introspection ?? !settings.safelist,
    kinds: [QUERY, MUTATION, SUBSCRIPTION],
    limits: { ...requestLimits, operationMs: 10 * SECOND, ...settings.limits?.[path] },
    documents,
    workload: "SHOP",
    sockets: true,
    crossOrigin: { origins: settings.allowedOrigins ?? [], preflightRequired: true },
    cacheControl: undefined,
    publishedSdl: undefined,
    identify: (visit) => signedIn(authentication, visit),
  };
}

/** The dealer's website and anybody else, by the contract. */
function publicDoor(options: DoorOptions, publicSdl: string, documents: PersistedDocuments): Door {
  const path = "/public";
  return {
    path,
    schema: contractOf(publicSdl, options.schema),
    introspection: false,
    kinds: [QUERY, MUTATION],
    limits: { ...publicLimits, operationMs: 5 * SECOND, ...options.doors?.limits?.[path] },
    documents,
    workload: "SHOP",
    sockets: false,
    crossOrigin: { origins: "ANY", preflightRequired: false },
    cacheControl: "public, max-age=60, stale-while-revalidate=300",
    publishedSdl: publicSdl,
    // What is the same for everybody can be kept by a cache: nobody is asked who they are.
    identify: async ({ address }) => ({
      actor: publicActor,
      key: address,
      authenticated: undefined,
    }),
  };
}

/** Analysts with questions of their own. */
function analysisDoor(options: DoorOptions, documents: PersistedDocuments): Door {
  const { schema, authentication, doors: settings = {} } = options;
  const path = "/bi";
  return {
    path,
    schema,
    introspection: true,
    kinds: [QUERY],
    limits: { ...analysisLimits, operationMs: 60 * SECOND, ...settings.limits?.[path] },
    documents,
    workload: "ANALYSIS",
    sockets: false,
    crossOrigin: { origins: settings.allowedOrigins ?? [], preflightRequired: true },
    cacheControl: undefined,
    publishedSdl: undefined,
    async identify(visit) {
      const client = await signedIn(authentication, visit);
      if (may(client.actor, "analysis:query")) return client;
      throw refusal("FORBIDDEN", "Asking ad hoc questions needs the permission analysis:query");
    },
  };
}

async function signedIn(
  authentication: Authentication,
  { authorization, background }: Visit,
): Promise<Client> {
  const authenticated = await authentication.authenticate(authorization, { background });
  const { actor, clientId } = authenticated;
  return { actor, key: `${clientId}/${actor.id}`, authenticated };
}

/**
 * Operations are checked against the contract and planned on the whole graph, so whatever is valid in the one
 * must be valid in the other.
 */
function contractOf(publicSdl: string, whole: GraphQLSchema): GraphQLSchema {
  const contract = buildSchema(publicSdl);
  const missing = findBreakingChanges(contract, whole).filter(
    // Each side prints the directives of GraphQL itself or leaves them out.
    ({ type }) => type !== BreakingChangeType.DIRECTIVE_REMOVED,
  );
  if (missing.length > 0) {
    const faults = missing.map(({ description }) => description).join("\n  ");
    throw new Error(`the public contract is not part of the graph:\n  ${faults}`);
  }
  checkScalars(contract);
  return contract;
}
