import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { createVinDecoder } from "@forecourt/vehicle/catalog/decode-vin";
import { parseVin } from "@forecourt/vehicle/catalog/vin";
import { openVpicDatabase } from "@forecourt/vehicle/catalog/vpic-database";
import { groupOwner } from "@forecourt/platform/testing/actors";
import { encodeId } from "@forecourt/platform/type-id";
import { graphql } from "graphql";
import { dayOf } from "../src/calendar.ts";
import { makeDemo } from "../src/make-demo.ts";
import { department } from "../src/open-group.ts";
import { scales } from "../src/scale.ts";
import { DOSSIER_VIN } from "../src/showpieces.ts";
import { cacheDir, type DemoGroup, openDemoGroup, quiet } from "./demo-group.ts";

const now = new Date("2026-11-20T15:00:00Z");

describe("what the demo tells", () => {
  let group: DemoGroup;
  before(async () => {
    group = await openDemoGroup(now);
    const plan = { scale: scales.tiny, seed: 5, today: dayOf(now) };
    await makeDemo(group.departments, plan, group.dataDir, quiet);
  });
  after(() => group.close());

  /** The one row of a query. */
  async function one<Row extends object>(
    name: string,
    text: string,
    values?: readonly unknown[],
  ): Promise<Row> {
    const [row, ...more] = await group.ask<Row>(name, text, values);
    assert.ok(row !== undefined && more.length === 0);
    return row;
  }

  async function change(name: string, mutation: string): Promise<Record<string, unknown>> {
    const subgraph = department(group.departments, name);
    const { schema } = subgraph;
    const contextValue = subgraph.createContext({
      actor: groupOwner,
      workload: "SHOP",
      requestId: "test",
      now,
      replayed: () => undefined,
    });
    const { data, errors } = await graphql({ schema, source: mutation, contextValue });
    assert.equal(errors, undefined);
    const [payload] = Object.values(JSON.parse(JSON.stringify(data)) as Record<string, unknown>[]);
    assert.ok(typeof payload === "object" && payload !== null);
    assert.deepEqual("userErrors" in payload ? payload.userErrors : [], []);
    return payload as Record<string, unknown>;
  }

  test("of 500 cars is what vPIC decodes from their VINs, whose check digits are right", async () => {
    const catalog = await openVpicDatabase(join(cacheDir, "catalog"));
    const { decode } = createVinDecoder(catalog);
    const stored = await group.ask<{
      vin: string;
      make: string | null;
      model: string | null;
      year: number | null;
    }>(
      "vehicle",
      `SELECT vin, make, model, model_year AS year FROM vehicle
       LEFT JOIN vehicle_specification AS specification ON specification.id = specification_id
       ORDER BY md5(vin) LIMIT 500`,
    );
    assert.equal(stored.length, 500);
    let valid = 0;
    for (const { vin, ...said } of stored) {
      const parsed = parseVin(vin);
      if (parsed.checkDigit === "VALID") valid += 1;
      const { make = null, model = null, modelYear: year = null } = decode(parsed.vin) ?? {};
      assert.deepEqual(said, { make, model, year }, vin);
    }
    catalog.close();
    assert.ok(valid >= stored.length - 2, "only the European and the old car have no check digit");
  });

  test("of a car's mileage only grows", async () => {
    const broken = await group.ask(
      "service",
      `SELECT FROM (
         SELECT odometer_in, lag(odometer_in) OVER (PARTITION BY vehicle_id ORDER BY opened_at, id) AS before
         FROM repair_order WHERE odometer_in IS NOT NULL) AS reading
       WHERE odometer_in < before`,
    );
    assert.equal(broken.length, 0);
  });

  test("of a repair order comes to the sum of its jobs, and is open only where work is", async () => {
    const wrong = await group.ask(
      "service",
      `SELECT repair_order.id FROM repair_order
       CROSS JOIN LATERAL (
         SELECT sum(job.labor_minor) AS labor, bool_and(job.labor_minor = round(job.labor_hours * job.labor_rate_minor)) AS exact,
           bool_and(job.labor_minor IS NOT NULL) AS priced
         FROM service_job AS job WHERE job.repair_order_id = repair_order.id) AS work
       CROSS JOIN LATERAL (
         SELECT coalesce(sum(round(part.quantity * part.unit_price_minor)), 0) AS parts
         FROM service_job AS job JOIN job_part AS part ON part.job_id = job.id
         WHERE job.repair_order_id = repair_order.id) AS material
       WHERE CASE WHEN priced THEN NOT exact OR total_minor IS DISTINCT FROM labor + parts
               ELSE total_minor IS NOT NULL OR state = 'CLOSED' END
          OR (state = 'CLOSED') <> (closed_at IS NOT NULL)`,
    );
    assert.deepEqual(wrong, []);
    const { open } = await one<{ open: number }>(
      "service",
      "SELECT count(*)::int AS open FROM repair_order WHERE state NOT IN ('CLOSED', 'VOID')",
    );
    assert.ok(open > 0);
  });

  test("of the books balances in every rooftop, and the month sums agree with the lines", async () => {
    const rooftops = await group.ask<{ total: bigint; lines: number }>(
      "ledger",
      `SELECT sum(amount_minor)::bigint AS total, count(*)::int AS lines
       FROM journal_line GROUP BY rooftop_id`,
    );
    assert.equal(rooftops.length, scales.tiny.rooftops);
    for (const { total, lines } of rooftops) {
      assert.equal(total, 0n);
      assert.ok(lines > 1_000);
    }
    const { mended } = (await one("ledger", "SELECT rebuild_account_month() AS mended")) as {
      mended: bigint;
    };
    assert.equal(mended, 0n);
  });

  test("of the inventory accounts is the cost of the cars in stock", async () => {
    const booked = await group.ask<{ rooftop: string; cost: bigint }>(
      "ledger",
      `SELECT line.rooftop_id AS rooftop, sum(line.amount_minor)::bigint AS cost
       FROM journal_line AS line JOIN account ON account.id = line.account_id
       WHERE account.number IN ('1200', '1210') GROUP BY line.rooftop_id ORDER BY 1`,
    );
    const standing = await group.ask<{ rooftop: string; cost: bigint }>(
      "vehicle",
      `SELECT rooftop_id AS rooftop, sum(cost_minor)::bigint AS cost
       FROM stock_unit WHERE left_on IS NULL GROUP BY rooftop_id ORDER BY 1`,
    );
    assert.deepEqual(booked, standing);
  });

  test("of a finalized deal is told alike by stock and ledger", async () => {
    const deals = await group.ask<{ id: string; unit: string; version: number }>(
      "deal",
      "SELECT id, version, stock_unit_id AS unit FROM deal WHERE state = 'FINALIZED'",
    );
    assert.ok(deals.length > 30);
    const delivered = await group.ask<{ id: string }>(
      "vehicle",
      "SELECT id FROM stock_unit WHERE status = 'DELIVERED'",
    );
    assert.deepEqual(
      deals.map(({ unit }) => unit).toSorted(),
      delivered.map(({ id }) => id).toSorted(),
    );
    const posted = await group.ask<{ id: string; purposes: string[] }>(
      "ledger",
      `SELECT source_id AS id, array_agg(purpose ORDER BY purpose) AS purposes
       FROM journal_entry WHERE source_type = 'DEAL' GROUP BY source_id`,
    );
    assert.deepEqual(posted.map(({ id }) => id).toSorted(), deals.map(({ id }) => id).toSorted());
    for (const { purposes } of posted) assert.deepEqual(purposes, ["COST_OF_SALE", "SALE"]);
  });

  test("of every contract is something to finance, and of every cash deal nothing", async () => {
    const odd = await group.ask(
      "deal",
      `SELECT FROM deal JOIN worksheet ON deal_id = deal.id
       WHERE amount_financed_minor IS NOT NULL AND CASE kind
         WHEN 'CASH' THEN amount_financed_minor <> 0 OR payments <> '[]'
         ELSE amount_financed_minor <= 0 OR finance_charge_minor <= 0
           OR total_of_payments_minor - amount_financed_minor <> finance_charge_minor END`,
    );
    assert.equal(odd.length, 0);
  });

  test("of a car taken in trade is that it came into stock at its cash value", async () => {
    const traded = await group.ask<{ vehicle: string; rooftop: string; cost: bigint }>(
      "deal",
      `SELECT vehicle_id AS vehicle, rooftop_id AS rooftop, actual_cash_value_minor AS cost
       FROM trade_in JOIN deal ON deal.id = deal_id WHERE state = 'FINALIZED' ORDER BY 1, 2, 3`,
    );
    assert.ok(traded.length > 5);
    const received = await group.ask<{ vehicle: string; rooftop: string; cost: bigint }>(
      "vehicle",
      `SELECT vehicle_id AS vehicle, rooftop_id AS rooftop, cost_minor AS cost
       FROM stock_unit WHERE stock_number LIKE 'T%' ORDER BY 1, 2, 3`,
    );
    assert.deepEqual(traded, received);
  });

  test("of the steps of a unit is a chain from its receipt to what it is", async () => {
    const broken = await group.ask(
      "vehicle",
      `SELECT unit.id FROM stock_unit AS unit JOIN (
         SELECT stock_unit_id AS id, version, to_status, changed_at,
           from_status IS DISTINCT FROM lag(to_status) OVER steps AS breaks,
           lag(changed_at) OVER steps > changed_at AS returns,
           lead(version) OVER steps IS NULL AS is_last
         FROM stock_status_record WINDOW steps AS (PARTITION BY stock_unit_id ORDER BY version)
       ) AS step USING (id)
       WHERE breaks OR returns OR step.version > unit.version
         OR is_last AND to_status <> unit.status
       UNION ALL SELECT id FROM stock_unit WHERE NOT EXISTS (
         SELECT FROM stock_status_record WHERE stock_unit_id = id AND version = 1)`,
    );
    assert.deepEqual(broken, []);
  });

  test("names people, cars and documents that the other departments have", async () => {
    const idsOf = async (name: string, table: string): Promise<Set<string>> =>
      new Set(
        (await group.ask<{ id: string }>(name, `SELECT id FROM ${table}`)).map(({ id }) => id),
      );
    const references = [
      ["service", "repair_order", "vehicle_id", "vehicle", "vehicle"],
      ["service", "repair_order", "customer_id", "customer", "customer"],
      ["service", "repair_order", "advisor_id", "customer", "staff_member"],
      ["service", "vehicle_recall", "vehicle_id", "vehicle", "vehicle"],
      ["service", "appointment", "vehicle_id", "vehicle", "vehicle"],
      ["deal", "deal", "buyer_id", "customer", "customer"],
      ["deal", "deal", "co_buyer_id", "customer", "customer"],
      ["deal", "deal", "lead_id", "customer", "lead"],
      ["deal", "deal", "salesperson_id", "customer", "staff_member"],
      ["deal", "deal", "stock_unit_id", "vehicle", "stock_unit"],
      ["deal", "trade_in", "vehicle_id", "vehicle", "vehicle"],
      ["customer", "lead", "stock_unit_id", "vehicle", "stock_unit"],
    ] as const;
    for (const [name, table, column, owner, owned] of references) {
      const known = await idsOf(owner, owned);
      const named = await group.ask<{ id: string }>(
        name,
        `SELECT DISTINCT ${column} AS id FROM ${table} WHERE ${column} IS NOT NULL`,
      );
      assert.ok(named.length > 0, `${name}.${table}.${column} names nothing`);
      assert.deepEqual(
        named.filter(({ id }) => !known.has(id)),
        [],
        `${name}.${table}.${column}`,
      );
    }
  });

  test("of a customer happens at one rooftop", async () => {
    const homes = await group.ask<{ id: string; rooftop: string }>(
      "customer",
      "SELECT id, rooftop_id AS rooftop FROM customer",
    );
    const homeOf = new Map(homes.map(({ id, rooftop }) => [id, rooftop]));
    for (const [name, table, column] of [
      ["customer", "lead", "customer_id"],
      ["customer", "interaction", "customer_id"],
      ["deal", "deal", "buyer_id"],
      ["deal", "deal", "co_buyer_id"],
      ["service", "repair_order", "customer_id"],
      ["service", "appointment", "customer_id"],
    ] as const) {
      const met = await group.ask<{ customer: string; rooftop: string }>(
        name,
        `SELECT DISTINCT ${column} AS customer, rooftop_id AS rooftop FROM ${table}
         WHERE ${column} IS NOT NULL`,
      );
      assert.ok(met.length > 0);
      const astray = met.filter(({ customer, rooftop }) => homeOf.get(customer) !== rooftop);
      assert.deepEqual(astray, [], `${name}.${table}.${column}`);
    }
  });

  test("has holes, as records have", async () => {
    const holes = {
      "a car that decodes to nothing": [
        "vehicle",
        "vehicle WHERE specification_id IS NULL AND length(vin) = 17",
      ],
      "a car older than VINs are": ["vehicle", "vehicle WHERE length(vin) < 17"],
      "a European VIN": ["vehicle", "vehicle WHERE substr(vin, 9, 1) = 'Z'"],
      "a unit without a price": [
        "vehicle",
        "stock_unit WHERE asking_price_minor IS NULL AND left_on IS NULL",
      ],
      "a customer with a phone number only": [
        "customer",
        "customer WHERE coalesce(given_name, family_name, business_name, email) IS NULL",
      ],
      "a closed order without a technician": [
        "service",
        "repair_order WHERE state = 'CLOSED' AND NOT EXISTS (SELECT FROM service_job AS job WHERE job.repair_order_id = repair_order.id AND technician_id IS NOT NULL)",
      ],
    } as const;
    for (const [hole, [name, where]] of Object.entries(holes)) {
      const { count } = await one<{ count: number }>(
        name,
        `SELECT count(*)::int AS count FROM ${where}`,
      );
      assert.ok(count > 0, hole);
    }
  });

  test("of the car of the first query is a long story", async () => {
    const { id, status } = await one<{ id: string; status: string }>(
      "vehicle",
      `SELECT vehicle.id, status FROM vehicle JOIN stock_unit ON vehicle_id = vehicle.id WHERE vin = $1`,
      [DOSSIER_VIN],
    );
    assert.ok(["FRONT_LINE", "HELD"].includes(status));
    const { orders, recalls } = await one<{ orders: number; recalls: number }>(
      "service",
      `SELECT (SELECT count(*)::int FROM repair_order WHERE vehicle_id = $1 AND state = 'CLOSED') AS orders,
         (SELECT count(*)::int FROM vehicle_recall WHERE vehicle_id = $1 AND completed_on IS NULL) AS recalls`,
      [id],
    );
    assert.ok(orders >= 12 && recalls >= 1);
    await one(
      "deal",
      "SELECT deal.id FROM deal JOIN stock_unit AS unit ON unit.id = stock_unit_id WHERE vehicle_id = $1 AND state = 'DRAFT'",
      [id],
    );
  });

  test("goes on with the next repair order, deal and journal entry", async () => {
    const { id: rooftop } = await one<{ id: string }>(
      "vehicle",
      "SELECT id FROM rooftop ORDER BY name LIMIT 1",
    );
    const at = `rooftopId: "${encodeId("rft", rooftop)}"`;
    const last = async (name: string, table: string): Promise<number> => {
      const text = `SELECT max(number) AS number FROM ${table} WHERE rooftop_id = $1`;
      return (await one<{ number: number }>(name, text, [rooftop])).number;
    };
    const { id: vehicle } = await one<{ id: string }>("vehicle", "SELECT id FROM vehicle LIMIT 1");
    const orders = await last("service", "repair_order");
    const opened = await change(
      "service",
      `mutation { openRepairOrder(input: { idempotencyKey: "1", ${at}, vehicleId: "${encodeId("veh", vehicle)}" }) {
         repairOrder { number } userErrors { message } } }`,
    );
    assert.deepEqual(opened.repairOrder, { number: String(orders + 1) });

    const entries = await last("ledger", "journal_entry");
    const money = `{ minorUnits: 100, currency: "USD" }`;
    const posted = await change(
      "ledger",
      `mutation { postJournalEntry(input: { idempotencyKey: "1", ${at}, journal: GJ, effectiveOn: "2026-11-20", lines: [
         { accountNumber: "1000", debit: ${money} }, { accountNumber: "3000", credit: ${money} }] }) {
         journalEntry { number } userErrors { message } } }`,
    );
    assert.deepEqual(posted.journalEntry, { number: entries + 1 });

    const deals = await last("deal", "deal");
    const { id: buyer } = await one<{ id: string }>("customer", "SELECT id FROM customer LIMIT 1");
    const promised = await group.ask<{ id: string }>(
      "deal",
      "SELECT stock_unit_id AS id FROM deal",
    );
    const { id: unit } = await one<{ id: string }>(
      "vehicle",
      "SELECT id FROM stock_unit WHERE left_on IS NULL AND rooftop_id = $1 AND id <> ALL ($2) LIMIT 1",
      [rooftop, promised.map(({ id }) => id)],
    );
    const started = await change(
      "deal",
      `mutation { startDeal(input: { idempotencyKey: "1", ${at}, buyerId: "${encodeId("cus", buyer)}",
         stockUnitId: "${encodeId("stk", unit)}" }) { deal { number } userErrors { message } } }`,
    );
    assert.deepEqual(started.deal, { number: deals + 1 });
  });
});
