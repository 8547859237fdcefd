import { CombinedGraphQLErrors, ServerError, ServerParseError } from "@apollo/client/errors";

/** The request did not get through, so it may be sent again: no network, or nobody there to answer. */
export function isNetworkFailure(error: unknown): boolean {
  if (ServerError.is(error) || ServerParseError.is(error)) {
    return error.statusCode === 502 || error.statusCode === 503 || error.statusCode === 504;
  }
  // What `fetch` throws.
  return error instanceof TypeError;
}

/** Codes of the GraphQL errors in a failure; none for a failure of another kind. */
export function codesOf(error: unknown): readonly string[] {
  if (!CombinedGraphQLErrors.is(error)) return [];
  return error.errors.flatMap(({ extensions }) => {
    const code: unknown = extensions?.["code"];
    return typeof code === "string" ? [code] : [];
  });
}

/** The failure is that the caller may not. */
export function isRefused(error: unknown): boolean {
  return codesOf(error).some((code) => code === "FORBIDDEN");
}
