import assert from "node:assert/strict";
import { createServer } from "node:http";
import { once } from "node:events";
import { after, afterEach, before, describe, test } from "node:test";
import { InMemoryCache, type TypedDocumentNode } from "@apollo/client";
import { buildSchema, parse } from "graphql";
import { createClient, type Client } from "graphql-ws";
import { useServer } from "graphql-ws/use/ws";
import { WebSocketServer } from "ws";
import { documentIds } from "../__generated__/document-ids.ts";
import { cachePolicies } from "./cache-policies.ts";
import { followFeed, type ChangeMessage } from "./live-feed.ts";

interface Unit {
  readonly __typename: "StockUnit";
  readonly id: string;
  readonly version: number;
  readonly stockNumber: string;
}

interface Message extends ChangeMessage {
  readonly stockUnit: Unit | null;
}

/** Opened by a client: its variables, and how it is answered. */
interface Opened {
  readonly variables: Record<string, unknown>;
  readonly extensions: Record<string, unknown> | undefined | null;
  readonly push: (message: Partial<Message>) => void;
}

const DOCUMENT = parse(`subscription StockFeed($rooftopIds: [ID!], $after: Cursor) {
  stockChanges(rooftopIds: $rooftopIds, after: $after) {
    cursor kind changedPaths reset { reason resumeFrom __typename }
    stockUnit { id version stockNumber __typename } __typename } }`) as TypedDocumentNode<
  { stockChanges: Message },
  { rooftopIds?: readonly string[] | null }
>;
const LIST = parse(`query { stockUnit(id: "stk_1") { id version stockNumber } }`);

const schema = buildSchema(`
  scalar Cursor
  type Query { a: Int }
  type Reset { reason: String! resumeFrom: Cursor! }
  type StockUnit { id: ID! version: Int! stockNumber: String! }
  type StockChangeEvent {
    cursor: Cursor! kind: String changedPaths: [String!] reset: Reset stockUnit: StockUnit
  }
  type Subscription { stockChanges(rooftopIds: [ID!], after: Cursor): StockChangeEvent! }
`);

const http = createServer();
const sockets = new WebSocketServer({ server: http, path: "/graphql" });
const waiting: ((opened: Opened) => void)[] = [];
let client: Client;
let stop: (() => void) | undefined;

before(async () => {
  useServer(
    {
      onSubscribe: (_context, _id, { variables, extensions }) => ({
        schema,
        document: DOCUMENT,
        variableValues: variables,
        rootValue: { stockChanges: () => stream({ variables: variables ?? {}, extensions }) },
      }),
    },
    sockets,
  );
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  const address = http.address();
  assert.ok(typeof address === "object" && address);
  client = createClient({
    url: `ws://127.0.0.1:${address.port}/graphql`,
    retryAttempts: Infinity,
    retryWait: () => new Promise((resolve) => setTimeout(resolve, 20)),
    shouldRetry: () => true,
  });
});
afterEach(() => stop?.());
after(async () => {
  await client.dispose();
  for (const socket of sockets.clients) socket.terminate();
  http.close();
});

async function* stream(asked: Omit<Opened, "push">): AsyncGenerator<{ stockChanges: Message }> {
  const messages: Partial<Message>[] = [];
  let wake: (() => void) | undefined;
  waiting.shift()?.({
    ...asked,
    push(message) {
      messages.push(message);
      wake?.();
    },
  });
  for (;;) {
    const message = messages.shift();
    if (message) yield { stockChanges: { ...blank, ...message } };
    else await new Promise<void>((resolve) => (wake = resolve));
  }
}

const blank = {
  __typename: "StockChangeEvent",
  cursor: "c0",
  kind: "UPDATED",
  changedPaths: [],
  reset: null,
  stockUnit: null,
} as const;

function nextOpened(): Promise<Opened> {
  return new Promise((resolve) => waiting.push(resolve));
}

function unit(version: number, stockNumber: string): Unit {
  return { __typename: "StockUnit", id: "stk_1", version, stockNumber };
}

