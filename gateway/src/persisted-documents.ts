import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { refusal } from "./refusal.ts";

/** Documents that our apps registered when they were built, by the SHA-256 of their text. */
export interface PersistedDocuments {
  /**
   * The document of a request, by its text or by the id that stands for it.
   * @throws GraphQLError PERSISTED_QUERY_NOT_FOUND, DOCUMENT_NOT_ALLOWED or BAD_REQUEST
   */
  textOf(request: DocumentRequest): unknown;
}

/** What a body may say about its document. */
export interface DocumentRequest {
  readonly query?: unknown;
  /** `sha256:<hex>`, by the draft of GraphQL over HTTP. */
  readonly documentId?: unknown;
  /** With `persistedQuery.sha256Hash`, as Apollo Client sends it. */
  readonly extensions?: unknown;
}

const OPERATIONS_MAX = 20_000;

/** Format of @apollo/generate-persisted-query-manifest. */
const manifest = z.object({
  format: z.literal("apollo-persisted-query-manifest"),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string(), body: z.string() })).max(OPERATIONS_MAX),
});

/** Documents by id. @throws for a file that is no manifest, or an id that is not the SHA-256 of its body */
export async function readManifests(
  files: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const documents = new Map<string, string>();
  for (const file of files) {
    const { operations } = manifest.parse(JSON.parse(await readFile(file, "utf8")));
    for (const { id, body } of operations) {
      if (sha256(body) !== id) throw new Error(`${file}: ${id} is not the SHA-256 of its body`);
      documents.set(id, body);
    }
  }
  return documents;
}

/** @param only whether no other documents are answered */
export function persistedDocuments(
  documents: ReadonlyMap<string, string>,
  only: boolean,
): PersistedDocuments {
  return {
    textOf(request) {
      const { query } = request;
      const id = idOf(request);
      // graphql-transport-ws cannot leave the document out: there an id comes with an empty one.
      if (typeof query !== "string" || query === "") {
        return id === undefined ? query : textById(documents, id);
      }
      const actual = id === undefined && !only ? undefined : sha256(query);
      if (id !== undefined && id !== actual) {
        throw refusal("BAD_REQUEST", "The document is not the one that its id stands for");
      }
      if (!only || (actual !== undefined && documents.has(actual))) return query;
      throw refusal("DOCUMENT_NOT_ALLOWED", "Only registered documents are answered at this door");
    },
  };
}

function textById(documents: ReadonlyMap<string, string>, id: string): string {
  const text = documents.get(id);
  if (text !== undefined) return text;
  throw refusal("PERSISTED_QUERY_NOT_FOUND", "There is no document with this id");
}

function idOf({ documentId, extensions }: DocumentRequest): string | undefined {
  if (typeof documentId === "string") {
    const [, hex] = /^sha256:([0-9a-f]{64})$/.exec(documentId) ?? [];
    if (hex !== undefined) return hex;
  }
  if (documentId !== undefined && documentId !== null) {
    throw refusal("BAD_REQUEST", "documentId must be sha256:<64 hexadecimal digits>", {
      argument: "documentId",
    });
  }
  const hash = apolloExtension.safeParse(extensions);
  return hash.success ? hash.data.persistedQuery.sha256Hash : undefined;
}

const apolloExtension = z.object({ persistedQuery: z.object({ sha256Hash: z.string() }) });

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
