import { GraphQLError } from "graphql";
import { DomainError } from "./errors.ts";
import type { Log } from "./log.ts";

/** Codes that carry a message meant for the caller. */
const PUBLIC_CODES = new Set([
  "BAD_REQUEST",
  "BAD_USER_INPUT",
  "BODY_TOO_LARGE",
  "COST_LIMIT_EXCEEDED",
  "DOCUMENT_NOT_ALLOWED",
  "FORBIDDEN",
  "IDENTITY_UNAVAILABLE",
  "UNAUTHENTICATED",
  "CURSOR_INVALID",
  "INTROSPECTION_DISABLED",
  "LIST_TOO_LONG",
  "OPERATION_TIMEOUT",
  "PERSISTED_QUERY_NOT_FOUND",
  "QUERY_TOO_COMPLEX",
  "RATE_LIMITED",
  "READ_ONLY_DOOR",
  "IDENTITY_UNAVAILABLE",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "STEP_UP_REQUIRED",
  "STREAM_OVERFLOW",
  "SUBGRAPH_UNAVAILABLE",
  "TOO_MANY_OPERATIONS",
  "INTERNAL",
]);

/**
 * What the outside may know of an error: a refusal keeps code and message, anything unexpected is logged
 * under the request id and answered as INTERNAL without its text.
 */
export function maskError(error: GraphQLError, log: Log, requestId: string): GraphQLError {
  const original = error.originalError;
  if (original instanceof DomainError) {
    const argument =
      original.inputPath.length > 0 ? { argument: original.inputPath.join(".") } : {};
    return restated(error, original.message, {
      code: original.code,
      ...argument,
      ...original.extra,
    });
  }
  // An error of a compiled query may come without extensions, whatever its type says.
  const extensions = error.extensions ?? {};
  const { code } = extensions;
  const isPublic = typeof code === "string" && PUBLIC_CODES.has(code);
  if (isPublic || (code && extensions.argument)) return error;
  if (isAboutTheRequest(error, code)) {
    return restated(error, error.message, { ...extensions, code: code ?? "BAD_USER_INPUT" });
  }
  log.error({ err: original ?? error, path: error.path, requestId }, "request failed");
  return restated(error, "Internal error", { code: "INTERNAL", requestId });
}

/** What was thrown, as an error that `maskError` can judge. */
export function asGraphQLError(thrown: unknown): GraphQLError {
  if (thrown instanceof GraphQLError) return thrown;
  const originalError = thrown instanceof Error ? thrown : new Error(String(thrown));
  return new GraphQLError(originalError.message, { originalError });
}

/** No field was reached: the document or a variable is at fault, and saying how helps the caller. */
function isAboutTheRequest(error: GraphQLError, code: unknown): boolean {
  if (error.path !== undefined) return false;
  const original = error.originalError;
  return original === undefined || (code === undefined && original instanceof GraphQLError);
}

function restated(
  error: GraphQLError,
  message: string,
  extensions: Record<string, unknown>,
): GraphQLError {
  return new GraphQLError(message, {
    ...(error.path ? { path: error.path } : {}),
    ...(error.nodes ? { nodes: error.nodes } : {}),
    extensions,
  });
}
