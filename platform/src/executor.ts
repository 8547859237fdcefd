import {
  createSourceEventStream,
  execute,
  parse,
  validate,
  GraphQLError,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from "graphql";
import { compileQuery, isCompiledQuery, type CompiledQuery } from "graphql-jit";
import { LRUCache } from "lru-cache";
import { maskError } from "./error-masking.ts";
import type { Log } from "./log.ts";

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
  readonly errors: readonly GraphQLError[];
  readonly compiled: CompiledQuery | undefined;
}

const DOCUMENTS_MAX = 1_000;

export function createExecutor(schema: GraphQLSchema, log: Log): Executor {
  const documents = new LRUCache<string, Prepared>({ max: DOCUMENTS_MAX });

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

  return {
    async execute(request, context, requestId) {
      const prepared = prepare(request);
      if (prepared.errors.length > 0) return { errors: prepared.errors };
      return masked(await run(prepared, request, context), requestId);
    },
    async subscribe(request, contextOf, requestId) {
      const prepared = prepare(request);
      if (prepared.errors.length > 0) return { errors: prepared.errors };
      const source = await createSourceEventStream({
        schema,
        document: prepared.document,
        contextValue: contextOf(),
        variableValues: request.variables ?? {},
        operationName: request.operationName,
      });
      if (!(Symbol.asyncIterator in source)) return masked(source, requestId);
      return mapIterator(source[Symbol.asyncIterator](), async (event) =>
        masked(
          await run({ ...prepared, compiled: undefined }, request, contextOf(), event),
          requestId,
        ),
      );
    },
  };
}

function prepareDocument(schema: GraphQLSchema, request: GraphQLRequestBody): Prepared {
  const document = parse(request.query, { noLocation: true });
  const errors = validate(schema, document);
  if (errors.length > 0) return { document, errors, compiled: undefined };
  const compiled = compileQuery(schema, document, request.operationName ?? undefined);
  return { document, errors, compiled: isCompiledQuery(compiled) ? compiled : undefined };
}

/** Maps each value; `return()` reaches the source at once, even while a `next()` is pending. */
export function mapIterator<In, Out>(
  source: AsyncIterator<In>,
  map: (value: In) => Promise<Out>,
): AsyncIterableIterator<Out> {
  return {
    async next() {
      const step = await source.next();
      if (step.done) return { done: true, value: undefined };
      return { done: false, value: await map(step.value) };
    },
    async return() {
      await source.return?.();
      return { done: true, value: undefined };
    },
    async throw(error) {
      await source.return?.();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
