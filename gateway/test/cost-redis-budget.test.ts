import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import fc from "fast-check";
import { pino } from "pino";
import { createClient } from "redis";
import { createLocalBudget, type Budget } from "../src/cost/budget.ts";
import { openRedisBudgets, type RedisBudgets } from "../src/cost/redis-budget.ts";
import { openRedisServer, redisIsInstalled, type RedisServer } from "./redis-server.ts";

const clock = (): Date => new Date();
/** So slow that nothing is restored while a test runs. */
const still = { limit: 100, restorePerSecond: 0.001 };
let keys = 0;

function freshKey(): string {
  keys += 1;
  return `client-${keys}`;
}

if (redisIsInstalled) describe("buckets in Redis", bucketsInRedis);
else test.skip("buckets in Redis: there is no redis-server on PATH");

function bucketsInRedis(): void {
  let server: RedisServer;
  let budgets: RedisBudgets;
  const lines: string[] = [];
  const log = pino({ level: "warn" }, { write: (line: string) => void lines.push(line) });

  before(async () => {
    server = await openRedisServer();
    budgets = await openRedisBudgets({ url: server.url, log, clock, answerMsMax: 10_000 });
  });
  after(async () => {
    budgets.close();
    await server.close();
  });

  /** Until Redis, and not this process, answers. */
  async function shared(budget: Budget): Promise<void> {
    for (let attempt = 0; attempt < 200; attempt += 1) {
      if (budget.charge(freshKey(), 0, clock()) instanceof Promise) return;
      await setTimeout(50);
    }
    assert.fail("Redis was not used again");
  }

  test("agree with those of a process, step by step", async () => {
    const step = fc.record({
      kind: fc.constantFrom("charge" as const, "refund" as const),
      amount: fc.nat(120),
    });
    const local = createLocalBudget(still);
    const inRedis = budgets.budgetOf("agree", still);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        const key = freshKey();
        for (const { kind, amount } of steps) {
          if (kind === "refund") {
            local.refund(key, amount, clock());
            inRedis.refund(key, amount, clock());
            continue;
          }
          const charge = await inRedis.charge(key, amount, clock());
          assert.deepEqual(charge, local.charge(key, amount, clock()));
        }
      }),
    );
  });

  test("are one for all processes, however many ask at once", async () => {
    const other = await openRedisBudgets({ url: server.url, log, clock });
    const key = freshKey();
    const both = [budgets, other].map((each) => each.budgetOf("shared", still));
    const charges = await Promise.all(
      both.flatMap((budget) =>
        Array.from({ length: 50 }, async () => budget.charge(key, 3, clock())),
      ),
    );
    other.close();
    assert.equal(charges.filter(({ allowed }) => allowed).length, 33);
  });

  test("are apart for each door and client", async () => {
    const key = freshKey();
    const [staff, analysts] = ["/graphql", "/bi"].map((door) => budgets.budgetOf(door, still));
    assert.equal((await staff?.charge(key, 100, clock()))?.allowed, true);
    assert.equal((await analysts?.charge(key, 100, clock()))?.allowed, true);
    assert.equal((await staff?.charge(freshKey(), 100, clock()))?.allowed, true);
    assert.equal((await staff?.charge(key, 1, clock()))?.allowed, false);
  });

  test("refill by the clock of the server, whatever the processes believe", async () => {
    const key = freshKey();
    const budget = budgets.budgetOf("refill", { limit: 100, restorePerSecond: 100 });
    const wrong = new Date("2001-01-01T00:00:00Z");
    await budget.charge(key, 100, wrong);
    const { allowed, retryAfterSeconds } = await budget.charge(key, 60, wrong);
    assert.deepEqual([allowed, retryAfterSeconds], [false, 1]);
    await setTimeout(retryAfterSeconds * 1000);
    assert.equal((await budget.charge(key, 60, wrong)).allowed, true);
  });

  test("leave no key when they are full, and one that expires otherwise", async () => {
    const client = await createClient({ url: server.url }).connect();
    const budget = budgets.budgetOf("expiry", { limit: 100, restorePerSecond: 10 });
    const key = freshKey();
    await budget.charge(key, 50, clock());
    const seconds = await client.ttl(`forecourt:cost:expiry:${key}`);
    assert.ok(seconds >= 5 && seconds <= 6, `${seconds}`);
    budget.refund(key, 50, clock());
    await budget.charge(key, 0, clock());
    assert.equal(await client.exists(`forecourt:cost:expiry:${key}`), 0);
    client.destroy();
  });

  test("give way to those of the process while the server is gone, and the log says it once", async () => {
    const budget = budgets.budgetOf("gone", still);
    lines.length = 0;
    const key = freshKey();
    await budget.charge(key, 100, clock());
    await server.kill();

    const charges = await Promise.all(
      [60, 60].map(async (cost) => budget.charge(key, cost, clock())),
    );
    assert.deepEqual(
      charges.map(({ allowed }) => allowed),
      [true, false],
    );
    budget.refund(key, 60, clock());
    assert.equal((await budget.charge(key, 100, clock())).allowed, true);
    assert.equal(lines.filter((line) => line.includes("Redis cannot be reached")).length, 1);

    await server.start();
    await shared(budget);
    assert.equal((await budget.charge(freshKey(), 100, clock())).allowed, true);
  });

  test("give way while the server hangs, after one short wait", async () => {
    const impatient = await openRedisBudgets({ url: server.url, log, clock, answerMsMax: 20 });
    const budget = impatient.budgetOf("hangs", still);
    const thaw = server.freeze();
    const key = freshKey();
    const first = await budget.charge(key, 60, clock());
    assert.equal(first.allowed, true);
    // Nobody waits for it again.
    assert.ok(!(budget.charge(key, 60, clock()) instanceof Promise));
    assert.equal((await budget.charge(key, 60, clock())).allowed, false);
    thaw();
    await shared(budget);
    impatient.close();
  });
}

test("without a server a gateway starts, and limits by itself", async () => {
  const log = pino({ level: "silent" });
  // Nothing listens at the port for tcpmux.
  const budgets = await openRedisBudgets({ url: "redis://127.0.0.1:1", log, clock });
  const budget = budgets.budgetOf("none", still);
  assert.equal((await budget.charge("a", 100, clock())).allowed, true);
  assert.equal((await budget.charge("a", 1, clock())).allowed, false);
  budgets.close();
});
