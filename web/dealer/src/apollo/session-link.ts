import { ApolloLink } from "@apollo/client";
import { ServerError } from "@apollo/client/errors";
import { catchError, defer, throwError, type Observable } from "rxjs";
import type { Session } from "../session/session.ts";
import { codesOf } from "./failures.ts";

/**
 * When the server has ended the session the screen locks, and the request is sent again as soon as the same
 * person is back: what was typed is neither lost nor written twice.
 */
export function createSessionLink(session: Session): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const attempt = (left: number): Observable<ApolloLink.Result> =>
      defer(() => forward(operation)).pipe(
        catchError((error: unknown) => {
          if (left === 0 || !isEnd(error)) return throwError(() => error);
          session.lock();
          return defer(async () => session.token()).pipe(() => attempt(left - 1));
        }),
      );
    return attempt(1);
  });
}

function isEnd(error: unknown): boolean {
  if (ServerError.is(error)) return error.statusCode === 401;
  return codesOf(error).includes("UNAUTHENTICATED");
}
