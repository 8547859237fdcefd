import { buildOperationContext, executeQueryPlan, type ServiceMap } from "@apollo/gateway";
import { operationFromDocument, Supergraph } from "@apollo/federation-internals";
import { QueryPlanner, type QueryPlan } from "@apollo/query-planner";
import {
  GraphQLError,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { LRUCache } from "lru-cache";
import { asGraphQLError, maskError } from "@forecourt/platform/error-masking";
import type { Log } from "@forecourt/platform/log";
import { namelessDocument } from "./nameless-document.ts";
import { withoutRepetitions } from "./repeated-errors.ts";
import type { AdmittedOperation } from "./request-limits.ts";
import type { GatewayCall, SubgraphSource } from "./subgraph-source.ts";
import { overtime, withinTime } from "./within-time.ts";

/** One answer that is made, or one event that is filled. */
export interface EngineCall extends GatewayCall {
  readonly operationMs: number;
}

/** Plans operations over the subgraphs and runs the plans. */
export interface PlanEngine {
  /** What a client sees of the graph. */
  readonly schema: GraphQLSchema;
  /** Plans and runs a query or mutation. */
  answer(operation: AdmittedOperation, call: EngineCall): Promise<ExecutionResult>;
  /** @throws GraphQLError when the operation has no plan */
  planOf(operation: AdmittedOperation): QueryPlan;
  /**
   * Runs a plan; whatever goes wrong is in the result, masked. When its time is over nothing more is fetched.
   * @param answers services of the plan whose answer is known already, by name
   */
  run(
    plan: QueryPlan,
    operation: AdmittedOperation,
    call: EngineCall,
    answers?: Readonly<Record<string, ExecutionResult>>,
  ): Promise<ExecutionResult>;
  /** The result of an operation that could not be run. */
  failure(error: unknown, requestId: string): ExecutionResult;
}

export interface PlanEngineOptions {
  readonly supergraphSdl: string;
  readonly sources: ReadonlyMap<string, SubgraphSource>;
  readonly log: Log;
}

const PLANS_MAX = 1_000;

type RequestContext = Parameters<typeof executeQueryPlan>[2];
type Service = ServiceMap[string];
type Fetch = Parameters<Service["process"]>[0];

/**
 * The parts of Apollo Gateway without its `ApolloGateway` class: one schema and one planner serve HTTP,
 * WebSocket and subscriptions, and nothing reports to a public address.
 * @throws when the supergraph names a subgraph without a source
 */
export function createPlanEngine({ supergraphSdl, sources, log }: PlanEngineOptions): PlanEngine {
  const supergraph = Supergraph.build(supergraphSdl);
  const apiSchema = supergraph.apiSchema();
  const schema = apiSchema.toGraphQLJSSchema();
  const supergraphSchema = supergraph.schema.toGraphQLJSSchema();
  const planner = new QueryPlanner(supergraph);
  const plans = new LRUCache<OperationDefinitionNode, QueryPlan>({ max: PLANS_MAX });
  const services = servicesOf(supergraph, sources);

  function masked({ data = null, errors }: ExecutionResult, requestId: string): ExecutionResult {
    if (!errors || errors.length === 0) return { data };
    return {
      data,
      errors: withoutRepetitions(errors.map((error) => outwardError(error, log, requestId))),
    };
  }

  const engine: PlanEngine = {
    schema,
    planOf({ document, operation }) {
      const known = plans.get(operation);
      if (known) return known;
      // Fetches are named after their operation: without its name, a subgraph compiles equal ones once.
      const plan = planner.buildQueryPlan(
        operationFromDocument(apiSchema, namelessDocument(document, operation)),
      );
      plans.set(operation, plan);
      return plan;
    },
    async answer(operation, call) {
      try {
        return await engine.run(engine.planOf(operation), operation, call);
      } catch (error) {
        return engine.failure(error, call.requestId);
      }
    },
    async run(plan, { document, operation, variables }, call, answers = {}) {
      try {
        const context = buildOperationContext({
          schema,
          operationDocument: document,
          ...operationNameOf(operation),
        });
        const result = await withinTime(call.operationMs, (signal) =>
          executeQueryPlan(
            plan,
            { ...services, ...replays(answers) },
            requestContextOf(variables, { ...call, signal }, log),
            context,
            supergraphSchema,
            apiSchema,
          ),
        );
        return masked({ ...result, errors: errorsOf(result) }, call.requestId);
      } catch (error) {
        return engine.failure(error, call.requestId);
      }
    },
    failure: (error, requestId) => masked({ errors: [asGraphQLError(error)] }, requestId),
  };
  return engine;
}

function operationNameOf({ name }: OperationDefinitionNode): { operationName?: string } {
  return name ? { operationName: name.value } : {};
}

function servicesOf(
  supergraph: Supergraph,
  sources: ReadonlyMap<string, SubgraphSource>,
): ServiceMap {
  return Object.fromEntries(
    [...supergraph.subgraphsMetadata()].map(({ name }) => {
      const source = sources.get(name);
      if (!source) throw new Error(`there is no source for the subgraph ${name}`);
      return [
        name,
        serviceOf(async ({ request: { query = "", variables, operationName }, context }) => {
          const call = context as GatewayCall;
          if (call.signal?.aborted) return { errors: [overtime()] };
          return source.execute({ query, variables, operationName }, call);
        }),
      ];
    }),
  );
}

/** The executor reads message, path and extensions of an error, in whichever class they come. */
function serviceOf(answer: (fetch: Fetch) => Promise<ExecutionResult>): Service {
  return { process: answer as Service["process"] };
}

function replays(answers: Readonly<Record<string, ExecutionResult>>): ServiceMap {
  return Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [name, serviceOf(async () => answer)]),
  );
}

/** The plan executor reads no more of a request than this. */
function requestContextOf(
  variables: Readonly<Record<string, unknown>>,
  call: GatewayCall,
  logger: Log,
): RequestContext {
  const read: Pick<RequestContext, "request" | "context" | "metrics" | "logger"> = {
    request: { variables },
    context: call,
    metrics: {},
    logger,
  };
  return read as RequestContext;
}

/**
 * The executor reports apart what does not fit the schema, when no subgraph has reported an error. A subgraph
 * says so when it has a null where none may be, so one that nobody speaks of is a field of an entity that its
 * owner does not know: the entity is null at the nearest place that may be, a hole and no error. It is an
 * error when nothing of the answer is left, as is a value of the wrong type.
 */
function errorsOf({ data, errors, extensions }: ExecutionResult): readonly GraphQLError[] {
  if (errors) return errors;
  const misfits: unknown = extensions?.valueCompletion;
  if (!Array.isArray(misfits)) return [];
  return data === null ? misfits : misfits.filter(({ message }) => !MISSING.test(message));
}

/** The executor gives all misfits one code. */
const MISSING = /^Cannot return null for non-nullable /;

function outwardError(error: GraphQLError, log: Log, requestId: string): GraphQLError {
  const { message, path, extensions } = maskError(asGraphQLError(error), log, requestId);
  const { serviceName: subgraph, ...others } = extensions;
  return new GraphQLError(message, {
    path: path ?? null,
    extensions: subgraph === undefined ? others : { ...others, subgraph },
  });
}
