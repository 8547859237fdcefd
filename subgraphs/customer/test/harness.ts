import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import type { Actor } from "@forecourt/platform/actor";
import { sqlChannel } from "@forecourt/platform/reader";
import type { Layers } from "@forecourt/platform/subgraph";
import { staffOf } from "@forecourt/platform/testing/actors";
import { mutationsOf } from "@forecourt/platform/testing/mutations";
import { createScriptedFeed } from "@forecourt/platform/testing/scripted-feed";
import {
  openSubgraphHarness,
  silentFeed,
  type JsonResult,
  type SubgraphHarness,
} from "@forecourt/platform/testing/subgraph-harness";
import { decodeId, encodeId, newId } from "@forecourt/platform/type-id";
import { RooftopOpened } from "@forecourt/schema/events/vehicle";
import { fieldKeysOf } from "../src/financial-profile/field-keys.ts";
import { createCustomerSubgraph } from "../src/subgraph.ts";

/** Of a test; an installation has its own. */
export const testSecret = "a secret of the tests, long enough";

export interface CustomerHarness extends SubgraphHarness {
  /** Public ids of two rooftops that are known. */
  readonly lakeside: string;
  readonly northshore: string;
}

/**
 * The customer subgraph on a database of its own, with a vehicle department that the test speaks
 * for.
 */
export async function openCustomerHarness(layers?: Layers): Promise<CustomerHarness> {
  const vehicle = createScriptedFeed("vehicle");
  const harness = await openSubgraphHarness(
    "customer",
    (deps) => createCustomerSubgraph({ ...deps, fieldKeys: fieldKeysOf([testSecret]) }),
    (owner) => (owner === "vehicle" ? vehicle.feed : silentFeed(owner)),
    layers,
  );

  async function openRooftop(name: string): Promise<string> {
    const rooftopId = newId();
    vehicle.publish(RooftopOpened, {
      aggregateId: rooftopId,
      rooftopId,
      data: { rooftopId, name, timeZone: "America/Chicago", currency: "USD" },
    });
    for (let tries = 0; tries < 500; tries += 1) {
      if ((await rows(harness, "rooftop WHERE id = $1", [rooftopId])) > 0) {
        return encodeId("rft", rooftopId);
      }
      await pause(10);
    }
    throw new Error(`${name} did not become known`);
  }

  try {
    const lakeside = await openRooftop("Lakeside");
    const northshore = await openRooftop("Northshore");
    return Object.assign(harness, { lakeside, northshore });
  } catch (error) {
    // An open pool would keep the test process alive, and its failure unseen.
    await harness.close();
    throw error;
  }
}

/** Number of rows of a `FROM` clause. */
export async function rows(
  { subgraph }: SubgraphHarness,
  from: string,
  values: readonly unknown[] = [],
): Promise<number> {
  const [row] = await subgraph.database.read<{ count: number }>(
    `SELECT count(*)::int AS count FROM ${from}`,
    values,
  );
  return row?.count ?? 0;
}

/** Somebody who sells at one rooftop, and enters who works there. */
export function salespersonAt(rooftopId: string): Actor {
  return { ...staffOf("SALES_MANAGER", [uuidOf(rooftopId)]), id: `salesperson-${rooftopId}` };
}

/** A new public id of a type. */
export function publicId(prefix: string): string {
  return encodeId(prefix, newId());
}

export function uuidOf(id: string): string {
  return decodeId(id.slice(0, 3), id) ?? assert.fail(`${id} is no public id`);
}

const returned = {
  createCustomer: "customer { id version kind displayName email phone }",
  updateCustomer: "customer { id version displayName givenName familyName email phone }",
  addStaffMember:
    "staffMember { id version displayName title { code label } active rooftop { id } }",
  linkStaffMember: "staffMember { id version hasUser }",
  createLead: `repeated lead { id version stage receivedAt firstResponseDueAt comments
    contact { givenName email phone } customer { id displayName } interest { id } rooftop { id } }`,
  assignLead: "lead { id version assignee { id } }",
  changeLeadStage: "lead { id version stage lostReason { code label } }",
  createTask: `task { id version kind title notes dueAt createdAt completedAt outcome rooftop { id }
    assignee { id } createdBy { id } completedBy { id } customer { id } lead { id } }`,
  updateTask: "task { id version kind title notes dueAt assignee { id } }",
  completeTask: "task { id version completedAt outcome completedBy { id } }",
  reopenTask: "task { id version completedAt outcome completedBy { id } }",
  recordFinancialProfile: "financialProfile { version }",
  submitLead: "reference receivedAt",
  recordInteraction: `interaction { id channel direction automatic occurredAt recordedAt subject notes
    lead { id version stage firstRespondedAt } staffMember { id } customer { id } }`,
} as const;
export type Mutation = keyof typeof returned;

