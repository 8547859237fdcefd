import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { encodeId, newId } from "@forecourt/platform/type-id";
import {
  managerOf,
  openServiceHarness,
  refusals,
  USER_ERRORS,
  uuidOf,
  type ServiceHarness,
} from "./harness.ts";

const APPOINTMENT =
  "id version state startsAt endsAt note rooftop { id } vehicle { id } customer { id }";
const BOOK = `mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) {
  appointment { ${APPOINTMENT} } ${USER_ERRORS} } }`;
const CANCEL = `mutation ($input: CancelAppointmentInput!) { cancelAppointment(input: $input) {
  appointment { ${APPOINTMENT} } ${USER_ERRORS} } }`;
const OF_VEHICLE = `query ($representations: [_Any!]!, $first: Int!, $after: Cursor) {
  _entities(representations: $representations) { ... on Vehicle {
    appointments(first: $first, after: $after) { nodes { id startsAt } totalCount { value }
      pageInfo { hasNextPage endCursor } edges { cursor } } } } }`;

describe("appointments", () => {
  let harness: ServiceHarness;
  let rooftopId: string;

  before(async () => {
    harness = await openServiceHarness();
    rooftopId = await harness.openRooftop();
  });
  after(() => harness.close());

  const wish = (over: object = {}) => ({
    rooftopId,
    vehicleId: encodeId("veh", newId()),
    startsAt: "2026-11-23T14:00:00.000Z",
    endsAt: "2026-11-23T15:30:00.000Z",
    ...over,
  });

  test("a time is promised, and given back once", async () => {
    const customerId = encodeId("cus", newId());
    const input = wish({ customerId, note: "Squeaks when cold" });
    const booked = await harness.mutate(BOOK, input);
    const { id } = booked.appointment;
    assert.deepEqual(booked.appointment, {
      id,
      version: 1,
      state: "BOOKED",
      startsAt: input.startsAt,
      endsAt: input.endsAt,
      note: "Squeaks when cold",
      rooftop: { id: rooftopId },
      vehicle: { id: input.vehicleId },
      customer: { id: customerId },
    });

    const cancelled = await harness.mutate(CANCEL, { appointmentId: id, expectedVersion: 1 });
    const again = await harness.mutate(CANCEL, { appointmentId: id, expectedVersion: 2 });
    const stale = await harness.mutate(CANCEL, { appointmentId: id, expectedVersion: 1 });

    assert.deepEqual(
      [cancelled.appointment.state, cancelled.appointment.version],
      ["CANCELLED", 2],
    );
    assert.deepEqual(refusals(again), [["APPOINTMENT_NOT_BOOKED", ["appointmentId"]]]);
    assert.deepEqual(
      [stale.userErrors[0].currentVersion, stale.userErrors[0].changedPaths],
      [2, ["state"]],
    );
    const events = await harness.events(id);
    assert.deepEqual(
      events.map(({ type }) => type),
      ["service.appointment-booked.v1", "service.appointment-cancelled.v1"],
    );
    assert.doesNotMatch(JSON.stringify(events), /Squeaks/);
  });

  test("a note keeps the lines of a text box", async () => {
    const { appointment } = await harness.mutate(BOOK, wish({ note: "Squeaks\r\nwhen cold" }));
    assert.equal(appointment.note, "Squeaks\nwhen cold");
    const cancelled = await harness.mutate(CANCEL, {
      appointmentId: appointment.id,
      expectedVersion: 1,
      reason: "Called:\r\nno time",
    });
    assert.deepEqual(cancelled.userErrors, []);
  });

  test("an appointment without customer and note answers with nulls", async () => {
    const { appointment } = await harness.mutate(BOOK, wish());
    const { data, errors } = await harness.request(
      `query ($id: ID!) { appointment(id: $id) { note customer { id } } }`,
      { id: appointment.id },
    );
    assert.equal(errors, undefined);
    assert.deepEqual(data.appointment, { note: null, customer: null });
  });

  test("a time that cannot be kept is refused, and nothing is stored", async () => {
    const stored = await harness.rows("SELECT count(*)::int AS count FROM appointment");
    const cases: [object, string, string[]][] = [
      [{ endsAt: "2026-11-23T14:00:00Z" }, "INPUT_INVALID", ["endsAt"]],
      [{ endsAt: "2026-12-25T14:00:00Z" }, "INPUT_INVALID", ["endsAt"]],
      [
        { startsAt: "2026-11-20T14:59:59Z", endsAt: "2026-11-20T16:00:00Z" },
        "INPUT_INVALID",
        ["startsAt"],
      ],
      [
        { startsAt: "2100-01-01T00:00:01Z", endsAt: "2100-01-01T01:00:00Z" },
        "INPUT_INVALID",
        ["startsAt"],
      ],
      [
        { startsAt: "1999-12-31T23:59:59Z", endsAt: "2000-01-01T01:00:00Z" },
        "INPUT_INVALID",
        ["startsAt"],
      ],
      [{ rooftopId: encodeId("rft", newId()) }, "ROOFTOP_UNKNOWN", ["rooftopId"]],
      [{ vehicleId: "x" }, "ID_MALFORMED", ["vehicleId"]],
      [{ note: "n".repeat(1_001) }, "INPUT_INVALID", ["note"]],
    ];
    for (const [over, code, path] of cases) {
      assert.deepEqual(refusals(await harness.mutate(BOOK, wish(over))), [[code, path]]);
    }
    assert.deepEqual(await harness.rows("SELECT count(*)::int AS count FROM appointment"), stored);
  });

  test("the same request books once", async () => {
    const input = wish({ idempotencyKey: "monday" });
    const first = await harness.mutate(BOOK, input);
    assert.deepEqual(await harness.mutate(BOOK, input), first);
  });

  test("the appointments of a car walk latest first, within the rooftops of the actor", async () => {
    const vehicleId = encodeId("veh", newId());
    const other = await harness.openRooftop();
    for (let day = 1; day <= 5; day += 1) {
      const startsAt = `2026-12-0${day}T14:00:00.000Z`;
      const endsAt = `2026-12-0${day}T15:00:00.000Z`;
      await harness.mutate(BOOK, wish({ vehicleId, startsAt, endsAt }));
    }
    await harness.mutate(BOOK, wish({ vehicleId, rooftopId: other }));

    const days: string[] = [];
    for (let after: string | null = null, more = true; more && days.length < 10;) {
      const { data, errors } = await harness.request(
        OF_VEHICLE,
        { representations: [{ __typename: "Vehicle", id: vehicleId }], first: 2, after },
        managerOf(rooftopId),
      );
      assert.equal(errors, undefined);
      const { nodes, pageInfo, totalCount } = data._entities[0].appointments;
      assert.equal(totalCount.value, 5);
      days.push(...nodes.map((node: { startsAt: string }) => node.startsAt.slice(8, 10)));
      more = pageInfo.hasNextPage;
      after = pageInfo.endCursor;
    }
    assert.deepEqual(days, ["05", "04", "03", "02", "01"]);
  });

  test("an appointment at a rooftop of others is not there, and not theirs to cancel", async () => {
    const { appointment } = await harness.mutate(BOOK, wish());
    const stranger = managerOf(await harness.openRooftop());
    const read = `query ($id: ID!) { appointment(id: $id) { id } }`;

    const { data } = await harness.request(read, { id: appointment.id }, stranger);
    const cancel = { appointmentId: appointment.id, expectedVersion: 1 };
    const refused = await harness.mutate(CANCEL, cancel, stranger);
    const malformed = await harness.request(read, { id: uuidOf(appointment.id) });

    assert.equal(data.appointment, null);
    assert.deepEqual(refusals(refused), [["NOT_FOUND", ["appointmentId"]]]);
    assert.equal(malformed.data.appointment, null);
  });
});
