import { GraphQLError } from "graphql";

export type RefusalCode =
  | "BAD_REQUEST"
  | "DOCUMENT_NOT_ALLOWED"
  | "FORBIDDEN"
  | "GRAPHQL_PARSE_FAILED"
  | "INTROSPECTION_DISABLED"
  | "LIST_TOO_LONG"
  | "OPERATION_RESOLUTION_FAILURE"
  | "OPERATION_TIMEOUT"
  | "PERSISTED_QUERY_NOT_FOUND"
  | "QUERY_TOO_COMPLEX"
  | "READ_ONLY_DOOR"
  | "TOO_MANY_OPERATIONS";

/** A request that is not run; `code` is stable, the message is for developers. */
export function refusal(
  code: RefusalCode,
  message: string,
  details: Readonly<Record<string, unknown>> = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details } });
}

/** More of something than one request may ask for. */
export function tooComplex(
  what: string,
  limit: number,
  actual: number,
  details: Readonly<Record<string, unknown>> = {},
): GraphQLError {
  const message = `${what}: ${actual}, at most ${limit} are allowed`;
  return refusal("QUERY_TOO_COMPLEX", message, { ...details, limit, actual });
}
