import { GraphQLError, type ExecutionResult } from "graphql";
import { z } from "zod";

const errorShape = z.object({
  message: z.string(),
  path: z.array(z.union([z.string(), z.number()])).optional(),
  extensions: z.record(z.string(), z.unknown()).optional(),
});

const resultShape = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(errorShape).optional(),
  extensions: z
    .looseObject({ idempotency: z.object({ replayed: z.boolean() }).optional() })
    .optional(),
});

export interface RemoteResult {
  readonly result: ExecutionResult;
  /** Whether a mutation was answered from an earlier request with the same idempotency key. */
  readonly replayed: boolean;
}

/** @throws when the value is not a GraphQL response */
export function readResult(value: unknown): RemoteResult {
  const { data, errors, extensions } = resultShape.parse(value);
  return {
    result: {
      ...(data === undefined ? {} : { data }),
      ...(errors === undefined ? {} : { errors: errors.map(errorOf) }),
    },
    replayed: extensions?.idempotency?.replayed ?? false,
  };
}

/** @throws when the value is not a list of GraphQL errors */
export function readErrors(value: unknown): GraphQLError[] {
  return z.array(errorShape).parse(value).map(errorOf);
}

function errorOf({ message, path, extensions }: z.output<typeof errorShape>): GraphQLError {
  return new GraphQLError(message, { path: path ?? null, extensions: extensions ?? null });
}
