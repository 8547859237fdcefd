import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { DocumentNode, ExecutionResult, GraphQLFormattedError } from "graphql";
import { asGraphQLError, maskError } from "@forecourt/platform/error-masking";
import type { Log } from "@forecourt/platform/log";
import type { Door } from "./door.ts";
import { withoutNames } from "./suggestions.ts";

/** A request that a door has admitted. */
export interface OperationContext {
  /** The document that is run: the registered one where the request names its id. */
  readonly text: string;
  readonly document: DocumentNode;
  readonly answer: () => Promise<ExecutionResult>;
}

/**
 * Apollo Server speaks GraphQL over HTTP at one door: content types, status codes, protection against
 * cross-site requests. What it answers comes from the context of the request.
 */
export async function startApolloServer(
  door: Door,
  supergraphSdl: string,
  log: Log,
): Promise<ApolloServer<OperationContext>> {
  const server = new ApolloServer<OperationContext>({
    gateway: {
      onSchemaLoadOrUpdate(callback) {
        callback({ apiSchema: door.schema, coreSupergraphSdl: supergraphSdl });
        return () => undefined;
      },
      load: async () => ({
        executor: ({ context }) => (context as OperationContext).answer(),
      }),
      stop: async () => undefined,
    },
    // The door refuses introspection and validates, in one way for every transport.
    introspection: true,
    dangerouslyDisableValidation: true,
    documentStore: null,
    csrfPrevention: door.crossOrigin.preflightRequired && { requestHeaders: PREFLIGHTED },
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    nodeEnv: "production",
    logger: log,
    formatError: (_formatted, error) => outwardError(error, door, log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      {
        async requestDidStart({ request, contextValue }) {
          request.query = contextValue.text;
          delete request.extensions;
          return {
            async didResolveSource(requestContext) {
              // It is parsed already: a request that has its document is not parsed again.
              Object.assign(requestContext, { document: contextValue.document });
            },
          };
        },
      },
    ],
  });
  await server.start();
  return server;
}

/** A page cannot send these without asking first. */
const PREFLIGHTED = ["apollo-require-preflight", "x-apollo-operation-name", "authorization"];

/**
 * Errors of an operation, and of making its context, are masked already, where the request id is known; here
 * come refusals of the request itself.
 */
function outwardError(error: unknown, door: Door, log: Log): GraphQLFormattedError {
  const masked = maskError(asGraphQLError(error), log, "unknown").toJSON();
  const { http: _http, ...extensions } = masked.extensions ?? {};
  const told = door.introspection || masked.path !== undefined;
  return { ...masked, message: told ? masked.message : withoutNames(masked.message), extensions };
}
