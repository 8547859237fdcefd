import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from "@apollo/client";
import { createQueryPreloader } from "@apollo/client/react";
import { sightOf } from "../../viewer/sight.ts";
import { conversations, type ConversationRef } from "./lead-inbox-loader.ts";

describe("the lead that is open in the inbox", () => {
  const sight = sightOf(new Set());

  function opened() {
    const asked: unknown[] = [];
    const link = new ApolloLink(({ variables }) => {
      asked.push(variables["id"]);
      return new Observable((observer) => {
        observer.next({ data: { lead: null } });
        observer.complete();
      });
    });
    const client = new ApolloClient({ cache: new InMemoryCache(), link });
    const preload = createQueryPreloader(client);
    const { conversationOf, leave } = conversations({ preload });
    const open = async (id: string): Promise<ConversationRef> => {
      const ref = conversationOf(id, sight);
      assert.ok(ref);
      return preload.toPromise(ref);
    };
    return { asked, open, leave };
  }

  test("is fetched once while the list beside it changes", async () => {
    const { asked, open } = opened();
    const first = await open("led_1");
    assert.equal(await open("led_1"), first);
    assert.notEqual(await open("led_2"), first);
    assert.deepEqual(asked, ["led_1", "led_2"]);
  });

  test("is fetched anew for whoever comes back to the screen", async () => {
    const { asked, open, leave } = opened();
    await open("led_1");
    leave();
    await open("led_1");
    assert.deepEqual(asked, ["led_1", "led_1"]);
  });
});
