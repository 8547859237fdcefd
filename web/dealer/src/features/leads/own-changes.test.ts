import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createOwnChanges, type LeadNews } from "./own-changes.ts";

const news = (version: number): LeadNews => ({ version, changedPaths: ["assignee"] });

function listened() {
  const foreign: number[] = [];
  return { foreign, own: createOwnChanges(({ version }) => foreign.push(version)) };
}

describe("changes of a lead that somebody works on", () => {
  test("what another person does is told", () => {
    const { foreign, own } = listened();
    own.hear(news(2));
    assert.deepEqual(foreign, [2]);
  });

  test("the echo of one's own write is no news, even when it comes before the answer", async () => {
    const { foreign, own } = listened();
    const { promise, resolve } = Promise.withResolvers<{ version: number }>();
    const written = own.during(
      () => promise,
      (lead) => lead,
    );
    own.hear(news(2));
    own.hear(news(3));
    assert.deepEqual(foreign, []);
    resolve({ version: 2 });
    await written;
    assert.deepEqual(foreign, [3]);
  });

  test("a write that fails holds back nothing", async () => {
    const { foreign, own } = listened();
    const failed = own.during(
      async () => {
        own.hear(news(2));
        throw new Error("no network");
      },
      () => null,
    );
    await assert.rejects(failed);
    assert.deepEqual(foreign, [2]);
  });
});
