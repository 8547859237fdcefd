import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { GraphQLError } from "graphql";
import { pino } from "pino";
import { createLocalBudget } from "../src/cost/budget.ts";
import { createCostModel } from "../src/cost/cost-model.ts";
import { createMetering } from "../src/cost/metering.ts";
import { costSupergraphSdl, operationOf } from "./cost-graph.ts";

const model = createCostModel(costSupergraphSdl);
const ada = { key: "ada", door: "/graphql" };
const list = operationOf("{ units(first: 50) { nodes { id } } }");
const rows = (count: number) => Array.from({ length: count }, (_, id) => ({ id }));
const units = (count: number) => ({ units: { nodes: rows(count) } });

function openMetering() {
  const lines: string[] = [];
  const time = { now: Date.parse("2026-11-20T12:00:00Z") };
  const door = { limit: 100, restorePerSecond: 10, operationLimit: 60, roomierDoor: "/bi" };
  const metering = createMetering({
    model,
    doors: {
      "/graphql": door,
      "/bi": { ...door, operationLimit: 1_000, roomierDoor: undefined },
    },
    openBudget: (_door, limits) => createLocalBudget(limits),
    clock: () => new Date(time.now),
    log: pino({ level: "warn" }, { write: (line: string) => void lines.push(line) }),
  });

  async function run(data: unknown, operation = list, who = ada) {
    const meter = await metering.begin(operation, who, false);
    return meter.end({ data: data as Record<string, unknown> });
  }

  async function left(who = ada): Promise<unknown> {
    const { extensions } = await (await metering.begin(list, who, true)).end({});
    return (extensions.cost as { bucket: { remaining: number } }).bucket.remaining;
  }

  async function refused(operation = list, who = ada): Promise<GraphQLError> {
    const answer = await metering.begin(operation, who, false).catch((error: unknown) => error);
    assert.ok(answer instanceof GraphQLError);
    return answer;
  }

  return { metering, lines, time, run, left, refused };
}

describe("an operation that ran", () => {
  test("is told its estimate, its cost and what is left, in the answer and in the headers", async () => {
    const { run } = openMetering();
    assert.deepEqual(await run(units(20)), {
      extensions: {
        cost: {
          estimated: 51,
          actual: 21,
          bucket: { limit: 100, remaining: 79, restorePerSecond: 10 },
        },
      },
      headers: { "ratelimit-policy": '"cost";q=100;w=10', ratelimit: '"cost";r=79;t=3' },
    });
  });

  test("pays for what it returned", async () => {
    const { run, left, time } = openMetering();
    await run(units(20));
    assert.equal(await left(), 79);
    time.now += 2_000;
    assert.equal(await left(), 99);
  });

  test("pays its estimate while it runs", async () => {
    const { metering, left } = openMetering();
    const meter = await metering.begin(list, ada, false);
    assert.equal(await left(), 49);
    await meter.end({ data: units(50) });
    assert.equal(await left(), 49);
  });

  test("pays 1 when it failed, and for a half answer the half", async () => {
    const { metering, run, left } = openMetering();
    await run(null);
    assert.equal(await left(), 99);
    const meter = await metering.begin(list, ada, false);
    await meter.end({ data: units(5), errors: [new GraphQLError("one of them")] });
    assert.equal(await left(), 99 - 6);
    await (await metering.begin(list, ada, false)).end({ errors: [new GraphQLError("all")] });
    assert.equal(await left(), 99 - 6 - 1);
  });

  test("pays its estimate when its time was over: the work was done and not waited for", async () => {
    const { metering, left } = openMetering();
    const overtime = new GraphQLError("too slow", { extensions: { code: "OPERATION_TIMEOUT" } });
    const meter = await metering.begin(list, ada, false);
    const { extensions } = await meter.end({ data: null, errors: [overtime] });
    assert.deepEqual(extensions.cost, {
      estimated: 51,
      actual: 51,
      bucket: { limit: 100, remaining: 49, restorePerSecond: 10 },
    });
    assert.equal(await left(), 49);
  });

  test("pays for more than its estimate where the graph says too little, and the log names it once", async () => {
    const { run, left, lines } = openMetering();
    const long = operationOf("query Tours { rooftops { id } }");
    const { extensions } = await run({ rooftops: rows(30) }, long);
    assert.deepEqual(extensions.cost, {
      estimated: 4,
      actual: 30,
      bucket: { limit: 100, remaining: 70, restorePerSecond: 10 },
    });
    await run({ rooftops: rows(96) }, long);
    assert.equal(await left(), 0);
    assert.equal(lines.length, 1);
    assert.match(lines[0] ?? "", /"operation":"Tours","estimated":4,"actual":30/);
  });

  test("is charged to its client at its door", async () => {
    const { run, left } = openMetering();
    await run(units(50));
    assert.equal(await left({ key: "ben", door: "/graphql" }), 100);
    assert.equal(await left({ key: "ada", door: "/bi" }), 100);
  });
});