export const { mutate, done, refused, failed } = mutationsOf<Mutation>({
  returned,
  stored,
});

/** What a command can write, as counts. */
async function stored({ subgraph }: SubgraphHarness): Promise<unknown> {
  const [counts] = await subgraph.database.read(
    `SELECT (SELECT coalesce(sum(version), 0) FROM customer) AS customers,
       (SELECT coalesce(sum(version), 0) FROM lead) AS leads,
       (SELECT coalesce(sum(version), 0) FROM staff_member) AS staff,
       (SELECT coalesce(sum(version), 0) FROM task) AS tasks,
       (SELECT count(*) FROM interaction) AS interactions,
       (SELECT coalesce(sum(version), 0) FROM financial_profile) AS financial_profiles,
       (SELECT count(*) FROM lead_submission) AS submissions,
       (SELECT count(*) FROM audit.record) AS audit_records,
       (SELECT count(*) FROM command_key) AS command_keys`,
  );
  return counts;
}

/** As `racedFor`, for a lead. */
export function racedForLead(
  harness: SubgraphHarness,
  leadId: string,
  requests: readonly (() => Promise<JsonResult>)[],
): Promise<JsonResult[]> {
  return racedFor(harness, "lead", leadId, requests);
}

/**
 * Sends requests that need a record while somebody else holds it, and lets go once all wait: a sure
 * race.
 */
export async function racedFor(
  { subgraph }: SubgraphHarness,
  table: "lead" | "task",
  id: string,
  requests: readonly (() => Promise<JsonResult>)[],
): Promise<JsonResult[]> {
  const holder = await subgraph.database.connect();
  try {
    await holder.query("BEGIN");
    await holder.query(`SELECT FROM ${table} WHERE id = $1 FOR UPDATE`, [uuidOf(id)]);
    const answers = Promise.all(requests.map((request) => request()));
    for (let tries = 0, waiting = 0; waiting < requests.length && tries < 300; tries += 1) {
      await pause(10);
      const activity = await holder.query<{ waiting: number }>(
        `SELECT count(*)::int AS waiting FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      waiting = activity.rows[0]?.waiting ?? 0;
    }
    await holder.query("COMMIT");
    return await answers;
  } finally {
    await holder.end();
  }
}

const OWN_TABLES =
  /\b(?:FROM|JOIN) (?:lead|customer|staff_member|task|interaction|rooftop|unnest)\b/;

/** The statements by which a request reads the tables of this subgraph. */
export async function statementsOf(ask: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = [];
  const listen = (message: unknown): void => {
    const { text } = message as { text: string };
    if (OWN_TABLES.test(text)) statements.push(text);
  };
  sqlChannel.subscribe(listen);
  try {
    await ask();
  } finally {
    sqlChannel.unsubscribe(listen);
  }
  return statements;
}

/** Answers of `_entities` for one type, as the gateway asks. */
export async function entities(
  harness: SubgraphHarness,
  type: string,
  ids: readonly string[],
  selection: string,
  actor?: Actor,
) {
  const { data, errors } = await harness.request(
    `query Entities($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${selection} } } }`,
    { of: ids.map((id) => ({ __typename: type, id })) },
    actor,
  );
  assert.equal(errors, undefined);
  return data._entities;
}

/** Follows the cursors of a list to its end; the ids of all rows, page by page. */
export async function walk(
  harness: SubgraphHarness,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  pageOf: (data: JsonResult["data"]) => {
    nodes: { id: string }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  },
): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null, pages = 0; pages < 100; pages += 1) {
    const { data, errors } = await harness.request(query, { ...variables, after });
    assert.equal(errors, undefined);
    const { nodes, pageInfo } = pageOf(data);
    ids.push(...nodes.map(({ id }) => id));
    if (!pageInfo.hasNextPage) return ids;
    after = pageInfo.endCursor;
  }
  return assert.fail("the list does not end");
}
