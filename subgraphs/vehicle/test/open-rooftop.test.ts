import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { staffOf } from "@forecourt/platform/testing/actors";
import { encodeId, newId } from "@forecourt/platform/type-id";
import { managerOf, openVehicleHarness, uuidOf, type VehicleHarness } from "./harness.ts";
import { OPEN_ROOFTOP } from "./mutations.ts";

const ROOFTOP = `query ($id: ID!) { rooftop(id: $id) { id name timeZone currency } }`;

describe("openRooftop", () => {
  let harness: VehicleHarness;

  before(async () => {
    harness = await openVehicleHarness();
  });
  after(() => harness.close());

  const lakeside = (over: object = {}) => ({
    name: "Lakeside",
    timeZone: "America/Chicago",
    currency: "USD",
    ...over,
  });

  test("opens a point of sale that is known at once, and tells the other departments", async () => {
    const input = lakeside({ name: "  Harbor  ", timeZone: "America/Halifax", currency: "CAD" });
    const { rooftop } = await harness.mutate(OPEN_ROOFTOP, input);

    const expected = { name: "Harbor", timeZone: "America/Halifax", currency: "CAD" };
    assert.deepEqual(rooftop, { id: rooftop.id, ...expected });
    assert.deepEqual((await harness.request(ROOFTOP, { id: rooftop.id })).data, { rooftop });
    assert.deepEqual(await harness.events(rooftop.id), [
      {
        type: "vehicle.rooftop-opened.v1",
        changed_paths: ["name", "timeZone", "currency"],
        data: { rooftopId: uuidOf(rooftop.id), ...expected },
      },
    ]);
  });

  test("is refused with all that is wrong, and stores nothing", async () => {
    await harness.openRooftop({ name: "Taken" });

    for (const [over, expected] of [
      [{ name: "Taken" }, [["ROOFTOP_NAME_TAKEN", "name"]]],
      [{ name: " " }, [["INPUT_INVALID", "name"]]],
      [{ name: "x".repeat(121) }, [["INPUT_INVALID", "name"]]],
      [{ timeZone: "America/Lakeside" }, [["INPUT_INVALID", "timeZone"]]],
      // A runtime takes these for zones; the database does not, or reads the sign the other way round.
      [{ timeZone: "america/chicago" }, [["INPUT_INVALID", "timeZone"]]],
      [{ timeZone: "+05" }, [["INPUT_INVALID", "timeZone"]]],
      [{ currency: "USX" }, [["INPUT_INVALID", "currency"]]],
      [
        { name: "", currency: "USX" },
        [
          ["INPUT_INVALID", "name"],
          ["INPUT_INVALID", "currency"],
        ],
      ],
    ] as const) {
      assert.deepEqual(await harness.refusalsOf(OPEN_ROOFTOP, lakeside(over)), expected);
    }
  });

  test("needs its permission", async () => {
    const clerk = staffOf("CONTROLLER", "ALL");
    assert.equal(await harness.errorOf(OPEN_ROOFTOP, lakeside(), clerk), "FORBIDDEN");
  });

  test("sent twice opens one; the same key with another input is refused", async () => {
    const input = lakeside({ idempotencyKey: "twice", name: "Twice" });
    const first = await harness.mutate(OPEN_ROOFTOP, input);
    const again = await harness.mutate(OPEN_ROOFTOP, input);

    assert.deepEqual(again, first);
    assert.deepEqual(await harness.refusalsOf(OPEN_ROOFTOP, { ...input, name: "Other" }), [
      ["IDEMPOTENCY_KEY_REUSED", "idempotencyKey"],
    ]);
  });

  test("asked twice at once under one name opens one", async () => {
    const payloads = await Promise.all(
      ["a", "b", "c"].map(() => harness.mutate(OPEN_ROOFTOP, lakeside({ name: "Contested" }))),
    );

    const codes = payloads.flatMap(({ userErrors }) =>
      userErrors.map(({ code }: { code: string }) => code),
    );
    assert.deepEqual(codes, ["ROOFTOP_NAME_TAKEN", "ROOFTOP_NAME_TAKEN"]);
  });
});

describe("rooftops", () => {
  let harness: VehicleHarness;

  before(async () => {
    harness = await openVehicleHarness();
  });
  after(() => harness.close());

  test("are listed by name, those the caller may see", async () => {
    const ids = await Promise.all(
      ["Cedar", "Aspen", "Birch"].map((name) => harness.openRooftop({ name })),
    );
    await harness.sequenced();
    const listed = async (...seen: string[]) => {
      const actor = seen.length > 0 ? managerOf(...seen) : undefined;
      const { data } = await harness.request("{ rooftops { name } }", {}, actor);
      return data.rooftops.map(({ name }: { name: string }) => name);
    };

    assert.deepEqual(await listed(), ["Aspen", "Birch", "Cedar"]);
    assert.deepEqual(await listed(ids[0] ?? "", ids[2] ?? ""), ["Birch", "Cedar"]);
  });

  test("that are unknown, foreign or malformed ids are null, as an entity too", async () => {
    const ids = [encodeId("rft", newId()), encodeId("veh", newId()), "rft_nonsense", ""];
    const { data, errors } = await harness.request(
      `query ($representations: [_Any!]!) {
        _entities(representations: $representations) { ... on Rooftop { name } } }`,
      { representations: ids.map((id) => ({ __typename: "Rooftop", id })) },
    );

    assert.equal(errors, undefined);
    assert.deepEqual(data._entities, [null, null, null, null]);
    for (const id of ids) {
      assert.deepEqual((await harness.request(ROOFTOP, { id })).data, { rooftop: null });
    }
  });
});
