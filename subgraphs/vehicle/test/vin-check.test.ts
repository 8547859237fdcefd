import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { staffOf } from "@forecourt/platform/testing/actors";
import { encodeId, newId } from "@forecourt/platform/type-id";
import { managerOf, newVin, openVehicleHarness, uuidOf, type VehicleHarness } from "./harness.ts";
import { CHANGE_STATUS } from "./mutations.ts";

const CHECK = `query ($vin: String!, $rooftopId: ID!) { vinCheck(vin: $vin, rooftopId: $rooftopId) {
  input vin verdict message expectedCheckDigit suggestions modelYear uncertain isInStock proposedStockNumber
  specification { make model trim bodyStyle { code } doors }
  vehicle { vin stockUnits { nodes { stockNumber leftOn } } }
  inStock { stockNumber rooftop { id } } } }`;

const ACCORD = "1HGCM82633A004352";

describe("a VIN checked before the car is received", () => {
  let harness: VehicleHarness;
  let rooftopId: string;

  before(async () => {
    harness = await openVehicleHarness();
    rooftopId = await harness.openRooftop();
  });
  after(() => harness.close());

  async function check(
    vin: string,
    over: { rooftopId?: string; actor?: ReturnType<typeof managerOf> } = {},
  ) {
    const variables = { vin, rooftopId: over.rooftopId ?? rooftopId };
    const { data, errors } = await harness.request(CHECK, variables, over.actor);
    assert.equal(errors, undefined);
    return data.vinCheck;
  }

  test("tells what the car is, though nobody has seen it, and stores nothing", async () => {
    const answer = await check(" 1hgcm-82633-a004352 ");

    assert.deepEqual(answer, {
      input: ACCORD,
      vin: ACCORD,
      verdict: "VALID",
      message: "The check digit is correct.",
      expectedCheckDigit: "3",
      suggestions: [],
      modelYear: 2003,
      uncertain: ["series", "drivetrain"],
      isInStock: false,
      proposedStockNumber: "10001",
      specification: {
        make: "Honda",
        model: "Accord",
        trim: "EX-V6",
        bodyStyle: { code: "COUPE" },
        doors: 2,
      },
      vehicle: null,
      inStock: null,
    });
    const [stored] = await harness.rows(
      "SELECT FROM vehicle UNION ALL SELECT FROM vehicle_specification",
    );
    assert.equal(stored, undefined);
  });

  test("has a verdict, one sentence and what may have been meant", async () => {
    const cases: [string, string, string | null, RegExp, string[]][] = [
      ["1HGCM82643A004352", "CHECK_DIGIT_WRONG", "1HGCM82643A004352", /is 4, expected 3/, []],
      ["1HGCM82633AOO4352", "WRONG_CHARACTERS", null, /O looks like 0/, [ACCORD]],
      ["1HGCMB2633A004352", "CHECK_DIGIT_WRONG", "1HGCMB2633A004352", /expected/, []],
      ["1HGCM8Z633A004352", "CHECK_DIGIT_WRONG", "1HGCM8Z633A004352", /expected/, [ACCORD]],
      ["1HGCM82633A003452", "CHECK_DIGIT_WRONG", "1HGCM82633A003452", /expected/, [ACCORD]],
      ["WP0ZZZ99ZTS392124", "NOT_NORTH_AMERICAN", "WP0ZZZ99ZTS392124", /North American/, []],
      ["7R02C112345", "PRE_1981", "7R02C112345", /pre-1981/, []],
      ["1HGCM82633A0043522", "WRONG_LENGTH", null, /has 18/, []],
      ["", "WRONG_LENGTH", null, /has 0/, []],
      ["1HGCM82633A00435*", "WRONG_CHARACTERS", null, /"\*"/, []],
    ];
    for (const [text, verdict, vin, message, includes] of cases) {
      const answer = await check(text);
      assert.deepEqual([answer.input, answer.verdict, answer.vin], [text, verdict, vin]);
      assert.match(answer.message, message);
      assert.match(answer.message, /\.$/);
      const hasDigit = verdict === "CHECK_DIGIT_WRONG";
      assert.equal(answer.expectedCheckDigit !== null, hasDigit, text);
      for (const suggested of includes) assert.ok(answer.suggestions.includes(suggested), text);
      if (includes.length > 0) assert.equal(answer.suggestions[0], includes[0], "likeliest first");
    }
  });

  test("says of which facts it is not sure", async () => {
    const all = ["modelYear", "make", "model", "trim", "series", "engine", "bodyStyle"];
    const rest = ["drivetrain", "fuelType", "doors"];

    assert.deepEqual((await check("1HGCM82643A004352")).uncertain, [...all, ...rest], "misread");
    assert.deepEqual((await check("11111111111111111")).uncertain, [...all, ...rest], "unknown");
    const guessed = await check("3KPA24AD6RE000001");
    assert.equal(guessed.specification.model, "Rio");
    assert.ok(guessed.uncertain.includes("model"), "read by the rules of an earlier year");
    assert.ok(!guessed.uncertain.includes("modelYear"));
    const european = await check("WVWZZZ1KZJW123456");
    assert.equal(european.modelYear, null);
    assert.ok(european.uncertain.includes("modelYear"));
  });

  test("tells that the car is in stock, and where only to those who see it", async () => {
    const other = await harness.openRooftop();
    const vin = newVin();
    const first = await harness.receive({ rooftopId, vin });
    const leave = { stockUnitId: first.id, expectedVersion: 1, status: "WHOLESALED" };
    await harness.mutate(CHANGE_STATUS, leave);
    const left = await check(vin);
    assert.deepEqual([left.isInStock, left.inStock], [false, null]);
    assert.equal(left.vehicle.stockUnits.nodes[0].stockNumber, first.stockNumber);
    const again = await harness.receive({ rooftopId: other, vin });

    const seen = await check(vin);
    const unseen = await check(vin, { actor: managerOf(rooftopId) });

    assert.deepEqual([seen.isInStock, unseen.isInStock], [true, true]);
    assert.deepEqual(seen.inStock, { stockNumber: again.stockNumber, rooftop: { id: other } });
    assert.equal(unseen.inStock, null);
    assert.deepEqual(
      unseen.vehicle.stockUnits.nodes.map((unit: { stockNumber: string }) => unit.stockNumber),
      [first.stockNumber],
    );
  });

  test("proposes a number that can be received, in the manner of the rooftop", async () => {
    const counting = await harness.openRooftop();
    const propose = async () =>
      (await check(newVin(), { rooftopId: counting })).proposedStockNumber as string;
    for (const stockNumber of ["X1", "N10001", "U10002", "N10003"]) {
      harness.now = new Date(harness.now.getTime() + 86_400_000);
      await harness.receive({ rooftopId: counting, stockNumber });
    }

    assert.equal(await propose(), "N10004");
    for (let round = 0; round < 5; round += 1) {
      await harness.receive({ rooftopId: counting, stockNumber: await propose() });
    }
    assert.equal(await propose(), "N10009");
  });

  test("is for those who may receive cars at the rooftop, which looks like none to the others", async () => {
    const errorAt = async (rooftop: string, actor = managerOf(rooftopId)) => {
      const variables = { vin: ACCORD, rooftopId: rooftop };
      const { data, errors } = await harness.request(CHECK, variables, actor);
      assert.equal(data, null);
      return errors?.[0]?.extensions;
    };
    const unknown = { code: "ROOFTOP_UNKNOWN", argument: "rooftopId" };

    assert.deepEqual(await errorAt(await harness.openRooftop()), unknown);
    assert.deepEqual(await errorAt(encodeId("rft", newId())), unknown);
    assert.deepEqual(await errorAt(encodeId("rft", newId()), staffOf("OWNER", "ALL")), unknown);
    assert.deepEqual(await errorAt("rft_nonsense"), {
      code: "ID_MALFORMED",
      argument: "rooftopId",
    });
    const salesperson = staffOf("SALES", [uuidOf(rooftopId)]);
    assert.equal((await errorAt(rooftopId, salesperson))?.code, "FORBIDDEN");
  });

  test("is not asked of more text than a VIN can be", async () => {
    const { errors } = await harness.request(CHECK, { vin: "1".repeat(65), rooftopId });

    assert.deepEqual(errors?.[0]?.extensions, { code: "BAD_USER_INPUT", argument: "vin" });
  });
});
