import { CombinedGraphQLErrors, ServerError, ServerParseError } from "@apollo/client/errors";
import type { GraphQLFormattedError } from "graphql";

/** Codes of the gateway for what another try may well answer. */
const PASSING = new Set(["SUBGRAPH_UNAVAILABLE", "OPERATION_TIMEOUT", "IDENTITY_UNAVAILABLE"]);

/** The request did not get through, so it may be sent again: no network, or nobody there to answer. */
export function isNetworkFailure(error: unknown): boolean {
  if (ServerError.is(error) || ServerParseError.is(error)) {
    return error.statusCode === 502 || error.statusCode === 503 || error.statusCode === 504;
  }
  if (CombinedGraphQLErrors.is(error)) return isPassing(error.errors);
  // What `fetch` throws.
  return error instanceof TypeError;
}

/** Every error of an answer is one that passes. */
export function isPassing(errors: readonly GraphQLFormattedError[] | undefined): boolean {
  const codes = codesIn(errors);
  return codes.length > 0 && codes.every((code) => PASSING.has(code));
}

/** Codes of the GraphQL errors in a failure; none for a failure of another kind. */
export function codesOf(error: unknown): readonly string[] {
  return CombinedGraphQLErrors.is(error) ? codesIn(error.errors) : [];
}

export function codesIn(errors: readonly GraphQLFormattedError[] | undefined): readonly string[] {
  return (errors ?? []).flatMap(({ extensions }) => {
    const code: unknown = extensions?.["code"];
    return typeof code === "string" ? [code] : [];
  });
}

/** The failure is that the caller may not. */
export function isRefused(error: unknown): boolean {
  return codesOf(error).some((code) => code === "FORBIDDEN");
}
