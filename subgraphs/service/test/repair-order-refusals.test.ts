import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { staffOf } from "@forecourt/platform/testing/actors";
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
  dispatchedJob,
  DONE,
  OPEN,
  openedOrder,
  REPAIR_ORDER,
  usd,
  VOID,
} from "./repair-order-requests.ts";

describe("refusals of repair orders", () => {
  let harness: ServiceHarness;
  let rooftopId: string;
  let technicianId: string;

  before(async () => {
    harness = await openServiceHarness();
    rooftopId = await harness.openRooftop();
    technicianId = await addedTechnician(harness, rooftopId);
  });
  after(() => harness.close());

  test("closing names every unfinished line and closes nothing", async () => {
    const { jobId, order } = await dispatchedJob(harness, { rooftopId, technicianId });
    const { repairOrder } = await harness.mutate(COMPLETE, {
      jobId,
      expectedVersion: order.version,
      ...DONE,
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

  test("an order without any job is voided, not closed", async () => {
    const order = await openedOrder(harness, rooftopId);
    const refused = await harness.mutate(CLOSE, { repairOrderId: order.id, expectedVersion: 1 });

    assert.equal(refused.repairOrder, null);
    assert.deepEqual(refusals(refused), [["ORDER_WITHOUT_JOBS", ["repairOrderId"]]]);
  });

  test("work without a technician does not make an order ready", async () => {
    const job = await addedJob(harness, await openedOrder(harness, rooftopId));
    const { repairOrder } = await harness.mutate(COMPLETE, {
      jobId: job.jobId,
      expectedVersion: job.version,
      ...DONE,
    });
    const refused = await harness.mutate(CLOSE, {
      repairOrderId: job.id,
      expectedVersion: repairOrder.version,
    });

    assert.equal(repairOrder.state, "IN_PROGRESS");
    assert.deepEqual(refusals(refused), [["JOB_WITHOUT_TECHNICIAN_HOURS", ["repairOrderId"]]]);
  });

  test("the jobs of an invoiced order stand", async () => {
    const { jobId, order } = await dispatchedJob(harness, { rooftopId, technicianId });
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
      [await harness.mutate(COMPLETE, { jobId, expectedVersion, ...DONE }), "jobId"],
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
    const { jobId, order } = await dispatchedJob(harness, { rooftopId, technicianId });
    const asked = { jobId, expectedVersion: order.version };

    for (const id of [elsewhere, retired, encodeId("tec", newId())]) {
      const refused = await harness.mutate(ASSIGN, { ...asked, technicianId: id });
      assert.deepEqual(refusals(refused), [["TECHNICIAN_NOT_AVAILABLE", ["technicianId"]]]);
    }
    const same = await harness.mutate(ASSIGN, { ...asked, technicianId });
    assert.deepEqual(refusals(same), [["NOTHING_TO_CHANGE", ["technicianId"]]]);
  });

  test("a warranty job states complaint, cause and correction", async () => {
    const { jobId, order } = await dispatchedJob(
      harness,
      { rooftopId, technicianId },
      { payType: "WARRANTY" },
    );
    const asked = { jobId, expectedVersion: order.version, ...DONE };

    const refused = await harness.mutate(COMPLETE, asked);
    const accepted = await harness.mutate(COMPLETE, { ...asked, cause: "Worn bushing" });
    const again = await harness.mutate(COMPLETE, { ...asked, expectedVersion: order.version + 1 });

    assert.equal(again.repairOrder.jobs[0].cause, "Worn bushing");
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
    const { jobId, order: open } = await dispatchedJob(
      harness,
      { rooftopId, technicianId },
      { laborRate: usd(1_000_000_000_000) },
    );
    for (const laborHours of ["0", "0.00", "1000", "1.005", "-1", "2"]) {
      const refused = await harness.mutate(COMPLETE, {
        jobId,
        expectedVersion: open.version,
        ...DONE,
        laborHours,
      });
      assert.deepEqual(refusals(refused), [["INPUT_INVALID", ["laborHours"]]], laborHours);
    }
    const inEuro = await harness.mutate(COMPLETE, {
      jobId,
      expectedVersion: open.version,
      ...DONE,
      laborRate: euro,
    });
    assert.deepEqual(refusals(inEuro), [["CURRENCY_MISMATCH", ["laborRate", "currency"]]]);
    const unknown = await harness.mutate(COMPLETE, {
      jobId: encodeId("job", newId()),
      expectedVersion: 1,
      ...DONE,
    });
    assert.deepEqual(refusals(unknown), [["NOT_FOUND", ["jobId"]]]);
  });

  test("opening names everything that is wrong, and stores nothing", async () => {
    const count = () =>
      harness.rows(
        `SELECT (SELECT count(*) FROM repair_order)::int AS orders,
           (SELECT count(*) FROM audit.record)::int AS records,
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
    const { jobId, order } = await dispatchedJob(
      harness,
      { rooftopId, technicianId },
      { parts: [{ partId, quantity: "1" }] },
    );
    const { data: earlier } = await harness.request(REPAIR_ORDER, { id: order.id });

    const refused = await harness.mutate(COMPLETE, {
      jobId,
      expectedVersion: order.version,
      ...DONE,
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

  test("the order of another rooftop is not there to change, nor are its jobs", async () => {
    const { jobId, order } = await dispatchedJob(harness, { rooftopId, technicianId });
    const stranger = managerOf(await harness.openRooftop());
    const expectedVersion = order.version;

    const close = { repairOrderId: order.id, expectedVersion };
    assert.deepEqual(refusals(await harness.mutate(CLOSE, close, stranger)), [
      ["NOT_FOUND", ["repairOrderId"]],
    ]);
    const complete = { jobId, expectedVersion, ...DONE };
    assert.deepEqual(refusals(await harness.mutate(COMPLETE, complete, stranger)), [
      ["NOT_FOUND", ["jobId"]],
    ]);
  });

  test("closing takes a permission", async () => {
    const order = await openedOrder(harness, rooftopId);
    const input = { idempotencyKey: "no", repairOrderId: order.id, expectedVersion: 1 };
    const technician = staffOf("TECHNICIAN", [uuidOf(rooftopId)]);

    const { data, errors } = await harness.request(CLOSE, { input }, technician);

    assert.equal(data, null);
    assert.equal(errors?.[0]?.extensions?.code, "FORBIDDEN");
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
    const { jobId, order } = await dispatchedJob(harness, { rooftopId, technicianId });
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
