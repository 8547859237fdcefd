import { ApolloLink } from "@apollo/client";
import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { OperationTypeNode } from "graphql";
import { defer, mergeMap, of, throwError, type Observable } from "rxjs";
import type { Session } from "../session/session.ts";
import { codesIn, isPassing } from "./failures.ts";

/**
 * When the server has ended the session the screen locks, and the request is sent again as soon as the same
 * person is back: what was typed is neither lost nor written twice. A write that did not get through is thrown,
 * for the link that tries again. The server says both in answers of GraphQL, so they come as results.
 */
export function createSessionLink(session: Session): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const attempt = (left: number): Observable<ApolloLink.Result> =>
      defer(() => forward(operation)).pipe(
        mergeMap((result) => {
          if (left > 0 && codesIn(result.errors).includes("UNAUTHENTICATED")) {
            refuse(session, operation, result);
            return attempt(left - 1);
          }
          return isLostWrite(operation, result)
            ? throwError(() => new CombinedGraphQLErrors(result))
            : of(result);
        }),
      );
    return attempt(2);
  });
}

/** An old token is renewed; for a session that is over, somebody has to sign in. */
function refuse(
  session: Session,
  operation: ApolloLink.Operation,
  result: ApolloLink.Result,
): void {
  const { headers = {} } = operation.getContext();
  const [, token = ""] = String((headers as Record<string, unknown>)["authorization"]).split(" ");
  const reasons = result.errors?.map(({ extensions }) => extensions?.["reason"]);
  if (reasons?.includes("TOKEN_EXPIRED")) session.distrust(token);
  else session.lock();
}

function isLostWrite({ operationType }: ApolloLink.Operation, result: ApolloLink.Result): boolean {
  const unanswered = result.data === null || result.data === undefined;
  return operationType === OperationTypeNode.MUTATION && unanswered && isPassing(result.errors);
}
