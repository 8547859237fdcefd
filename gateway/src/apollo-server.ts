import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLFormattedError } from "graphql";
import { asGraphQLError, maskError } from "@forecourt/platform/error-masking";
import type { Log } from "@forecourt/platform/log";
import type { AdmittedOperation } from "./request-limits.ts";
import type { Caller, Supergraph } from "./supergraph.ts";

export interface OperationContext {
  readonly caller: Caller;
  readonly operation: AdmittedOperation;
}

/**
 * Apollo Server speaks GraphQL over HTTP: content types, status codes, protection against cross-site requests.
 * What it answers comes from the supergraph, for the operation that was admitted.
 */
export async function startApolloServer(
  supergraph: Supergraph,
  log: Log,
): Promise<ApolloServer<OperationContext>> {
  const server = new ApolloServer<OperationContext>({
    gateway: {
      onSchemaLoadOrUpdate(callback) {
        callback({ apiSchema: supergraph.schema, coreSupergraphSdl: supergraph.sdl });
        return () => undefined;
      },
      load: async () => ({
        executor: ({ context }) => {
          const { operation, caller } = context as OperationContext;
          return supergraph.execute(operation, caller);
        },
      }),
      stop: async () => undefined,
    },
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    nodeEnv: "production",
    logger: log,
    formatError: (_formatted, error) => outwardError(error, log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await server.start();
  return server;
}

/**
 * Errors of an operation, and of making its context, are masked already, where the request id is known; here
 * come refusals of the request itself.
 */
function outwardError(error: unknown, log: Log): GraphQLFormattedError {
  const masked = maskError(asGraphQLError(error), log, "unknown").toJSON();
  const { http: _http, ...extensions } = masked.extensions ?? {};
  return { ...masked, extensions };
}
