import { GraphQLError } from "graphql";
import { DomainError } from "./errors.ts";
import type { Log } from "./log.ts";

/** Codes that carry a message meant for the caller. */
const PUBLIC_CODES = new Set([
  "BAD_USER_INPUT",
  "FORBIDDEN",
  "UNAUTHENTICATED",
  "CURSOR_INVALID",
  "LIST_TOO_LONG",
  "QUERY_TOO_COMPLEX",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "SUBGRAPH_UNAVAILABLE",
  "INTERNAL",
]);

/**
 * What the outside may know of an error: a refusal keeps code and message, anything unexpected is logged
 * under the request id and answered as INTERNAL without its text.
 */
export function maskError(error: GraphQLError, log: Log, requestId: string): GraphQLError {
  const original = error.originalError;
  if (original instanceof DomainError) {
    const argument = original.path.length > 0 ? { argument: original.path.join(".") } : {};
    return restated(error, original.message, {
      code: original.code,
      ...argument,
      ...original.extra,
    });
  }
  const { code } = error.extensions;
  if (typeof code === "string" && (PUBLIC_CODES.has(code) || error.extensions.argument))
    return error;
  if (original === undefined && error.path === undefined) {
    return restated(error, error.message, { ...error.extensions, code: code ?? "BAD_USER_INPUT" });
  }
  log.error({ err: original ?? error, path: error.path, requestId }, "request failed");
  return restated(error, "Internal error", { code: "INTERNAL", requestId });
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
