import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { sqlChannel } from "@forecourt/platform/reader";
import { encodeId } from "@forecourt/platform/type-id";
import { openServiceHarness, uuidOf, type ServiceHarness } from "./harness.ts";

/** What the vehicle dossier asks of this subgraph. */
const DOSSIER = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on Vehicle {
    openRecalls { campaign title remedyAvailable }
    serviceHistory(first: 10) {
      totalCount { value precision }
      pageInfo { hasNextPage endCursor }
      nodes { id number state openedAt closedAt odometerIn rooftop { __typename id }
        total { minorUnits currency }
        jobs { line complaint cause correction payType laborHours technician { id displayName }
          parts { quantity part { id partNumber description } } } } } } } }`;

/** What the stock list asks for each of its rows. */
const LATEST = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on Vehicle { serviceHistory(first: 1) { nodes { id number closedAt } } } } }`;

const VEHICLES = 1_000;
const ORDERS_PER_VEHICLE = 20;

describe("statements of the flagship queries", () => {
  let harness: ServiceHarness;

  before(async () => {
    harness = await openServiceHarness();
    const rooftopId = uuidOf(await harness.openRooftop());
    await harness.rows(
      `WITH technician AS (
         INSERT INTO technician SELECT gen_random_uuid(), 1, $1, 'Marie', true RETURNING id
       ), part AS (
         INSERT INTO part VALUES (gen_random_uuid(), 1, 'A-1', 'A1', 'Filter', 1099, 'USD')
         RETURNING id
       ), repair_order AS (
         INSERT INTO repair_order (id, version, rooftop_id, number, state, opened_at, vehicle_id,
           odometer_unit, currency)
         SELECT gen_random_uuid(), 1, $1, n, 'CLOSED', timestamptz '2020-01-01' + n * interval '1 h',
           ${vehicleSql(`n % ${VEHICLES}`)}, 'MILE', 'USD'
         FROM generate_series(1, ${VEHICLES * ORDERS_PER_VEHICLE}) AS n
         RETURNING id
       ), job AS (
         INSERT INTO service_job (id, repair_order_id, line, pay_type, technician_id)
         SELECT gen_random_uuid(), repair_order.id, line, 'CUSTOMER', technician.id
         FROM repair_order, technician, generate_series(1, 3) AS line
         RETURNING id
       )
       INSERT INTO job_part (job_id, position, part_id, quantity)
       SELECT job.id, position, part.id, 1.5 FROM job, part, generate_series(1, 2) AS position`,
      [rooftopId],
    );
    await harness.rows(
      `WITH recall AS (
         INSERT INTO recall_notice VALUES
           (gen_random_uuid(), 1, '23V-001', 'Airbag', true, NULL, '2023-01-01') RETURNING id)
       INSERT INTO vehicle_recall SELECT ${vehicleSql("n")}, recall.id, NULL
       FROM recall, generate_series(0, ${VEHICLES - 1}) AS n`,
    );
    await harness.rows("ANALYZE");
  });
  after(() => harness.close());

  /** Runs the query for these cars and returns what was answered and the statements it took. */
  async function observed(query: string, vehicles: number) {
    const statements: string[] = [];
    const note = (message: unknown): void => {
      statements.push((message as { text: string }).text);
    };
    const representations = Array.from({ length: vehicles }, (_, n) => ({
      __typename: "Vehicle",
      id: encodeId("veh", vehicleUuid(n)),
    }));
    sqlChannel.subscribe(note);
    const { data, errors } = await harness.request(query, { representations });
    sqlChannel.unsubscribe(note);
    assert.equal(errors, undefined);
    return { entities: data._entities, statements };
  }

  test("a dossier takes four", async () => {
    const { entities, statements } = await observed(DOSSIER, 1);

    const [{ openRecalls, serviceHistory }] = entities;
    assert.deepEqual(openRecalls, [
      { campaign: "23V-001", title: "Airbag", remedyAvailable: true },
    ]);
    assert.deepEqual(serviceHistory.totalCount, { value: ORDERS_PER_VEHICLE, precision: "EXACT" });
    assert.equal(serviceHistory.nodes.length, 10);
    const [{ jobs }] = serviceHistory.nodes;
    assert.deepEqual(
      jobs.map((job: { line: number; parts: unknown[]; technician: { displayName: string } }) => [
        job.line,
        job.parts.length,
        job.technician.displayName,
      ]),
      [
        [1, 2, "Marie"],
        [2, 2, "Marie"],
        [3, 2, "Marie"],
      ],
    );
    assert.equal(statements.length, 4, statements.join("\n"));
  });

  test("fifty dossiers take four as well", async () => {
    const { entities, statements } = await observed(DOSSIER, 50);
    assert.equal(entities.length, 50);
    assert.equal(statements.length, 4, statements.join("\n"));
  });

  test("the latest visit of fifty cars takes one", async () => {
    const { entities, statements } = await observed(LATEST, 50);

    assert.equal(statements.length, 1, statements.join("\n"));
    const numbers = entities.map(
      (vehicle: { serviceHistory: { nodes: { number: string }[] } }) =>
        vehicle.serviceHistory.nodes[0]?.number,
    );
    const last = VEHICLES * (ORDERS_PER_VEHICLE - 1);
    const expected = Array.from({ length: 50 }, (_, n) =>
      String(n === 0 ? last + VEHICLES : last + n),
    );
    assert.deepEqual(numbers, expected);
  });

  test("no statement of them reads a large table from end to end", async () => {
    const client = await harness.subgraph.database.connect();
    const planOf = async (statement: string): Promise<string> => {
      const { rows } = await client.query<{ "QUERY PLAN": string }>(
        `EXPLAIN (GENERIC_PLAN) ${statement}`,
      );
      return rows.map((row) => row["QUERY PLAN"]).join("\n");
    };
    const dossier = (await observed(DOSSIER, 50)).statements;
    const plans = await Promise.all(dossier.map(planOf));
    const latest = await planOf((await observed(LATEST, 50)).statements[0] ?? "");
    await client.end();

    for (const plan of plans) {
      assert.doesNotMatch(plan, /Seq Scan on (repair_order|service_job|job_part|vehicle_recall)/);
    }
    assert.match(latest, /Index Scan using repair_order_vehicle/);
    assert.doesNotMatch(latest, /Sort/);
  });
});

function vehicleUuid(n: number): string {
  return `01990000-0000-7000-8000-${n.toString(16).padStart(12, "0")}`;
}

function vehicleSql(n: string): string {
  return `('01990000-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
}
