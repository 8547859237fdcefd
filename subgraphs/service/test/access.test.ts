import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, test } from "node:test";
import type { Actor } from "@forecourt/platform/actor";
import { groupOwner, staffOf } from "@forecourt/platform/testing/actors";
import {
  openServiceHarness,
  refusals,
  USER_ERRORS,
  uuidOf,
  type ServiceHarness,
} from "./harness.ts";
import {
  ADD_JOB,
  addedPart,
  ASSIGN,
  CLOSE,
  COMPLETE,
  DONE,
  OPEN,
  VOID,
} from "./repair-order-requests.ts";
import {
  BOOK,
  layersOf,
  nowhere,
  openWorkshop,
  ORDER_VERSION,
  otherWays,
  SECRET,
  visit,
  waysToOrders,
  type Request,
  type Workshop,
} from "./workshop.ts";

const CANCEL = `mutation ($input: CancelAppointmentInput!) { cancelAppointment(input: $input) {
  appointment { id note } ${USER_ERRORS} } }`;
const ADD_TECHNICIAN = `mutation ($input: AddTechnicianInput!) { addTechnician(input: $input) {
  technician { id } ${USER_ERRORS} } }`;

const at = { expectedVersion: ORDER_VERSION };

/** Every command at a rooftop or on something of it. */
const writes: Record<string, Request> = {
  openRepairOrder: [OPEN, ({ rooftopId }) => ({ rooftopId, vehicleId: visit().vehicleId })],
  addTechnician: [ADD_TECHNICIAN, ({ rooftopId }) => ({ rooftopId, displayName: "Marie" })],
  bookAppointment: [BOOK, ({ rooftopId }) => ({ ...visit(), rooftopId })],
  cancelAppointment: [CANCEL, ({ appointmentId }) => ({ appointmentId, expectedVersion: 1 })],
  addServiceJob: [
    ADD_JOB,
    ({ repairOrderId }) => ({ repairOrderId, ...at, complaint: "Noise", payType: "CUSTOMER" }),
  ],
  assignTechnician: [ASSIGN, ({ jobId, technicianId }) => ({ jobId, technicianId, ...at })],
  completeJob: [COMPLETE, ({ jobId }) => ({ jobId, ...at, ...DONE })],
  // Told of what changed since, if of anything.
  voidRepairOrder: [
    VOID,
    ({ repairOrderId }) => ({ repairOrderId, expectedVersion: 1, reason: "Mistake" }),
  ],
  closeRepairOrder: [CLOSE, ({ repairOrderId }) => ({ repairOrderId, ...at })],
};

for (const [named, layers] of Object.entries(layersOf)) {
  const isOpen = !layers.guard && !layers.scope;

  describe(`the workshop of another rooftop behind ${named}`, () => {
    let harness: ServiceHarness;
    let mine: Workshop;
    let theirs: Workshop;
    /** Holds every permission, but not at the rooftop that is asked about. */
    let stranger: Actor;
    /** Works at that rooftop, and has nothing to do with the workshop. */
    let outsider: Actor;

    before(async () => {
      harness = await openServiceHarness(layers);
      const partId = await addedPart(harness, { partNumber: "1" });
      mine = await openWorkshop(harness, partId);
      theirs = await openWorkshop(harness, partId);
      stranger = staffOf("OWNER", [uuidOf(mine.rooftopId)]);
      outsider = staffOf("MARKETING", [uuidOf(theirs.rooftopId)]);
    });
    after(() => harness.close());

    /** Whether an answer holds anything of their workshop. */
    function leaks(answer: object): boolean {
      const text = JSON.stringify(answer);
      return text.includes(SECRET) || Object.values(theirs).some((id) => text.includes(id));
    }

    const ways = { ...waysToOrders("id number jobs { complaint }"), ...otherWays };
    for (const [name, [document, of]] of Object.entries(ways)) {
      test(`${name} ${isOpen ? "gives everything away" : "is as if it were not there"}`, async () => {
        const answer = await harness.request(document, of(theirs), stranger);
        const missing = await harness.request(document, of(nowhere()), stranger);
        const refused = await harness.request(document, of(theirs), outsider);

        assert.equal(leaks(answer), isOpen);
        assert.equal(leaks(refused), isOpen);
        if (layers.scope) assert.deepEqual(answer, missing);
        if (layers.guard) assert.equal(refused.errors?.[0]?.extensions?.code, "FORBIDDEN");
        else if (layers.scope) assert.deepEqual(refused, missing);
      });
    }

    test("a cursor of somebody who sees more leads no further", async () => {
      const list = `query ($after: Cursor) { repairOrders(first: 1, after: $after,
        orderBy: [{ field: OPENED_AT }]) { nodes { id } pageInfo { endCursor } } }`;
      const { data } = await harness.request(list, {}, groupOwner);
      assert.deepEqual(data.repairOrders.nodes, [{ id: mine.repairOrderId }]);
      const after = data.repairOrders.pageInfo.endCursor;

      assert.equal(leaks(await harness.request(list, { after }, stranger)), isOpen);
    });

    test("their technician cannot have a job here, as nobody could who does not exist", async () => {
      for (const { technicianId } of [theirs, nowhere()]) {
        const refused = await harness.mutate(ASSIGN, { jobId: mine.jobId, technicianId, ...at });
        assert.deepEqual(refusals(refused), [["TECHNICIAN_NOT_AVAILABLE", ["technicianId"]]]);
      }
    });

    test("a command changes nothing there, and says the same as of what does not exist", async () => {
      const stored = () => harness.rows("SELECT FROM audit.record");
      const before = await stored();
      for (const [field, [document, of]] of Object.entries(writes)) {
        const send = (ids: Workshop, actor: Actor) =>
          harness.request(document, { input: { idempotencyKey: randomUUID(), ...of(ids) } }, actor);
        const [answer, missing] = [await send(theirs, stranger), await send(nowhere(), stranger)];
        const refused = await send(theirs, outsider);

        if (layers.scope) assert.deepEqual(answer, missing, field);
        if (isOpen) continue;
        assert.ok(!leaks(answer), field);
        assert.equal(refused.errors?.[0]?.extensions?.code, "FORBIDDEN", field);
      }
      assert.equal((await stored()).length === before.length, !isOpen);
    });
  });
}

test("a locked order or appointment of others is not waited for", async () => {
  const harness = await openServiceHarness();
  const partId = await addedPart(harness, { partNumber: "1" });
  const theirs = await openWorkshop(harness, partId);
  const client = await harness.subgraph.database.connect();
  await client.query("BEGIN");
  await client.query("SELECT FROM repair_order, appointment FOR UPDATE");

  const stranger = staffOf("OWNER", [uuidOf(await harness.openRooftop())]);
  for (const [document, of] of Object.values(writes)) {
    const [refusal] = refusals(await harness.mutate(document, of(theirs), stranger));
    assert.match(refusal?.[0] ?? "", /^(NOT_FOUND|ROOFTOP_UNKNOWN)$/);
  }
  await client.end();
  await harness.close();
});
