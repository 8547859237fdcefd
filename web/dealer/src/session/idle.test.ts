import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, mock, test } from "node:test";
import { noteActivity } from "./activity.ts";
import { watchIdleness } from "./idle.ts";
import type { Session } from "./session.ts";
import { putBrowser } from "./test-browser.ts";

const IDLE_SECONDS = 300;
const MINUTE_MS = 60_000;

describe("a screen that somebody touches now and then", () => {
  let answers: PromiseWithResolvers<void>[];
  let locked: boolean;
  let stop: () => void;

  beforeEach(() => {
    putBrowser();
    mock.timers.enable({ apis: ["setInterval", "Date"], now: 1_000_000 });
    answers = [];
    locked = false;
    const session: Pick<Session, "locked" | "lock" | "onChange"> = {
      locked: () => locked,
      lock: () => void (locked = true),
      onChange: () => () => undefined,
    };
    const keep = (): Promise<void> => {
      const answer = Promise.withResolvers<void>();
      answers.push(answer);
      return answer.promise;
    };
    stop = watchIdleness({ session: session as Session, idleSeconds: IDLE_SECONDS, keep });
    noteActivity(Date.now() + 1);
  });
  afterEach(() => {
    stop();
    mock.timers.reset();
  });

  /** Time passes, and what has come to an end by then is heard of. */
  async function pass(ms: number): Promise<void> {
    mock.timers.tick(ms);
    await new Promise(setImmediate);
  }

  test("tells the server once a minute", async () => {
    await pass(MINUTE_MS - 1_000);
    assert.equal(answers.length, 0);
    await pass(1_000);
    assert.equal(answers.length, 1);
    answers[0]?.resolve();
    await pass(MINUTE_MS);
    assert.equal(answers.length, 1, "nobody has touched it since");
    noteActivity(Date.now());
    await pass(1_000);
    assert.equal(answers.length, 2);
  });

  test("tells it again when it did not hear", async () => {
    await pass(MINUTE_MS);
    await pass(20_000);
    assert.equal(answers.length, 1, "one that waits for its answer is not repeated");
    answers[0]?.reject(new Error("no answer"));
    await pass(1_000);
    await pass(5_000);
    assert.equal(answers.length, 2);
  });

  test("locks when nobody has for as long as the server allows", async () => {
    await pass(IDLE_SECONDS * 1000 - 1_000);
    assert.equal(locked, false);
    await pass(2_000);
    assert.equal(locked, true);
  });
});
