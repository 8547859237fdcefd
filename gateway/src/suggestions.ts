import { GraphQLError } from "graphql";

/**
 * An error of a document or variable without the names of the schema that come close to the wrong one: where
 * the schema cannot be asked for, it cannot be guessed either.
 */
export function withoutSuggestion(error: GraphQLError): GraphQLError {
  const message = withoutNames(error.message);
  if (message === error.message) return error;
  return new GraphQLError(message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    extensions: error.extensions,
  });
}

/** `Cannot query field "vim" on type "Vehicle". Did you mean "vin"?` The names come last, whatever was sent. */
export function withoutNames(message: string): string {
  const start = message.lastIndexOf(" Did you mean ");
  return start < 0 || !message.endsWith("?") ? message : message.slice(0, start);
}
