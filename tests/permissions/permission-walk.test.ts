import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { isObjectType, type GraphQLObjectType } from "graphql";
import type { Answer } from "../graph/client.ts";
import { api, needsOf, protectedInputsOf } from "./decisions.ts";
import { openTwoDealerships, type TwoDealerships } from "./two-dealerships.ts";
import {
  mutationText,
  objectAt,
  pathsFor,
  queryAlong,
  queryWith,
  selectionOf,
  walkedTypes,
  type Path,
} from "./paths.ts";
import { inputLeaves } from "./input-leaves.ts";
import { holds, staffRoles } from "./roles.ts";

/** Handed out by mutations and subscriptions, whose own walk is below. */
const BEYOND_QUERIES = /(?:Payload|Event|Error|Warning|Reset)$/;

/** Computed figures of a worksheet, which nothing computes yet. */
const NOT_STORED_YET = new Set(["PaymentScenario", "WorksheetTax"]);

/** Codes of a refusal for want of a permission. */
const REFUSED = new Set(["FORBIDDEN"]);

describe("every role asks for everything", () => {
  let group: TwoDealerships;
  before(async () => {
    group = await openTwoDealerships();
  });
  after(() => group.close());

  test("somebody decided about every field of the graph", () => {
    const types = Object.values(api.getTypeMap()).filter(
      (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith("__"),
    );
    const undecided = types.flatMap((type) =>
      Object.keys(type.getFields())
        .filter((field) => needsOf(type.name, field) === undefined)
        .map((field) => `${type.name}.${field}`),
    );
    assert.deepEqual(undecided, []);
  });

  test("the owner reaches an object of every type, so that every field is really asked", async () => {
    const paths = pathsFor("OWNER", group.known);
    const missed: string[] = [];
    for (const type of walkedTypes) {
      const path = paths.get(type.name);
      if (path === undefined) {
        if (!BEYOND_QUERIES.test(type.name) && !NOT_STORED_YET.has(type.name))
          missed.push(`${type.name}: no way`);
        continue;
      }
      const answer = await group.ask("OWNER", queryAlong(path, [], group.idsOf));
      if (objectAt(answer.data, path) === null) {
        missed.push(`${type.name}: nothing there ${JSON.stringify(answer.errors ?? "")}`);
      }
    }
    assert.deepEqual(missed, []);
  });

  for (const role of staffRoles) {
    test(`${role} sees the fields the matrix gives it, and no others`, async () => {
      const paths = pathsFor(role, group.known);
      const faults: string[] = [];
      let asked = 0;
      for (const type of walkedTypes) {
        const path = paths.get(type.name);
        if (path === undefined) continue;
        for (const field of Object.values(type.getFields())) {
          asked += 1;
          const text = `${field.name}${group.argumentsOf(type.name, field.name)} ${selectionOf(field)}`;
          const query =
            type.name === "Query" ? `{ ${text} }` : queryAlong(path, [text], group.idsOf);
          const answer = await group.ask(role, query);
          const needs = needsOf(type.name, field.name) ?? [];
          const fault = faultOf(answer, path, field.name, holds(role, needs));
          if (fault) faults.push(`${type.name}.${field.name}: ${fault}`);
        }
      }
      assert.deepEqual(faults, []);
      assert.ok(asked > 0);
    });

    test(`${role} is stopped on the way to what it may not see`, async () => {
      const open = pathsFor(role, group.known);
      const all = pathsFor(undefined, group.known);
      for (const type of walkedTypes) {
        const path = all.get(type.name);
        if (path === undefined || open.has(type.name)) continue;
        const fields = Object.values(type.getFields())
          .filter((field) => field.args.length === 0)
          .map((field) => `${field.name} ${selectionOf(field)}`);
        const answer = await group.ask(role, queryAlong(path, fields, group.idsOf));
        const { __typename: _, ...values } = objectAt(answer.data, path) ?? {};
        const seen = Object.entries(values).filter(
          ([field, value]) => value !== null && needsOf(type.name, field)?.length !== 0,
        );
        assert.deepEqual(seen, [], `${type.name} by ${JSON.stringify(path)}`);
      }
    });

    test(`${role} gives the commands the matrix allows, and no others`, async () => {
      const faults: string[] = [];
      for (const field of Object.values(api.getMutationType()?.getFields() ?? {})) {
        const allowed = holds(role, needsOf("Mutation", field.name) ?? []);
        const answer = await group.ask(role, mutationText(field, group.ids));
        const fault = faultOf(answer, [], field.name, allowed);
        if (fault) faults.push(`${field.name}: ${fault}`);
      }
      assert.deepEqual(faults, []);
    });

    test(`${role} uses the arguments the matrix allows, and no others`, async () => {
      const faults: string[] = [];
      for (const field of Object.values(api.getQueryType()?.getFields() ?? {})) {
        const coordinate = `Query.${field.name}`;
        if (!holds(role, needsOf("Query", field.name) ?? [])) continue;
        for (const leaf of inputLeaves(field)) {
          const needs = protectedInputsOf(coordinate).filter(
            ({ path, value }) =>
              path.every((name, index) => leaf.path[index] === name) &&
              (value === undefined || value === leaf.value),
          );
          const allowed = holds(
            role,
            needs.map(({ needs: permission }) => permission),
          );
          const answer = await group.ask(role, queryWith(field, leaf, group.ids));
          const fault = faultOf(answer, [], field.name, allowed);
          if (fault) faults.push(`${coordinate}(${leaf.path.join(".")}): ${fault}`);
        }
      }
      assert.deepEqual(faults, []);
    });

    test(`${role} follows the streams the matrix gives it, and no others`, async () => {
      const streams = Object.values(api.getSubscriptionType()?.getFields() ?? {});
      await Promise.all(
        streams.map(async ({ name }) => {
          const allowed = holds(role, needsOf("Subscription", name) ?? []);
          const opened = await group.opensStream(role, `subscription { ${name} { __typename } }`);
          assert.equal(opened, allowed, name);
        }),
      );
    });
  }
});

/** What is wrong with an answer; undefined when it is as the matrix says. */
function faultOf(answer: Answer, path: Path, field: string, allowed: boolean): string | undefined {
  const refusal = answer.errors?.find(
    ({ path: at, extensions }) =>
      (at === undefined || at.at(-1) === field) && REFUSED.has(String(extensions?.code)),
  );
  if (allowed) return refusal && `refused: ${refusal.message}`;
  const value = objectAt(answer.data, path)?.[field] ?? null;
  if (value !== null) return `answered ${JSON.stringify(value)}`;
  return refusal ? undefined : `null, but not refused: ${JSON.stringify(answer.errors ?? "")}`;
}
