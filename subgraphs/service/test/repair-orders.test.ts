import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { encodeId, newId } from "@forecourt/platform/type-id";
import { openServiceHarness, refusals, uuidOf, type ServiceHarness } from "./harness.ts";
import {
  ADD_JOB,
  addedJob,
  addedPart,
  addedTechnician,
  ASSIGN,
  CLOSE,
  COMPLETE,
  dispatchedJob,
  DONE,
  OPEN,
  openedOrder,
  REPAIR_ORDER,
  usd,
  VOID,
} from "./repair-order-requests.ts";

describe("repair orders", () => {
  let harness: ServiceHarness;
  let rooftopId: string;
  let technicianId: string;

  before(async () => {
    harness = await openServiceHarness();
    rooftopId = await harness.openRooftop();
    technicianId = await addedTechnician(harness, rooftopId);
  });
  after(() => harness.close());

  test("an order goes from check-in to closed, priced to the cent", async () => {
    const vehicleId = encodeId("veh", newId());
    const customerId = encodeId("cus", newId());
    const advisorId = encodeId("stf", newId());
    const filterId = await addedPart(harness, {
      partNumber: "15400-PLM-A02",
      description: "Oil filter",
      listPrice: usd(1_099),
    });
    const oilId = await addedPart(harness, { partNumber: "OIL 0W20" });

    // Half past nine in the evening in Chicago, the next day by UTC.
    const usually = harness.now;
    harness.now = new Date("2026-11-20T03:30:00Z");
    const opened = await harness.mutate(OPEN, {
      rooftopId,
      vehicleId,
      customerId,
      advisorId,
      odometerIn: 48_210,
    });
    const { jobs, ...head } = opened.repairOrder;
    assert.deepEqual(jobs, []);
    assert.deepEqual(head, {
      id: head.id,
      version: 1,
      number: head.number,
      state: "CHECKED_IN",
      openedAt: "2026-11-20T03:30:00.000Z",
      closedAt: null,
      odometerIn: 48_210,
      odometerUnit: "MILE",
      rooftop: { id: rooftopId },
      vehicle: { id: vehicleId },
      customer: { id: customerId },
      advisor: { id: advisorId },
      total: null,
    });

    const { repairOrder: written, userErrors } = await harness.mutate(ADD_JOB, {
      repairOrderId: head.id,
      expectedVersion: 1,
      complaint: "Oil change",
      payType: "CUSTOMER",
      opCode: "LOF",
      laborRate: usd(18_555),
      parts: [{ partId: filterId, quantity: "1" }],
    });
    assert.deepEqual(userErrors, []);
    assert.deepEqual([written.state, written.total], ["WRITE_UP", null]);
    const jobId = written.jobs[0].id;

    const assigned = await harness.mutate(ASSIGN, { jobId, expectedVersion: 2, technicianId });
    assert.equal(assigned.repairOrder.state, "DISPATCHED");

    const completed = await harness.mutate(COMPLETE, {
      jobId,
      expectedVersion: 3,
      cause: "Due by mileage",
      correction: "Changed oil and filter",
      laborHours: "0.7",
      parts: [
        { partId: filterId, quantity: "1" },
        { partId: oilId, quantity: "4.750", unitPrice: usd(899) },
      ],
    });
    assert.deepEqual(completed.userErrors, []);
    // 0.70 h × 185.55 = 129.885, half up 129.89; 10.99; 4.75 × 8.99 = 42.7025, 42.70.
    assert.deepEqual(completed.repairOrder.total, {
      minorUnits: 12_989 + 1_099 + 4_270,
      currency: "USD",
      decimal: "183.58",
    });
    assert.deepEqual(completed.repairOrder.jobs, [
      {
        id: jobId,
        line: 1,
        complaint: "Oil change",
        cause: "Due by mileage",
        correction: "Changed oil and filter",
        payType: "CUSTOMER",
        opCode: "LOF",
        laborHours: "0.70",
        laborRate: { minorUnits: 18_555 },
        laborAmount: { minorUnits: 12_989, currency: "USD" },
        technician: {
          id: technicianId,
          displayName: "Marie",
          active: true,
          rooftop: { id: rooftopId },
        },
        parts: [
          {
            quantity: "1",
            unitPrice: { minorUnits: 1_099, decimal: "10.99" },
            amount: { minorUnits: 1_099 },
            part: {
              id: filterId,
              partNumber: "15400-PLM-A02",
              description: "Oil filter",
              listPrice: { minorUnits: 1_099, currency: "USD" },
            },
          },
          {
            quantity: "4.75",
            unitPrice: { minorUnits: 899, decimal: "8.99" },
            amount: { minorUnits: 4_270 },
            part: { id: oilId, partNumber: "OIL 0W20", description: null, listPrice: null },
          },
        ],
      },
    ]);
    assert.equal(completed.repairOrder.state, "READY");

    harness.now = new Date("2026-11-21T03:30:00Z");
    const closed = await harness.mutate(CLOSE, { repairOrderId: head.id, expectedVersion: 4 });
    harness.now = usually;
    assert.deepEqual(closed.userErrors, []);
    assert.deepEqual(
      [closed.repairOrder.state, closed.repairOrder.version, closed.repairOrder.closedAt],
      ["CLOSED", 5, "2026-11-21T03:30:00.000Z"],
    );

    const events = await harness.events(head.id);
    assert.deepEqual(
      events.map(({ type, changed_paths }) => [type, changed_paths]),
      [
        [
          "service.repair-order-opened.v1",
          ["number", "state", "vehicle", "customer", "advisor", "odometerIn"],
        ],
        ["service.service-job-added.v1", ["jobs.1", "state"]],
        ["service.technician-assigned.v1", ["jobs.1.technician", "state"]],
        [
          "service.service-job-completed.v1",
          ["jobs.1.cause", "jobs.1.correction", "jobs.1.laborHours", "jobs.1.parts"].concat([
            "state",
            "total",
          ]),
        ],
        ["service.repair-order-closed.v1", ["state", "closedAt"]],
      ],
    );
    assert.deepEqual(events.at(-1)?.data, {
      repairOrderId: uuidOf(head.id),
      vehicleId: uuidOf(vehicleId),
      number: head.number,
      closedOn: "2026-11-20",
      odometerReadOn: "2026-11-19",
      odometerIn: 48_210,
      odometerUnit: "MILE",
    });
  });

  test("an order with nothing but a car answers with nulls and empty lists", async () => {
    const { id, number } = await openedOrder(harness, rooftopId);

    const { data, errors } = await harness.request(REPAIR_ORDER, { id });

    assert.equal(errors, undefined);
    const { odometerIn, customer, advisor, total, closedAt, jobs } = data.repairOrder;
    assert.equal(data.repairOrder.number, number);
    assert.deepEqual(
      { odometerIn, customer, advisor, total, closedAt, jobs },
      { odometerIn: null, customer: null, advisor: null, total: null, closedAt: null, jobs: [] },
    );
  });

  test("a job loaded with nothing but its line answers with nulls and empty lists", async () => {
    const order = await openedOrder(harness, rooftopId);
    await harness.rows(
      "INSERT INTO service_job (id, repair_order_id, line, pay_type) VALUES ($1, $2, 1, 'INTERNAL')",
      [newId(), uuidOf(order.id)],
    );

    const { data, errors } = await harness.request(REPAIR_ORDER, { id: order.id });

    assert.equal(errors, undefined);
    const { id: _id, ...job } = data.repairOrder.jobs[0];
    assert.deepEqual(job, {
      line: 1,
      complaint: null,
      cause: null,
      correction: null,
      payType: "INTERNAL",
      opCode: null,
      laborHours: null,
      laborRate: null,
      laborAmount: null,
      technician: null,
      parts: [],
    });
  });

  test("amounts and quantities survive the way through JSON without a float", async () => {
    const partId = await addedPart(harness, { partNumber: "FLOAT-1" });
    const { jobId, id } = await addedJob(harness, await openedOrder(harness, rooftopId), {
      parts: [{ partId, quantity: "0.1", unitPrice: usd(1) }],
    });
    await harness.rows(
      "UPDATE job_part SET quantity = 9999.999, unit_price_minor = 9007199254740993 WHERE job_id = $1",
      [uuidOf(jobId)],
    );

    const { data } = await harness.request(
      `query ($id: ID!) { repairOrder(id: $id) { jobs { parts { quantity unitPrice { decimal } } } } }`,
      { id },
    );

    assert.deepEqual(data.repairOrder.jobs[0].parts, [
      { quantity: "9999.999", unitPrice: { decimal: "90071992547409.93" } },
    ]);
  });

  test("a total is null while a job or a part has no price", async () => {
    const partId = await addedPart(harness, { partNumber: "NO-PRICE" });
    const { jobId, order } = await dispatchedJob(
      harness,
      { rooftopId, technicianId },
      { laborRate: usd(10_000) },
    );
    const unpriced = await harness.mutate(COMPLETE, {
      jobId,
      expectedVersion: order.version,
      ...DONE,
      parts: [
        {
          partId,
          quantity: "2",
        },
      ],
    });
    const priced = await harness.mutate(COMPLETE, {
      jobId,
      expectedVersion: order.version + 1,
      ...DONE,
      parts: [
        {
          partId,
          quantity: "2",
          unitPrice: usd(250),
        },
      ],
    });
    const another = await addedJob(harness, priced.repairOrder);

    assert.equal(unpriced.repairOrder.total, null);
    assert.equal(priced.repairOrder.total.minorUnits, 13_500);
    assert.deepEqual((await harness.events(order.id)).at(-1)?.changed_paths, [
      "jobs.2",
      "state",
      "total",
    ]);
    assert.equal(another.version, priced.repairOrder.version + 1);
  });

  test("completing again replaces what was noted, and leaves cause and parts alone unless given", async () => {
    const partId = await addedPart(harness, { partNumber: "AGAIN", listPrice: usd(500) });
    const { jobId, order } = await dispatchedJob(
      harness,
      { rooftopId, technicianId },
      { parts: [{ partId, quantity: "3" }] },
    );
    const first = await harness.mutate(COMPLETE, {
      jobId,
      expectedVersion: order.version,
      ...DONE,
      cause: "Bent",
    });
    const second = await harness.mutate(COMPLETE, {
      jobId,
      expectedVersion: order.version + 1,
      ...DONE,
      parts: [],
    });

    assert.deepEqual((await harness.events(order.id)).at(-1)?.changed_paths, [
      "jobs.1.correction",
      "jobs.1.laborHours",
      "jobs.1.parts",
    ]);
    assert.deepEqual(
      [first, second].map(({ repairOrder: { jobs } }) => [jobs[0].cause, jobs[0].parts.length]),
      [
        ["Bent", 1],
        ["Bent", 0],
      ],
    );
  });

  test("a job that was written up without a rate is priced when it is done", async () => {
    const { jobId, order } = await dispatchedJob(harness, { rooftopId, technicianId });
    const priced = await harness.mutate(COMPLETE, {
      jobId,
      expectedVersion: order.version,
      ...DONE,
      laborRate: usd(10_000),
    });
    const again = await harness.mutate(COMPLETE, {
      jobId,
      expectedVersion: order.version + 1,
      ...DONE,
      laborHours: "2",
    });

    assert.deepEqual(priced.userErrors, []);
    assert.equal(priced.repairOrder.total.minorUnits, 13_000);
    assert.equal(again.repairOrder.total.minorUnits, 20_000);
  });

  test("lines of a text box are kept, with line feeds", async () => {
    const complaint = "Pulls left\r\nwhen braking";
    const { jobId, order } = await dispatchedJob(
      harness,
      { rooftopId, technicianId },
      { complaint },
    );
    const { repairOrder, userErrors } = await harness.mutate(COMPLETE, {
      jobId,
      expectedVersion: order.version,
      ...DONE,
      cause: "Caliper\r\nstuck",
      correction: "Freed\r\nand greased",
    });

    assert.deepEqual(userErrors, []);
    const [job] = repairOrder.jobs;
    assert.deepEqual(
      [job.complaint, job.cause, job.correction],
      ["Pulls left\nwhen braking", "Caliper\nstuck", "Freed\nand greased"],
    );
  });

  test("list prices of another currency are not taken over", async () => {
    const partId = await addedPart(harness, {
      partNumber: "EURO",
      listPrice: { minorUnits: 100, currency: "EUR" },
    });
    const { id } = await addedJob(harness, await openedOrder(harness, rooftopId), {
      parts: [{ partId, quantity: "1" }],
    });
    const { data } = await harness.request(REPAIR_ORDER, { id });
    assert.equal(data.repairOrder.jobs[0].parts[0].unitPrice, null);
  });

  test("a void order keeps its number and takes no more work", async () => {
    const order = await openedOrder(harness, rooftopId);
    const voided = await harness.mutate(VOID, {
      repairOrderId: order.id,
      expectedVersion: 1,
      reason: "Customer left\r\nfor good",
    });
    const next = await openedOrder(harness, rooftopId);

    assert.deepEqual(
      [voided.repairOrder.state, voided.repairOrder.number, voided.repairOrder.closedAt],
      ["VOID", order.number, null],
    );
    assert.equal(Number(next.number), Number(order.number) + 1);
    const again = { repairOrderId: order.id, expectedVersion: 2 };
    for (const refused of [
      await harness.mutate(ADD_JOB, { ...again, complaint: "Noise", payType: "INTERNAL" }),
      await harness.mutate(CLOSE, again),
      await harness.mutate(VOID, { ...again, reason: "Twice" }),
    ]) {
      assert.deepEqual(refusals(refused), [["REPAIR_ORDER_NOT_OPEN", ["repairOrderId"]]]);
    }
  });
});
