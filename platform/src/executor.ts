import {
  createSourceEventStream,
  execute,
  parse,
  specifiedRules,
  validate,
  GraphQLError,
  Kind,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from "graphql";
import { compileQuery, isCompiledQuery, type CompiledQuery } from "graphql-jit";
import { LRUCache } from "lru-cache";
import { asGraphQLError, maskError } from "./error-masking.ts";
import type { Log } from "./log.ts";
import { mapIterator } from "./map-iterator.ts";

export interface GraphQLRequestBody {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly operationName?: string | null | undefined;
}

/** Runs documents against one schema; parses, validates and compiles each text once. */
export interface Executor {
  execute(
    request: GraphQLRequestBody,
    context: object,
    requestId: string,
  ): Promise<ExecutionResult>;
  /** @param contextOf called once per event: loaders must not remember the event before */
  subscribe(
    request: GraphQLRequestBody,
    contextOf: () => object,
    requestId: string,
  ): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult>;
}

interface Prepared {
  readonly document: DocumentNode;
  /** Why the document cannot be run; empty when it can. */
  readonly errors: readonly GraphQLError[];
  /** Absent where the compiler cannot represent a literal, such as a Long. */
  readonly compiled: CompiledQuery | undefined;
}

const DOCUMENTS_MAX = 1_000;
const DOCUMENTS_LENGTH_MAX = 4_000_000;

export function createExecutor(schema: GraphQLSchema, log: Log): Executor {
  const documents = new LRUCache<string, Prepared>({
    max: DOCUMENTS_MAX,
    maxSize: DOCUMENTS_LENGTH_MAX,
    sizeCalculation: (_prepared, key) => key.length,
  });

  function prepare(request: GraphQLRequestBody): Prepared {
    const key = `${request.operationName ?? ""}\n${request.query}`;
    const known = documents.get(key);
    if (known) return known;
    const prepared = prepareDocument(schema, request);
    documents.set(key, prepared);
    return prepared;
  }

  function masked(result: ExecutionResult, requestId: string): ExecutionResult {
    if (!result.errors) return result;
    return { ...result, errors: result.errors.map((error) => maskError(error, log, requestId)) };
  }

  async function run(
    { document, compiled }: Prepared,
    request: GraphQLRequestBody,
    context: object,
    rootValue?: unknown,
  ): Promise<ExecutionResult> {
    const variables = request.variables ?? {};
    if (compiled) return compiled.query(rootValue, context, variables);
    return execute({
      schema,
      document,
      rootValue,
      contextValue: context,
      variableValues: variables,
      operationName: request.operationName,
    });
  }

  async function openEvents(
    { document }: Prepared,
    request: GraphQLRequestBody,
    context: object,
  ): Promise<AsyncIterable<unknown> | ExecutionResult> {
    try {
      return await createSourceEventStream({
        schema,
        document,
        contextValue: context,
        variableValues: request.variables ?? {},
        operationName: request.operationName,
      });
    } catch (error) {
      // Only errors that graphql-js takes for its own come as a result; the others are thrown.
      return { errors: [asGraphQLError(error)] };
    }
  }

  return {
    async execute(request, context, requestId) {
      const prepared = prepare(request);
      if (prepared.errors.length > 0) return masked({ errors: prepared.errors }, requestId);
      return masked(await run(prepared, request, context), requestId);
    },
    async subscribe(request, contextOf, requestId) {
      const prepared = prepare(request);
      if (prepared.errors.length > 0) return masked({ errors: prepared.errors }, requestId);
      const source = await openEvents(prepared, request, contextOf());
      if (!(Symbol.asyncIterator in source)) return masked(source, requestId);
      return mapIterator(
        source[Symbol.asyncIterator](),
        async (event) => {
          const result = await run(
            { ...prepared, compiled: undefined },
            request,
            contextOf(),
            event,
          );
          return masked(result, requestId);
        },
        (failure) => masked({ errors: [asGraphQLError(streamFailure(failure))] }, requestId),
      );
    },
  };
}

function prepareDocument(schema: GraphQLSchema, request: GraphQLRequestBody): Prepared {
  const document = parseDocument(request.query);
  if (document instanceof GraphQLError) {
    return { document: NO_DOCUMENT, errors: [document], compiled: undefined };
  }
  const errors = validateDocument(schema, document);
  if (errors.length > 0) return { document, errors, compiled: undefined };
  const compiled = compileQuery(schema, document, request.operationName ?? undefined);
  return { document, errors, compiled: isCompiledQuery(compiled) ? compiled : undefined };
}

/**
 * `validate`, which finds nothing wrong with an operation whose root type the schema lacks, throws for a condition
 * with a variable on the root field of a subscription, and recurses as deeply as the document goes.
 */
export function validateDocument(
  schema: GraphQLSchema,
  document: DocumentNode,
): readonly GraphQLError[] {
  const rootless = rootlessOperations(schema, document);
  if (rootless.length > 0) return rootless;
  try {
    return validate(schema, document, specifiedRules, { maxErrors: FAULTS_MAX });
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    if (error instanceof RangeError) return [tooDeep()];
    throw error;
  }
}

/** Whoever has to correct more of them asks again. */
const FAULTS_MAX = 20;

function rootlessOperations(schema: GraphQLSchema, document: DocumentNode): GraphQLError[] {
  return document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    const { operation } = definition;
    if (schema.getRootType(operation)) return [];
    return [new GraphQLError(`The schema has no ${operation}.`, { nodes: definition })];
  });
}

function tooDeep(): GraphQLError {
  return new GraphQLError("The document is nested too deeply to be validated", {
    extensions: { code: "QUERY_TOO_COMPLEX" },
  });
}

const NO_DOCUMENT: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] };

function parseDocument(text: string): DocumentNode | GraphQLError {
  try {
    return parse(text, { noLocation: true });
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

/** An error of a stream has no path, and one of graphql-js without a path passes for a fault of the request. */
function streamFailure(failure: unknown): unknown {
  if (!(failure instanceof GraphQLError)) return failure;
  return new Error("the stream of events failed", { cause: failure });
}
