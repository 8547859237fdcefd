import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { actorWith, type Actor } from "@forecourt/platform/actor";
import { sqlChannel } from "@forecourt/platform/reader";
import type { Layers } from "@forecourt/platform/subgraph";
import { staffOf } from "@forecourt/platform/testing/actors";
import type { JsonResult } from "@forecourt/platform/testing/subgraph-harness";
import { permissionsOf, roles, type Permission, type Role } from "@forecourt/schema/permissions";
import { costQuestions, questions, type Question } from "./access-questions.ts";
import { managerOf, usd, uuidOf } from "./harness.ts";
import { CHANGE_STATUS, REPRICE } from "./mutations.ts";
import { nobody, openTwoRooftops, SECRETS, type Place, type TwoRooftops } from "./two-rooftops.ts";

const CHANGES = `subscription ($after: Cursor) { stockChanges(after: $after) {
  changedPaths stockUnit { rooftop { name } } } }`;

const CONFLICT = `mutation ($input: ChangeStockUnitStatusInput!) {
  changeStockUnitStatus(input: $input) {
    userErrors { ... on VersionConflictError { changedPaths } } } }`;

/** Each alone must hold. Without both the same questions are answered, or they would prove nothing. */
const layerings: readonly (readonly [string, Layers])[] = [
  ["both layers", { guard: true, scope: true }],
  ["the guard alone", { guard: true, scope: false }],
  ["the scope alone", { guard: false, scope: true }],
  ["no layer", { guard: false, scope: false }],
];

for (const [name, layers] of layerings) {
  const holds = layers.guard || layers.scope;
  const tells = holds ? "tells nothing" : "tells";

  describe(`with ${name}`, () => {
    let two: TwoRooftops;

    before(async () => {
      two = await openTwoRooftops(layers);
    });
    after(() => two.harness.close());

    // Where nothing holds, the first of them would change what the next one asks for.
    for (const question of questions.filter(({ mutation }) => holds || !mutation)) {
      const strangers = roles.filter((role) => !holdsAll(role, question));
      if (strangers.length === 0) continue;
      test(`${question.name} ${tells} to roles that lack ${question.needs.join(" or ")}`, async () => {
        for (const role of strangers) {
          const answer = await ask(two, question, two.theirs, staffOf(role, "ALL"));
          assert.equal(isTold(answer), !holds, `${role}: ${JSON.stringify(answer)}`);
        }
      });
    }

    for (const question of questions.filter(({ about }) => about !== "GROUP")) {
      test(`${question.name} ${tells} of another rooftop`, async () => {
        const answer = await ask(two, question, two.theirs, managerOf(two.ours.rooftop));
        assert.equal(isTold(answer), !holds, JSON.stringify(answer));
      });
    }

    for (const { name: question, query, told } of costQuestions) {
      test(`${question} ${tells} to somebody who may see costs nowhere, or only elsewhere`, async () => {
        for (const actor of [staffOf("SALES", "ALL"), salesperson(two)]) {
          const answer = await two.harness.request(query, { ...two.theirs }, actor);
          const text = JSON.stringify(answer);
          assert.equal(text.includes(told), !holds, text);
        }
      });
    }

    test(`stockChanges ${tells} of another rooftop or of a cost`, async () => {
      for (const [actor, costs] of [
        [managerOf(two.ours.rooftop), true],
        [staffOf("SALES", [uuidOf(two.ours.rooftop)]), !holds],
      ] as const) {
        const stream = await two.harness.subscribe(CHANGES, { after: two.start }, actor);
        const { value } = await stream.next();
        await stream.return?.();
        const { changedPaths, stockUnit } = value.data.stockChanges;
        assert.equal(isTold(stockUnit), !holds);
        assert.equal(changedPaths.includes("unitCost"), costs);
      }
    });

    test(`a conflict ${tells} of a cost that changed`, async () => {
      const input = { stockUnitId: two.theirs.unit, expectedVersion: 0, status: "HELD" };
      for (const [role, costs] of [
        ["INTEGRATION", !holds],
        ["SALES_MANAGER", true],
      ] as const) {
        const { userErrors } = await two.harness.mutate(CONFLICT, input, staffOf(role, "ALL"));
        assert.equal(userErrors[0].changedPaths.includes("askingPrice"), true);
        assert.equal(userErrors[0].changedPaths.includes("unitCost"), costs);
      }
    });
  });
}

