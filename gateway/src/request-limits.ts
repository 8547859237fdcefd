import {
  getOperationAST,
  GraphQLError,
  parse,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { LRUCache } from "lru-cache";
import { requireShallow } from "./document-tokens.ts";
import { measureDocument } from "./operation-shape.ts";
import { requireListSizes, type PagedList } from "./list-sizes.ts";
import { refusal, tooComplex } from "./refusal.ts";
import { requestLimits, type RequestLimits } from "./limits.ts";

/** An operation within the limits; not validated yet. */
export interface AdmittedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Admits what a client sent as a GraphQL request, on any transport; never throws. */
export type Admission = (body: unknown) => AdmittedOperation | GraphQLError;

interface AdmittedDocument {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** What is left to check once the variables are known. */
  readonly lists: readonly PagedList[];
}

const DOCUMENTS_MAX = 2_000;
/** A parsed document takes a hundred times the room of its text. */
const DOCUMENTS_LENGTH_MAX = 2_000_000;

/** The limits come before validation and planning, whose cost they bound. */
export function createAdmission(
  schema: GraphQLSchema,
  limits: RequestLimits = requestLimits,
): Admission {
  const documents = new LRUCache<string, AdmittedDocument>({
    max: DOCUMENTS_MAX,
    maxSize: DOCUMENTS_LENGTH_MAX,
    sizeCalculation: (_document, key) => key.length,
  });

  function admitDocument(query: string, operationName: string | undefined): AdmittedDocument {
    const key = `${operationName ?? ""}\n${query}`;
    const known = documents.get(key);
    if (known) return known;
    const document = parseWithin(query, limits);
    const operation = requireOperation(document, operationName);
    const lists = measureDocument(schema, document, operation, limits);
    const admitted = { document, operation, lists };
    documents.set(key, admitted);
    return admitted;
  }

  return (body) => {
    try {
      const { query, operationName, variables } = readRequest(body, limits);
      const { document, operation, lists } = admitDocument(query, operationName);
      requireListSizes(lists, variables, limits);
      return { document, operation, variables };
    } catch (error) {
      if (error instanceof GraphQLError) return error;
      return refusal("BAD_REQUEST", "The request cannot be read");
    }
  };
}

interface GraphQLRequest {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

function readRequest(body: unknown, limits: RequestLimits): GraphQLRequest {
  if (Array.isArray(body)) throw refusal("BAD_REQUEST", "Batches are not accepted");
  if (!isRecord(body)) throw refusal("BAD_REQUEST", "The body must be a JSON object");
  const { query, operationName, variables } = body;
  if (typeof query !== "string" || query === "") {
    throw refusal("BAD_REQUEST", "query must be a GraphQL document", { argument: "query" });
  }
  if (query.length > limits.queryLength) {
    throw tooComplex("Characters of the document", limits.queryLength, query.length);
  }
  if (operationName !== undefined && operationName !== null && typeof operationName !== "string") {
    throw refusal("BAD_REQUEST", "operationName must be a string", { argument: "operationName" });
  }
  const given = variables ?? {};
  if (!isRecord(given)) {
    throw refusal("BAD_REQUEST", "variables must be a JSON object", { argument: "variables" });
  }
  requireBounded(given, limits);
  const length = JSON.stringify(given).length;
  if (length > limits.variablesLength) {
    throw tooComplex("Characters of the variables", limits.variablesLength, length);
  }
  return { query, operationName: operationName ?? undefined, variables: given };
}

/** Whoever reads variables recurses into them, and looks at every entry. */
function requireBounded(variables: unknown, limits: RequestLimits): void {
  let entries = 0;

  function visit(value: unknown, levels: number): void {
    if (typeof value !== "object" || value === null) return;
    if (levels === 0) throw refusal("QUERY_TOO_COMPLEX", "The variables are nested too deeply");
    const inside: readonly unknown[] = Object.values(value);
    entries += inside.length;
    if (entries > limits.variablesEntries) {
      throw tooComplex("Entries of the variables", limits.variablesEntries, entries);
    }
    for (const inner of inside) visit(inner, levels - 1);
  }

  visit(variables, limits.variablesNesting);
}

function parseWithin(query: string, limits: RequestLimits): DocumentNode {
  try {
    requireShallow(query, limits);
    return parse(query, { maxTokens: limits.tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError) || error.extensions.code) throw error;
    throw new GraphQLError(error.message, {
      source: error.source ?? null,
      positions: error.positions ?? null,
      extensions: { code: "GRAPHQL_PARSE_FAILED" },
    });
  }
}

function requireOperation(
  document: DocumentNode,
  operationName: string | undefined,
): OperationDefinitionNode {
  const operation = getOperationAST(document, operationName);
  if (operation) return operation;
  throw refusal(
    "OPERATION_RESOLUTION_FAILURE",
    operationName === undefined
      ? "The document needs exactly one operation, or operationName"
      : `The document has no operation named ${JSON.stringify(operationName.slice(0, 100))}`,
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
