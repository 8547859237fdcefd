import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { demoManager } from "@forecourt/platform/actor";
import { encodeId, newId } from "@forecourt/platform/type-id";
import { managerOf, openServiceHarness, refusals, uuidOf, type ServiceHarness } from "./harness.ts";
import {
  ADD_JOB,
  addedJob,
  addedPart,
  addedTechnician,
  ASSIGN,
  CLOSE,
  COMPLETE,
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

  /** An order with one assigned job. */
  async function dispatched(jobOver: object = {}) {
    const job = await addedJob(harness, await openedOrder(harness, rooftopId), jobOver);
    const { repairOrder } = await harness.mutate(ASSIGN, {
      jobId: job.jobId,
      expectedVersion: job.version,
      technicianId,
    });
    return { jobId: job.jobId, order: repairOrder };
  }

  const done = { correction: "Aligned the front axle", laborHours: "1.3" };

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
      openedAt: "2026-11-20T15:00:00.000Z",
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

    // Half past nine in the evening in Chicago, the next day by UTC.
    const openedAt = harness.now;
    harness.now = new Date("2026-11-21T03:30:00Z");
    const closed = await harness.mutate(CLOSE, { repairOrderId: head.id, expectedVersion: 4 });
    harness.now = openedAt;
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
    const { jobId, order } = await dispatched({ laborRate: usd(10_000) });
    const unpriced = await harness.mutate(COMPLETE, {
      jobId,
      expectedVersion: order.version,
      ...done,
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
      ...done,
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

  test("completing again replaces what was noted, and leaves parts alone unless given", async () => {
    const partId = await addedPart(harness, { partNumber: "AGAIN", listPrice: usd(500) });
    const { jobId, order } = await dispatched({ parts: [{ partId, quantity: "3" }] });
    const first = await harness.mutate(COMPLETE, {
      jobId,
      expectedVersion: order.version,
      ...done,
      cause: "Bent",
    });
    const second = await harness.mutate(COMPLETE, {
      jobId,
      expectedVersion: order.version + 1,
      ...done,
      parts: [],
    });

    assert.deepEqual(
      [first, second].map(({ repairOrder: { jobs } }) => [jobs[0].cause, jobs[0].parts.length]),
      [
        ["Bent", 1],
        [null, 0],
      ],
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

  test("closing names every unfinished line and closes nothing", async () => {
    const { jobId, order } = await dispatched();
    const { repairOrder } = await harness.mutate(COMPLETE, {
      jobId,
      expectedVersion: order.version,
      ...done,
    });
    const two = await addedJob(harness, repairOrder);

    const refused = await harness.mutate(CLOSE, {
      repairOrderId: two.id,
      expectedVersion: two.version,
    });

    assert.equal(refused.repairOrder, null);
    assert.deepEqual(
      refused.userErrors.map(({ code, line, path }: Record<string, unknown>) => [code, line, path]),
      [
        ["JOB_WITHOUT_TECHNICIAN_HOURS", 2, ["repairOrderId"]],
        ["JOB_WITHOUT_CORRECTION", 2, ["repairOrderId"]],
      ],
    );
    const { data } = await harness.request(REPAIR_ORDER, { id: two.id });
    assert.deepEqual(
      [data.repairOrder.state, data.repairOrder.version],
      ["IN_PROGRESS", two.version],
    );
  });

  test("work without a technician does not make an order ready", async () => {
    const job = await addedJob(harness, await openedOrder(harness, rooftopId));
    const { repairOrder } = await harness.mutate(COMPLETE, {
      jobId: job.jobId,
      expectedVersion: job.version,
      ...done,
    });
    const refused = await harness.mutate(CLOSE, {
      repairOrderId: job.id,
      expectedVersion: repairOrder.version,
    });

    assert.equal(repairOrder.state, "IN_PROGRESS");
    assert.deepEqual(refusals(refused), [["JOB_WITHOUT_TECHNICIAN_HOURS", ["repairOrderId"]]]);
  });

  test("a void order keeps its number and takes no more work", async () => {
    const order = await openedOrder(harness, rooftopId);
    const voided = await harness.mutate(VOID, {
      repairOrderId: order.id,
      expectedVersion: 1,
      reason: "Customer left",
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

  test("the jobs of an invoiced order stand", async () => {
    const { jobId, order } = await dispatched();
    await harness.rows("UPDATE repair_order SET state = 'INVOICED' WHERE id = $1", [
      uuidOf(order.id),
    ]);
    const { version: expectedVersion } = order;
    for (const [refused, field] of [
      [
        await harness.mutate(ADD_JOB, {
          repairOrderId: order.id,
          expectedVersion,
          complaint: "Noise",
          payType: "CUSTOMER",
        }),
        "repairOrderId",
      ],
      [await harness.mutate(ASSIGN, { jobId, expectedVersion, technicianId }), "jobId"],
      [await harness.mutate(COMPLETE, { jobId, expectedVersion, ...done }), "jobId"],
      [
        await harness.mutate(VOID, { repairOrderId: order.id, expectedVersion, reason: "No" }),
        "repairOrderId",
      ],
    ]) {
      assert.deepEqual(refusals(refused), [["REPAIR_ORDER_INVOICED", [field]]]);
    }
  });

  test("a job goes only to an active technician of the rooftop", async () => {
    const elsewhere = await addedTechnician(harness, await harness.openRooftop());
    const retired = await addedTechnician(harness, rooftopId, "Ray");
    await harness.rows("UPDATE technician SET active = false WHERE id = $1", [uuidOf(retired)]);
    const { jobId, order } = await dispatched();
    const asked = { jobId, expectedVersion: order.version };

    for (const id of [elsewhere, retired, encodeId("tec", newId())]) {
      const refused = await harness.mutate(ASSIGN, { ...asked, technicianId: id });
      assert.deepEqual(refusals(refused), [["TECHNICIAN_NOT_AVAILABLE", ["technicianId"]]]);
    }
    const same = await harness.mutate(ASSIGN, { ...asked, technicianId });
    assert.deepEqual(refusals(same), [["NOTHING_TO_CHANGE", ["technicianId"]]]);
  });

  test("a warranty job states complaint, cause and correction", async () => {
    const { jobId, order } = await dispatched({ payType: "WARRANTY" });
    const asked = { jobId, expectedVersion: order.version, ...done };

    const refused = await harness.mutate(COMPLETE, asked);
    const accepted = await harness.mutate(COMPLETE, { ...asked, cause: "Worn bushing" });

    assert.deepEqual(refusals(refused), [["WARRANTY_JOB_NEEDS_CAUSE", ["cause"]]]);
    assert.deepEqual(accepted.userErrors, []);
  });

  test("a bad input is refused with its path", async () => {
    const order = await openedOrder(harness, rooftopId);
    const partId = await addedPart(harness, { partNumber: "BAD-INPUT" });
    const job = {
      repairOrderId: order.id,
      expectedVersion: 1,
      complaint: "x",
      payType: "CUSTOMER",
    };
    const line = { partId, quantity: "1" };
    const euro = { minorUnits: 1, currency: "EUR" };
    const cases: [object, string, string[]][] = [
      [{ complaint: "  " }, "INPUT_INVALID", ["complaint"]],
      [{ repairOrderId: "veh_1" }, "ID_MALFORMED", ["repairOrderId"]],
      [{ repairOrderId: encodeId("rpo", newId()) }, "NOT_FOUND", ["repairOrderId"]],
      [{ laborRate: euro }, "CURRENCY_MISMATCH", ["laborRate", "currency"]],
      [{ laborRate: usd(-1) }, "INPUT_INVALID", ["laborRate", "minorUnits"]],
      [{ parts: [{ ...line, quantity: "0.000" }] }, "INPUT_INVALID", ["parts", "0", "quantity"]],
      [{ parts: [{ ...line, quantity: "1.2345" }] }, "INPUT_INVALID", ["parts", "0", "quantity"]],
      [{ parts: [{ ...line, quantity: "10000" }] }, "INPUT_INVALID", ["parts", "0", "quantity"]],
      [
        { parts: [{ ...line, quantity: "2", unitPrice: usd(1_000_000_000_000) }] },
        "INPUT_INVALID",
        ["parts", "0", "quantity"],
      ],
      [
        { parts: [line, { ...line, unitPrice: euro }] },
        "CURRENCY_MISMATCH",
        ["parts", "1", "unitPrice", "currency"],
      ],
      [
        { parts: [{ ...line, partId: encodeId("prt", newId()) }] },
        "PART_UNKNOWN",
        ["parts", "0", "partId"],
      ],
      [{ parts: Array.from({ length: 101 }, () => line) }, "INPUT_INVALID", ["parts"]],
    ];
    for (const [over, code, path] of cases) {
      const refused = await harness.mutate(ADD_JOB, { ...job, ...over });
      assert.deepEqual(refusals(refused), [[code, path]], JSON.stringify(over).slice(0, 100));
    }
    const { jobId, order: open } = await dispatched({ laborRate: usd(1_000_000_000_000) });
    for (const laborHours of ["0", "0.00", "1000", "1.005", "-1", "2"]) {
      const refused = await harness.mutate(COMPLETE, {
        jobId,
        expectedVersion: open.version,
        ...done,
        laborHours,
      });
      assert.deepEqual(refusals(refused), [["INPUT_INVALID", ["laborHours"]]], laborHours);
    }
    const unknown = await harness.mutate(COMPLETE, {
      jobId: encodeId("job", newId()),
      expectedVersion: 1,
      ...done,
    });
    assert.deepEqual(refusals(unknown), [["NOT_FOUND", ["jobId"]]]);
  });

  test("opening names everything that is wrong, and stores nothing", async () => {
    const count = () =>
      harness.rows(
        `SELECT (SELECT count(*) FROM repair_order)::int AS orders,
           (SELECT count(*) FROM audit_record)::int AS records,
           (SELECT count(*) FROM command_key)::int AS keys`,
      );
    const vehicleId = encodeId("veh", newId());
    const stored = await count();

    const refused = await harness.mutate(OPEN, {
      rooftopId,
      vehicleId: rooftopId,
      customerId: "nobody",
      odometerIn: -1,
    });
    const unknown = await harness.mutate(OPEN, { rooftopId: encodeId("rft", newId()), vehicleId });

    assert.deepEqual(refusals(refused), [
      ["ID_MALFORMED", ["vehicleId"]],
      ["ID_MALFORMED", ["customerId"]],
      ["INPUT_INVALID", ["odometerIn"]],
    ]);
    assert.deepEqual(refusals(unknown), [["ROOFTOP_UNKNOWN", ["rooftopId"]]]);
    assert.deepEqual(await count(), stored);
  });

  test("a refused completion leaves job, parts and version as they were", async () => {
    const partId = await addedPart(harness, { partNumber: "STAYS", listPrice: usd(100) });
    const { jobId, order } = await dispatched({ parts: [{ partId, quantity: "1" }] });
    const { data: earlier } = await harness.request(REPAIR_ORDER, { id: order.id });

    const refused = await harness.mutate(COMPLETE, {
      jobId,
      expectedVersion: order.version,
      ...done,
      parts: [
        {
          partId: encodeId("prt", newId()),
          quantity: "1",
        },
      ],
    });

    assert.deepEqual(refusals(refused), [["PART_UNKNOWN", ["parts", "0", "partId"]]]);
    const { data: later } = await harness.request(REPAIR_ORDER, { id: order.id });
    assert.deepEqual(later, earlier);
  });

  test("the order of another rooftop is not theirs to change, and closing takes a permission", async () => {
    const order = await openedOrder(harness, rooftopId);
    const stranger = managerOf(await harness.openRooftop());
    const technician = { ...demoManager, permissions: ["service:write"] };
    for (const actor of [stranger, technician]) {
      const input = { idempotencyKey: "no", repairOrderId: order.id, expectedVersion: 1 };
      const { data, errors } = await harness.request(CLOSE, { input }, actor);
      assert.equal(data, null);
      assert.equal(errors?.[0]?.extensions?.code, "FORBIDDEN");
    }
  });

  test("an order takes one hundred jobs", async () => {
    const order = await openedOrder(harness, rooftopId);
    await harness.rows(
      `INSERT INTO service_job (id, repair_order_id, line, pay_type)
       SELECT gen_random_uuid(), $1, line, 'CUSTOMER' FROM generate_series(1, 99) AS line`,
      [uuidOf(order.id)],
    );
    const hundred = await addedJob(harness, order);
    const refused = await harness.mutate(ADD_JOB, {
      repairOrderId: order.id,
      expectedVersion: hundred.version,
      complaint: "One more",
      payType: "CUSTOMER",
    });

    assert.equal(hundred.jobs.length, 100);
    assert.deepEqual(refusals(refused), [["REPAIR_ORDER_FULL", ["repairOrderId"]]]);
  });

  test("a repeated request opens nothing twice; a key is good for one input", async () => {
    const input = {
      idempotencyKey: "visit-1",
      rooftopId,
      vehicleId: encodeId("veh", newId()),
    };
    const first = await harness.mutate(OPEN, input);
    const second = await harness.mutate(OPEN, input);
    const other = await harness.mutate(OPEN, { ...input, odometerIn: 1 });

    assert.deepEqual(second, first);
    assert.deepEqual(refusals(other), [["IDEMPOTENCY_KEY_REUSED", ["idempotencyKey"]]]);
  });

  test("a stale version is told which paths changed", async () => {
    const order = await openedOrder(harness, rooftopId);
    const { jobId } = await addedJob(harness, order);
    await harness.mutate(ASSIGN, { jobId, expectedVersion: 2, technicianId });

    const stale = await harness.mutate(CLOSE, { repairOrderId: order.id, expectedVersion: 1 });

    assert.deepEqual(stale.userErrors, [
      {
        code: "VERSION_CONFLICT",
        message: "The record is at version 3 now",
        path: ["expectedVersion"],
        currentVersion: 3,
        changedPaths: ["jobs.1", "jobs.1.technician", "state"],
      },
    ]);
  });

  test("of ten who change one version, one wins", async () => {
    const { jobId, order } = await dispatched();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        harness.mutate(COMPLETE, {
          jobId,
          expectedVersion: order.version,
          laborHours: "1",
          correction: `Answer ${index}`,
        }),
      ),
    );

    const codes = answers.flatMap(({ userErrors }) => userErrors).map(({ code }) => code);
    assert.deepEqual(
      codes,
      Array.from({ length: 9 }, () => "VERSION_CONFLICT"),
    );
    assert.equal(answers.filter(({ repairOrder }) => repairOrder !== null).length, 1);
  });
});