function follow() {
  const cache = new InMemoryCache({ typePolicies: cachePolicies });
  cache.writeQuery({ query: LIST, data: { stockUnit: unit(3, "read") } });
  const seen: (number | undefined)[][] = [];
  let resets = 0;
  const changed: (() => void)[] = [];
  stop = followFeed({
    client,
    cache,
    document: DOCUMENT,
    rooftopIds: ["rft_1"],
    messageIn: (data) => data.stockChanges,
    entityIn: ({ stockUnit }) => stockUnit,
    onChanges(messages) {
      seen.push(messages.map(({ stockUnit }) => stockUnit?.version));
      changed.forEach((tell) => tell());
    },
    onReset() {
      resets += 1;
      changed.forEach((tell) => tell());
    },
  });
  return {
    cache,
    seen,
    resets: () => resets,
    changed: () => new Promise<void>((resolve) => changed.push(resolve)),
    shown: () => cache.readQuery<{ stockUnit: Unit }>({ query: LIST })?.stockUnit,
  };
}

describe("a live feed", { concurrency: false }, () => {
  test("asks by the registered document and does not count as activity", async () => {
    const first = nextOpened();
    follow();
    const { variables, extensions } = await first;
    assert.deepEqual(variables, { rooftopIds: ["rft_1"] });
    assert.deepEqual(extensions, {
      persistedQuery: { version: 1, sha256Hash: documentIds["StockFeed"] },
      background: true,
    });
  });

  test("hands over a burst at once, without what comes late or again", async () => {
    const first = nextOpened();
    const { seen, shown, changed } = follow();
    const { push } = await first;
    const done = changed();
    for (const version of [5, 4, 5, 6]) {
      push({ cursor: `c${version}`, stockUnit: unit(version, `v${version}`) });
    }
    await done;
    assert.deepEqual(seen, [[5, 6]]);
    assert.deepEqual(shown(), unit(6, "v6"));
  });

  test("takes what a message says of the version that is known, and does not call it a change", async () => {
    const first = nextOpened();
    const { seen, shown, changed } = follow();
    const { push } = await first;
    const done = changed();
    push({ cursor: "c3", stockUnit: unit(3, "said again") });
    push({ cursor: "c4", stockUnit: { ...unit(1, "other"), id: "stk_2" } });
    await done;
    assert.deepEqual(seen, [[1]]);
    assert.deepEqual(shown(), unit(3, "said again"));
  });

  test("says when it begins, and again where it begins anew: what was changed before is not told", async () => {
    const first = nextOpened();
    const { changed, resets } = follow();
    await first;
    await changed();
    assert.equal(resets(), 1);

    const second = nextOpened();
    for (const socket of sockets.clients) socket.terminate();
    assert.equal((await second).variables["after"], undefined);
    await changed();
    assert.equal(resets(), 2);
  });

  test("does not say so where it goes on behind a message", async () => {
    const first = nextOpened();
    const { changed, resets } = follow();
    const { push } = await first;
    await changed();
    const done = changed();
    push({ cursor: "c41", stockUnit: unit(4, "v4") });
    await done;

    const second = nextOpened();
    for (const socket of sockets.clients) socket.terminate();
    const again = await second;
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    const more = changed();
    again.push({ cursor: "c42", stockUnit: unit(5, "v5") });
    await more;
    assert.equal(resets(), 1);
  });

  test("goes on behind the last message after the connection was lost", async () => {
    const first = nextOpened();
    const { changed, shown } = follow();
    const { push } = await first;
    const done = changed();
    push({ cursor: "c41", stockUnit: unit(4, "v4") });
    await done;

    const second = nextOpened();
    for (const socket of sockets.clients) socket.terminate();
    const again = await second;
    assert.deepEqual(again.variables, { rooftopIds: ["rft_1"], after: "c41" });
    const more = changed();
    again.push({ cursor: "c42", stockUnit: unit(5, "v5") });
    await more;
    assert.deepEqual(shown(), unit(5, "v5"));
  });

  test("says when messages were missed, and goes on where the stream says", async () => {
    const first = nextOpened();
    const { changed, resets, seen } = follow();
    const { push } = await first;
    const done = changed();
    push({ cursor: "c50", kind: null, reset: { reason: "TOO_FAR_BEHIND", resumeFrom: "c99" } });
    await done;
    assert.equal(resets(), 1);
    assert.deepEqual(seen, []);

    const second = nextOpened();
    for (const socket of sockets.clients) socket.terminate();
    assert.equal((await second).variables["after"], "c99");
  });
});