describe("a subscription", () => {
  const stream = operationOf("subscription { repriced { id vehicle { id } } }");

  test("is charged once, when it is opened", async () => {
    const { metering, left } = openMetering();
    await metering.begin(stream, ada, false);
    assert.equal(await left(), 98);
  });

  test("that could not be opened pays 1", async () => {
    const { metering, left } = openMetering();
    const meter = await metering.begin(stream, ada, false);
    await meter.end({ errors: [new GraphQLError("not yours")] });
    assert.equal(await left(), 99);
  });
});

describe("a dry run", () => {
  test("is told the cost and charged nothing, however dear the operation is", async () => {
    const { metering, left } = openMetering();
    const dear = operationOf("{ units(first: 250) { nodes { id } } }");
    const meter = await metering.begin(dear, ada, true);
    assert.equal(meter.dryRun, true);
    assert.deepEqual((await meter.end({ data: null })).extensions, {
      cost: {
        estimated: 251,
        dryRun: true,
        mostExpensive: {
          field: "Query.units",
          path: "units",
          cost: 251,
          share: 1,
          advice: "Ask for first: 59 instead of 250 at Query.units (units) to stay within 60.",
        },
        bucket: { limit: 100, remaining: 100, restorePerSecond: 10 },
      },
    });
    assert.equal(await left(), 100);
  });
});

describe("a refusal", () => {
  test("of what is dearer than an operation may be says so at once and charges nothing", async () => {
    const { refused, left } = openMetering();
    const { extensions } = await refused(operationOf("{ units(first: 60) { nodes { id } } }"));
    assert.deepEqual(extensions, {
      code: "COST_LIMIT_EXCEEDED",
      estimated: 61,
      limit: 60,
      mostExpensive: {
        field: "Query.units",
        path: "units",
        cost: 61,
        share: 1,
        advice: "Ask for first: 59 instead of 60 at Query.units (units) to stay within 60.",
      },
      roomierDoor: "/bi",
      http: { status: 400 },
    });
    assert.equal(await left(), 100);
  });

  test("comes at once for what is dearer than a full bucket, whatever the door allows", async () => {
    const { refused } = openMetering();
    const dear = operationOf("{ units(first: 100) { nodes { id } } }");
    const { extensions } = await refused(dear, { key: "ada", door: "/bi" });
    assert.equal(extensions.code, "COST_LIMIT_EXCEEDED");
    assert.equal(extensions.limit, 100);
  });

  test("of what must wait says how long, and is right", async () => {
    const { run, refused, left, time } = openMetering();
    await run(units(20));
    await run(units(50));
    const { extensions } = await refused();
    const { http, mostExpensive, ...told } = extensions;
    assert.deepEqual(told, {
      code: "RATE_LIMITED",
      estimated: 51,
      limit: 100,
      remaining: 28,
      retryAfterSeconds: 3,
    });
    assert.match(JSON.stringify(mostExpensive), /first: 27 instead of 50/);
    assert.deepEqual(http, {
      status: 429,
      headers: new Map([
        ["ratelimit-policy", '"cost";q=100;w=10'],
        ["ratelimit", '"cost";r=28;t=8'],
        ["retry-after", "3"],
      ]),
    });
    assert.equal(await left(), 28);
    time.now += 2_000;
    await refused();
    time.now += 1_000;
    await run(units(50));
  });

  test("meets nobody at a door without a budget", async () => {
    const { metering } = openMetering();
    await assert.rejects(metering.begin(list, { key: "ada", door: "/else" }, false), {
      message: "there is no budget for the door /else",
    });
  });
});
