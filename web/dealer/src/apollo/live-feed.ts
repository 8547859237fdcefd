import type { ApolloCache, Cache, TypedDocumentNode } from "@apollo/client";
import { print, type DocumentNode } from "graphql";
import type { Client, SubscribePayload } from "graphql-ws";
import { documentIds } from "../__generated__/document-ids.ts";
import { codesIn } from "./failures.ts";
import { createFrameBatch } from "./frame-batch.ts";
import { ageOf, keepNewer, type Versioned } from "./version-guard.ts";

/** What every stream of changes says. */
export interface ChangeMessage {
  readonly cursor: string;
  readonly kind: "CREATED" | "UPDATED" | "REMOVED" | null;
  readonly changedPaths: readonly string[] | null;
  readonly reset: { readonly reason: string; readonly resumeFrom: string } | null;
}

/** By the names of variables of the document; it need not declare all of them. */
type Sight = Readonly<Record<string, boolean>>;

export interface FeedOptions<Data, Message extends ChangeMessage> {
  readonly client: Client;
  readonly cache: ApolloCache;
  /** With `$rooftopIds` and `$after`. */
  readonly document: TypedDocumentNode<Data, never>;
  readonly rooftopIds: readonly string[] | undefined;
  /** Which fields the document includes. */
  readonly sight?: Sight;
  readonly messageIn: (data: Data) => Message;
  /** The entity a message carries; null when it is gone, or hidden. */
  readonly entityIn: (message: Message) => Versioned | null;
  /** Once per frame, after the cache has them; late and repeated ones are left out. */
  readonly onChanges: (messages: readonly Message[]) => void;
  /**
   * Changes were missed: what is on the screen has to be fetched again. So it is, too, when the stream begins with
   * what happens from now on: nobody tells of what was changed after the screen was fetched.
   */
  readonly onReset: () => void;
}

/** After a stream has ended by itself. It doubles from try to try. */
const RESUBSCRIBE_MS = 1_000;
const RESUBSCRIBE_MS_MAX = 60_000;
/** Within it a stream begins that was asked for; the server does not say when. */
const BEGIN_MS = 1_000;

/**
 * Follows a stream of changes into the cache. After a reconnect it goes on behind the last message; a gap, and
 * a beginning, is announced. @returns stops following
 */
export function followFeed<Data, Message extends ChangeMessage>(
  options: FeedOptions<Data, Message>,
): () => void {
  const { client, cache, document, messageIn, entityIn, rooftopIds, sight = {} } = options;
  const variables: { rooftopIds?: readonly string[]; after?: string } = {
    ...declaredIn(document, sight),
    ...(rooftopIds && { rooftopIds }),
  };
  keepNewer(cache);
  let stopped = false;
  let unsubscribe: (() => void) | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let beginning: ReturnType<typeof setTimeout> | undefined;

  const batch = createFrameBatch<Data>((results) => {
    const news: Message[] = [];
    let gap = false;
    cache.batch({
      update(cached) {
        for (const result of results) {
          const message = messageIn(result);
          variables.after = message.reset?.resumeFrom ?? message.cursor;
          gap ||= message.reset !== null;
          const entity = entityIn(message);
          const age = entity ? ageOf(cached, entity) : "NEWER";
          if (age === "OLDER") continue;
          cached.write(writeOf(document, result, sight));
          if (age === "NEWER" && message.reset === null) news.push(message);
        }
      },
    });
    if (news.length > 0) options.onChanges(news);
    if (gap) options.onReset();
  });

  /** One that goes on behind a message has missed nothing. */
  function begin(): void {
    clearTimeout(beginning);
    if (variables.after === undefined) beginning = setTimeout(options.onReset, BEGIN_MS);
  }

  function subscribe(payload: SubscribePayload, failures: number): void {
    let heard = false;
    begin();
    const resubscribe = (next: SubscribePayload): void => {
      if (stopped) return;
      const tries = heard ? 0 : failures + 1;
      const wait = Math.min(RESUBSCRIBE_MS * 2 ** tries, RESUBSCRIBE_MS_MAX);
      again = setTimeout(() => subscribe(next, tries), wait);
    };
    // The client sends this very object again on every reconnect, then with the last `after`.
    unsubscribe = client.subscribe<Data>(payload, {
      next({ data }) {
        heard = true;
        if (data) batch.add(data);
      },
      error(error) {
        clearTimeout(beginning);
        // Asking again would change nothing.
        if (says(error, "FORBIDDEN") || says(error, "GRAPHQL_VALIDATION_FAILED")) return;
        const isUnknown = says(error, "PERSISTED_QUERY_NOT_FOUND");
        resubscribe(isUnknown ? withText(payload, document) : payload);
      },
      complete: () => resubscribe(payload),
    });
  }

  subscribe(payloadOf(document, variables), 0);
  // A stream is asked for again with every new connection, and does not begin while there is none.
  const unhear = [
    client.on("connected", begin),
    client.on("closed", () => clearTimeout(beginning)),
  ];
  return () => {
    stopped = true;
    unhear.forEach((off) => off());
    clearTimeout(again);
    clearTimeout(beginning);
    batch.stop();
    unsubscribe?.();
  };
}

function declaredIn({ definitions: [operation] }: DocumentNode, given: Sight): Sight {
  const declared = operation?.kind === "OperationDefinition" ? operation.variableDefinitions : [];
  const names = new Set(declared?.map(({ variable }) => variable.name.value));
  return Object.fromEntries(Object.entries(given).filter(([name]) => names.has(name)));
}

/** As the document asked for it, with all that rows show. */
function writeOf(query: DocumentNode, result: unknown, variables: Sight): Cache.WriteOptions {
  return { dataId: "ROOT_SUBSCRIPTION", query, result, variables };
}

/** Errors of a subscription come as a list of GraphQL errors, those of the connection as an event. */
function says(error: unknown, code: string): boolean {
  return Array.isArray(error) && codesIn(error).includes(code);
}

/** A gateway of another version than this screen does not know the document by its hash. */
function withText(payload: SubscribePayload, document: DocumentNode): SubscribePayload {
  return { ...payload, query: print(document), extensions: { background: true } };
}

function payloadOf(
  { definitions: [operation] }: TypedDocumentNode<unknown, never>,
  variables: Record<string, unknown>,
): SubscribePayload {
  const name = operation?.kind === "OperationDefinition" ? operation.name?.value : undefined;
  const sha256Hash = name === undefined ? undefined : documentIds[name];
  if (name === undefined || sha256Hash === undefined) throw new Error(`${name} is not registered`);
  return {
    operationName: name,
    // The protocol does not allow to leave it out.
    query: "",
    variables,
    extensions: { persistedQuery: { version: 1, sha256Hash }, background: true },
  };
}
