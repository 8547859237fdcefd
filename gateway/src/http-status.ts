import { GraphQLError } from "graphql";

/** What is not listed is a fault of the request: 400. */
const statuses: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  DOCUMENT_NOT_ALLOWED: 403,
  FORBIDDEN: 403,
  READ_ONLY_DOOR: 403,
  RATE_LIMITED: 429,
  INTERNAL: 500,
  SUBGRAPH_UNAVAILABLE: 503,
  OPERATION_TIMEOUT: 504,
};

/** The error of a request that was not answered, with the status that HTTP has for it, unless it brings one. */
export function withStatus(error: GraphQLError): GraphQLError {
  const { code } = error.extensions;
  const status = (typeof code === "string" ? statuses[code] : undefined) ?? 400;
  const given: unknown = error.extensions.http;
  const http = { status, ...challengeOf(error), ...(typeof given === "object" ? given : {}) };
  return new GraphQLError(error.message, {
    source: error.source ?? null,
    positions: error.positions ?? null,
    nodes: error.nodes ?? null,
    extensions: { ...error.extensions, http },
  });
}

/** RFC 6750: whoever sent no token is told no more than that one is needed. */
function challengeOf({ extensions }: GraphQLError): object {
  if (extensions.code !== "UNAUTHENTICATED") return {};
  const error = extensions.reason === "TOKEN_MISSING" ? "" : ', error="invalid_token"';
  return { headers: new Map([["www-authenticate", `Bearer realm="forecourt"${error}`]]) };
}
