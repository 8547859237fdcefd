import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { join } from "node:path";
import { buildSchema, validate } from "graphql";
import type { PlanNode } from "@apollo/query-planner";
import { createPlanEngine } from "@forecourt/gateway/plan-engine";
import { createAdmission } from "@forecourt/gateway/request-limits";
import { createLog } from "@forecourt/platform/log";
import { sqlChannel } from "@forecourt/platform/reader";
import { subgraphs } from "@forecourt/schema/subgraphs";
import { openDealership, receiveStockUnit, type Dealership } from "../graph/dealership.ts";
import { eventually, openGraph, type Graph } from "../graph/graph.ts";
import { clientOperation, clientOperations } from "../operations/operation.ts";

const schemaDir = join(import.meta.dirname, "../../schema");
const DEPTH_MAX = 3;

describe("documents of the first clients", () => {
  const api = buildSchema(readFileSync(join(schemaDir, "api.graphql"), "utf8"));

  test("there are eleven of them", () => {
    assert.equal(clientOperations.length, 11);
  });

  for (const { name, document } of clientOperations) {
    test(`${name} is valid against the composed schema`, () => {
      assert.deepEqual(
        validate(api, document).map((error) => error.message),
        [],
      );
    });
  }

  const silent = createLog("test", "silent");
  const unreachable = {
    execute: () => Promise.reject(new Error("not asked")),
    subscribe: () => Promise.reject(new Error("not asked")),
    ready: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
  const engine = createPlanEngine({
    supergraphSdl: readFileSync(join(schemaDir, "supergraph.graphql"), "utf8"),
    sources: new Map(subgraphs.map(({ name }) => [name, unreachable])),
    log: silent,
  });
  const admit = createAdmission(engine.schema);

  for (const { name, text } of clientOperations) {
    test(`${name} needs at most ${DEPTH_MAX} fetches one after the other`, () => {
      const admitted = admit({ query: text });
      if (admitted instanceof Error) throw admitted;
      const { node } = engine.planOf(admitted);
      assert.ok(node);
      assert.ok(depthOf(node) <= DEPTH_MAX, `depth ${depthOf(node)}`);
    });
  }
});

/** Fetches that wait for one another. */
function depthOf(node: PlanNode | { kind: "Subscription" }): number {
  switch (node.kind) {
    case "Fetch":
      return 1;
    case "Sequence":
      return node.nodes.reduce((sum, child) => sum + depthOf(child), 0);
    case "Parallel":
      return Math.max(...node.nodes.map(depthOf));
    case "Flatten":
      return depthOf(node.node);
    case "Subscription":
      return "rest" in node && node.rest ? 1 + depthOf(node.rest as PlanNode) : 1;
    case "Condition":
    case "Defer":
      throw new Error(`these documents have no ${node.kind} node`);
  }
}

describe("what the first clients ask", () => {
  const VIN = "1HGCM82633A004352";
  let graph: Graph;
  let dealership: Dealership;

  before(async () => {
    graph = await openGraph();
    dealership = await openDealership(graph, "Lakeside", VIN);
  });
  after(() => graph.close());

  async function ask(name: string, variables: Record<string, unknown>) {
    const answer = await graph.request(clientOperation(name).text, variables);
    assert.equal(answer.errors, undefined, JSON.stringify(answer.errors));
    return answer.data;
  }

  test("the dossier shows a car with specification, stock, recalls and service history", async () => {
    const { vehicleByVin } = await ask("VehicleDossier", { vin: VIN });

    assert.equal(vehicleByVin.modelYear, 2003);
    assert.equal(vehicleByVin.specification.model, "Accord");
    assert.equal(vehicleByVin.openRecalls[0].title, "Airbag inflator");
    const [unit] = vehicleByVin.stockUnits.nodes;
    assert.equal(unit.askingPrice.decimal, "14995.00");
    assert.equal(unit.activeDeal.id, dealership.dealId);
    assert.equal(unit.activeDeal.state, "DRAFT");
    const [order] = vehicleByVin.serviceHistory.nodes;
    assert.deepEqual(vehicleByVin.serviceHistory.totalCount, { value: 1, precision: "EXACT" });
    // 1.80 h at 165.00 and one part at 89.50.
    assert.deepEqual(order.total, { minorUnits: 29_700 + 8_950, currency: "USD" });
    assert.equal(order.rooftop.name, "Lakeside");
    assert.equal(order.jobs[0].technician.displayName, "Linus P.");
    assert.equal(order.jobs[0].parts[0].part.description, "Brake pad set");
  });

  test("a variable that is not given has the default of its document", async () => {
    const { data, errors } = await graph.request(
      `query ($vin: VIN! = "${VIN}", $first: Int = 1) {
        vehicleByVin(vin: $vin) { serviceHistory(first: $first) { nodes { number } } } }`,
    );
    assert.equal(errors, undefined);
    assert.equal(data.vehicleByVin.serviceHistory.nodes.length, 1);
  });

  test("closing a repair order brings its mileage to the vehicle", async () => {
    const { vehicleByVin } = await eventually(
      () => ask("VehicleDossier", { vin: VIN }),
      (data) => data.vehicleByVin.odometer.value === 81_300,
    );
    assert.equal(vehicleByVin.odometer.unit, "MILE");
  });

  test("the stock list shows each car with its latest repair order", async () => {
    const { stockUnits } = await ask("StockList", {
      where: {
        status: { in: ["RECEIVED", "FRONT_LINE", "IN_RECON"] },
        condition: { eq: "USED" },
        daysInStock: { lte: 60 },
      },
      orderBy: [{ field: "DAYS_IN_STOCK", direction: "DESC" }],
      first: 50,
    });

    const unit = stockUnits.nodes.find(
      (node: { id: string }) => node.id === dealership.stockUnitId,
    );
    assert.equal(unit.rooftop.name, "Lakeside");
    assert.equal(unit.daysInStock, 0);
    assert.equal(unit.vehicle.specification.make.toUpperCase(), "HONDA");
    assert.equal(unit.vehicle.serviceHistory.nodes[0].id, dealership.repairOrderId);
  });

  test("the lead inbox shows each lead with customer, car and deal", async () => {
    const { leads } = await ask("LeadInbox", {});

    const lead = leads.nodes.find((node: { id: string }) => node.id === dealership.leadId);
    assert.equal(lead.customer.displayName, "Ada Lovelace");
    assert.equal(lead.assignee.displayName, "Grace Okafor");
    assert.equal(lead.interest.vehicle.specification.model, "Accord");
    assert.equal(lead.interest.askingPrice.minorUnits, 1_499_500);
    assert.equal(lead.deal.id, dealership.dealId);
  });

  test("the deal desk shows buyer, unit, trade-in and the stored worksheet", async () => {
    const { deal } = await ask("DealDesk", { id: dealership.dealId });

    assert.equal(deal.buyer.displayName, "Ada Lovelace");
    assert.equal(deal.stockUnit.vehicle.vin, VIN);
    assert.equal(deal.stockUnit.unitCost.minorUnits, 1_250_000);
    assert.equal(deal.tradeIns[0].equity.minorUnits, 1_200_000 - 1_550_000);
    assert.equal(deal.worksheet.sellingPrice.minorUnits, 1_449_500);
    assert.equal(deal.worksheet.fees[0].code, "DOC");
  });

  test("finalizing is refused with a code until desking exists, and changes nothing", async () => {
    const { deal } = await ask("DealDesk", { id: dealership.dealId });
    const { finalizeDeal } = await ask("FinalizeDeal", {
      input: {
        idempotencyKey: "finalize",
        dealId: deal.id,
        expectedVersion: deal.version,
      },
    });

    assert.equal(finalizeDeal.deal, null);
    assert.equal(finalizeDeal.userErrors[0].code, "FINALIZE_NOT_AVAILABLE");
    assert.equal((await ask("DealDesk", { id: deal.id })).deal.version, deal.version);
  });

  test("stock writes and lead writes answer as their documents ask", async () => {
    const received = await ask("ReceiveStockUnit", {
      input: {
        idempotencyKey: "receive",
        rooftopId: dealership.rooftopId,
        vin: "5YJ3A1E12HF000001",
        stockNumber: "U1042",
        condition: "USED",
        odometer: { value: 81_234, unit: "MILE" },
        cost: { minorUnits: 1_250_000, currency: "USD" },
        askingPrice: { minorUnits: 1_499_500, currency: "USD" },
      },
    });
    const unit = received.receiveStockUnit.stockUnit;
    assert.equal(unit.vehicle.specification.make.toUpperCase(), "TESLA");

    const repriced = await ask("RepriceStockUnit", {
      input: {
        idempotencyKey: "reprice",
        stockUnitId: unit.id,
        expectedVersion: 1,
        askingPrice: { minorUnits: 1_449_500, currency: "USD" },
        reason: "30 days in stock",
      },
    });
    assert.equal(repriced.repriceStockUnit.stockUnit.version, 2);
    assert.equal(repriced.repriceStockUnit.stockUnit.priceHistory.nodes.length, 2);

    const created = await ask("CreateLead", {
      input: {
        idempotencyKey: "lead",
        rooftopId: dealership.rooftopId,
        source: "WEBSITE",
        contact: { givenName: "Alan", familyName: "Turing", email: "alan@example.com" },
        stockUnitId: unit.id,
        comments: "Range in winter?",
      },
    });
    const { lead } = created.createLead;
    assert.equal(lead.interest.stockNumber, "U1042");
    assert.equal(Date.parse(lead.firstResponseDueAt) - Date.parse(lead.receivedAt), 15 * 60_000);
  });

  test("the trial balance of a rooftop without entries is zero on both sides", async () => {
    const { trialBalance } = await ask("TrialBalance", {
      rooftopId: dealership.rooftopId,
      asOf: "2026-11-20",
    });
    assert.equal(trialBalance.totalDebit.minorUnits, trialBalance.totalCredit.minorUnits);
  });

  test("a repeated mutation says so and stores nothing twice", async () => {
    const send = () =>
      graph.request(clientOperation("CreateLead").text, {
        input: {
          idempotencyKey: "twice",
          rooftopId: dealership.rooftopId,
          source: "PHONE",
          contact: { phone: "3125550199" },
        },
      });
    const first = await send();
    const second = await send();

    assert.equal(first.extensions, undefined);
    assert.deepEqual(second.extensions, { idempotency: { replayed: true } });
    assert.equal(second.data.createLead.lead.id, first.data.createLead.lead.id);
  });

  test("a second change in the same document sees the first", async () => {
    const { vehicleByVin } = await ask("VehicleDossier", { vin: VIN });
    const [unit] = vehicleByVin.stockUnits.nodes;
    const input = (version: number) =>
      `{ idempotencyKey: "same-${version}", stockUnitId: "${unit.id}", expectedVersion: ${version},
         askingPrice: { minorUnits: ${1_000 + version}, currency: "USD" } }`;
    const payload = "{ stockUnit { version priceHistory(first: 1) { nodes { version } } } }";

    const { data, errors } = await graph.request(
      `mutation {
        first: repriceStockUnit(input: ${input(1)}) ${payload}
        second: repriceStockUnit(input: ${input(2)}) ${payload}
      }`,
    );

    assert.equal(errors, undefined);
    assert.deepEqual(data.first.stockUnit, {
      version: 2,
      priceHistory: { nodes: [{ version: 2 }] },
    });
    assert.deepEqual(data.second.stockUnit, {
      version: 3,
      priceHistory: { nodes: [{ version: 3 }] },
    });
  });

  describe("records with holes", () => {
    test("a car whose VIN decodes to nothing, and one from before 1981", async () => {
      for (const vin of ["AAAAAAAA5AA000001", "194379S420001"]) {
        await receiveStockUnit(graph, dealership.rooftopId, vin, {
          odometer: null,
          cost: null,
          askingPrice: null,
          vinOverrideReason: "as on the plate",
        });
        const { vehicleByVin } = await ask("VehicleDossier", { vin });

        assert.equal(vehicleByVin.specification, null);
        assert.equal(vehicleByVin.odometer, null);
        assert.deepEqual(vehicleByVin.openRecalls, []);
        assert.deepEqual(vehicleByVin.serviceHistory.nodes, []);
        assert.equal(vehicleByVin.stockUnits.nodes[0].askingPrice, null);
        assert.equal(vehicleByVin.stockUnits.nodes[0].activeDeal, null);
      }
      await ask("StockList", { first: 250 });
    });

    test("a customer with nothing but a phone number, without a car in mind", async () => {
      const created = await ask("CreateLead", {
        input: {
          idempotencyKey: "phone-only",
          rooftopId: dealership.rooftopId,
          source: "PHONE",
          contact: { phone: "(312) 555-0177" },
        },
      });
      assert.match(created.createLead.lead.customer.displayName, /555/);
      assert.equal(created.createLead.lead.interest, null);
      const { leads } = await ask("LeadInbox", {});
      const lead = leads.nodes.find(
        (node: { id: string }) => node.id === created.createLead.lead.id,
      );
      assert.deepEqual([lead.assignee, lead.deal, lead.firstRespondedAt], [null, null, null]);
    });

    test("a car, a deal and a lead that do not exist are null", async () => {
      assert.equal((await ask("VehicleDossier", { vin: "JH4DC4340RS003205" })).vehicleByVin, null);
      for (const id of ["dea_01h455vb4pex5vsknk084sn02q", "veh_x", "💥", ""]) {
        assert.equal((await ask("DealDesk", { id })).deal, null);
      }
    });
  });

  describe("statements", () => {
    async function statementsOf(run: () => Promise<unknown>): Promise<string[]> {
      const texts: string[] = [];
      const note = (message: unknown): void => {
        const { database, text } = message as { database: string; text: string };
        if (!/event_log|event_head|outbox|consumer_position/.test(text)) {
          texts.push(`${database}: ${text.replace(/\s+/g, " ").slice(0, 100)}`);
        }
      };
      sqlChannel.subscribe(note);
      try {
        await run();
      } finally {
        sqlChannel.unsubscribe(note);
      }
      return texts;
    }

    test("the dossier takes at most 8 in all five databases", async () => {
      const texts = await statementsOf(() => ask("VehicleDossier", { vin: VIN }));
      assert.ok(texts.length <= 8, texts.join("\n"));
    });

    test("the stock list of 50 takes at most 6", async () => {
      const texts = await statementsOf(() =>
        ask("StockList", { first: 50, orderBy: [{ field: "ASKING_PRICE", direction: "ASC" }] }),
      );
      assert.ok(texts.length <= 6, texts.join("\n"));
    });
  });
});