describe("what the caller may not see", () => {
  let two: TwoRooftops;
  let ourOwner: Actor;

  before(async () => {
    two = await openTwoRooftops();
    ourOwner = managerOf(two.ours.rooftop);
  });
  after(() => two.harness.close());

  for (const question of questions.filter(({ about }) => about === "ROOFTOP")) {
    test(`is to ${question.name} what does not exist, found out by the same statements`, async () => {
      const theirs = await observed(() => ask(two, question, two.theirs, ourOwner));
      assert.deepEqual(theirs, await observed(() => ask(two, question, nobody(), ourOwner)));
    });
  }

  test("is reached by no cursor of those who see it", async () => {
    const query = `query ($after: Cursor) { stockUnits(first: 1, after: $after) {
      edges { cursor } nodes { rooftop { name } } totalCount { value } } }`;
    const pageOf = async (actor: Actor, cursor?: string) =>
      (await two.harness.request(query, { after: cursor }, actor)).data.stockUnits;
    const [{ cursor }] = (await pageOf(managerOf(two.theirs.rooftop))).edges;

    const { nodes, totalCount } = await pageOf(ourOwner, cursor);

    assert.deepEqual([nodes, totalCount], [[{ rooftop: { name: "Home" } }], { value: 2 }]);
  });

  test("is not waited for while somebody else holds it", async () => {
    const client = await two.harness.subgraph.database.connect();
    try {
      await client.query("BEGIN");
      await client.query("SELECT FROM stock_unit FOR UPDATE");
      const change = { stockUnitId: two.theirs.unit, expectedVersion: 2 };
      for (const [mutation, input] of [
        [REPRICE, { ...change, askingPrice: usd(1) }],
        [CHANGE_STATUS, { ...change, status: "HELD" }],
      ] as const) {
        assert.deepEqual(await two.harness.refusalsOf(mutation, input, ourOwner), [
          ["NOT_FOUND", "stockUnitId"],
        ]);
      }
    } finally {
      await client.end();
    }
  });

  test("is, of costs, neither sorted nor counted", async () => {
    const query = `{ stockUnits(orderBy: [{ field: UNIT_COST }]) {
      nodes { rooftop { name } } totalCount { value } } }`;
    const { data, errors } = await two.harness.request(query, {}, salesperson(two));
    const ours = { rooftop: { name: "Home" } };

    assert.equal(errors, undefined);
    assert.deepEqual(data.stockUnits, { nodes: [ours, ours], totalCount: { value: 2 } });
  });
});

describe("a role", () => {
  let two: TwoRooftops;

  before(async () => {
    two = await openTwoRooftops();
  });
  after(() => two.harness.close());

  for (const question of questions) {
    test(`is refused ${question.name} unless it holds ${question.needs.join(" and ")}`, async () => {
      for (const role of roles) {
        const isHolder = holdsAll(role, question);
        // A field of an object is refused only where there is an object; what is allowed shall change nothing.
        const place = isHolder ? nobody() : two.theirs;
        const answer = await ask(two, question, place, staffOf(role, "ALL"));
        assert.equal(isForbidden(answer), !isHolder, role);
      }
    });
  }

  test("without stock:cost:read sees a unit whose cost is null, and is told why", async () => {
    const query = `query ($unit: ID!) { stockUnit(id: $unit) {
      stockNumber unitCost { minorUnits } } }`;
    for (const role of roles.filter((candidate) => holds(candidate, "stock:read"))) {
      const answer = await two.harness.request(query, { ...two.theirs }, staffOf(role, "ALL"));
      const unitCost = holds(role, "stock:cost:read") ? { minorUnits: 6_543_210 } : null;
      assert.deepEqual(answer.data.stockUnit, { stockNumber: "THEIRS", unitCost });
      assert.equal(isForbidden(answer), unitCost === null, role);
    }
  });
});

function ask(
  { harness }: TwoRooftops,
  { query, variables }: Question,
  place: Place,
  actor: Actor,
): Promise<JsonResult> {
  return harness.request(query, variables(place), actor);
}

/** Sees all stock, and costs at our rooftop only. */
function salesperson({ ours, theirs }: TwoRooftops): Actor {
  return actorWith({
    kind: "STAFF",
    id: "salesperson",
    displayName: "salesperson",
    grants: [
      { role: "FINANCE", rooftops: [uuidOf(ours.rooftop)] },
      { role: "SALES", rooftops: [uuidOf(theirs.rooftop)] },
    ],
  });
}

function holds(role: Role, permission: Permission): boolean {
  const held: readonly Permission[] = permissionsOf(role);
  return held.includes(permission);
}

function holdsAll(role: Role, { needs }: Question): boolean {
  return needs.every((permission) => holds(role, permission));
}

function isTold(answer: object): boolean {
  const text = JSON.stringify(answer);
  return SECRETS.some((secret) => text.includes(secret));
}

function isForbidden({ errors = [] }: JsonResult): boolean {
  return errors.some(({ extensions }) => extensions?.code === "FORBIDDEN");
}

/** An answer, and the statements about rows of this department that it took. */
async function observed(run: () => Promise<JsonResult>) {
  const statements: string[] = [];
  const note = (message: unknown): void => {
    const { text } = message as { text: string };
    if (/\b(?:stock_unit|rooftop|vehicle|price_record)\b/.test(text)) statements.push(text);
  };
  sqlChannel.subscribe(note);
  const answer = await run();
  sqlChannel.unsubscribe(note);
  return { answer, statements };
}
