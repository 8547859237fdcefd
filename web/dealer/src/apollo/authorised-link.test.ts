import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable } from "@apollo/client";
import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import { noteActivity } from "../session/activity.ts";
import { putBrowser } from "../session/test-browser.ts";
import { createAuthorisedLink } from "./authorised-link.ts";

/** Headers that a request goes out with. */
async function headersOf(context: object): Promise<Record<string, unknown>> {
  let sent: Record<string, unknown> = {};
  const answer = new ApolloLink((operation) => {
    sent = operation.getContext().headers ?? {};
    return new Observable((observer) => {
      observer.next({ data: { __typename: "Query" } });
      observer.complete();
    });
  });
  const session = { token: () => Promise.resolve("token") };
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: ApolloLink.from([createAuthorisedLink(session), answer]),
  });
  const query = gql`
    query Anything {
      __typename
    }
  `;
  await client.query({ query, fetchPolicy: "no-cache", context });
  return sent;
}

const MARK = "x-forecourt-background";

describe("a request", () => {
  beforeEach(() => void putBrowser());

  test("says who asks", async () => {
    assert.equal((await headersOf({})).authorization, "Bearer token");
  });

  test("counts as work when somebody has just touched the screen, unless the screen did by itself", async () => {
    noteActivity(Date.now());
    assert.equal(MARK in (await headersOf({})), false);
    assert.equal((await headersOf({ background: true }))[MARK], "1");
  });

  test("does not count long after the last touch, unless it tells of that touch", async () => {
    noteActivity(Date.now() - 50_000);
    assert.equal((await headersOf({}))[MARK], "1");
    assert.equal(MARK in (await headersOf({ background: false })), false);
  });
});
