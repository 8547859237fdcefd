/** A fault of fastify, or of what it was given. */
export interface TransportFault {
  readonly code?: string;
  readonly statusCode?: number;
}

/** A request that did not become a GraphQL request, told in the shape that GraphQL clients read. */
export function transportError(
  { statusCode }: TransportFault,
  requestId: string,
  bodyBytesMax: number,
): object {
  if (statusCode === 413) {
    const message = `The body is larger than ${bodyBytesMax} bytes`;
    return { message, extensions: { code: "BODY_TOO_LARGE", limit: bodyBytesMax } };
  }
  if (statusCode === 415) {
    const message = "Send GraphQL requests as application/json";
    return { message, extensions: { code: "BAD_REQUEST" } };
  }
  if (statusCode === undefined || statusCode >= 500) {
    return { message: "Internal error", extensions: { code: "INTERNAL", requestId } };
  }
  return { message: "The body is not valid JSON", extensions: { code: "BAD_REQUEST" } };
}
