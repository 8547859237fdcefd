import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openVehicleHarness, receiptOf, type VehicleHarness } from "./harness.ts";
import { RECEIVE } from "./mutations.ts";

describe("the VIN of a car that comes into stock", () => {
  let harness: VehicleHarness;
  let rooftopId: string;

  before(async () => {
    harness = await openVehicleHarness();
    rooftopId = await harness.openRooftop();
  });
  after(() => harness.close());

  const receipt = (vin: string, over: object = {}) => receiptOf({ rooftopId, vin, ...over });

  async function received(vin: string, over: object = {}) {
    const { stockUnit, warnings, userErrors } = await harness.mutate(RECEIVE, receipt(vin, over));
    assert.deepEqual(userErrors, []);
    const codes = warnings.map(({ code }: { code: string }) => code);
    return { stockUnit, vehicle: stockUnit.vehicle, warnings: codes };
  }

  test("with a letter that VINs do not use is refused, with what may be meant", async () => {
    const input = receipt("1HGCM82O33A004352");

    assert.deepEqual(await harness.refusalsOf(RECEIVE, input), [["VIN_MALFORMED", "vin"]]);
    const { userErrors } = await harness.mutate(RECEIVE, input);
    assert.equal(userErrors[0].suggestedVin, "1HGCM82033A004352");
  });

  test("that is none is refused without a guess", async () => {
    for (const vin of ["", "1HGC", "1HGCM82633A0043521", "1HGCM82633A00435*"]) {
      const { userErrors } = await harness.mutate(RECEIVE, receipt(vin));
      assert.deepEqual(
        userErrors.map((error: { code: string; suggestedVin: null }) => [
          error.code,
          error.suggestedVin,
        ]),
        [["VIN_MALFORMED", null]],
      );
    }
  });

  test("with a wrong check digit is refused, or accepted for a reason that is audited", async () => {
    const vin = "1HGCM82643A004352";
    assert.deepEqual(await harness.refusalsOf(RECEIVE, receipt(vin)), [
      ["VIN_CHECK_DIGIT_WRONG", "vin"],
    ]);

    const { vehicle, warnings } = await received(vin, { vinOverrideReason: "plate re-stamped" });

    assert.deepEqual(warnings, ["VIN_CHECK_DIGIT_OVERRIDDEN"]);
    assert.equal(vehicle.vin, vin);
    assert.equal(vehicle.specification.make, "Honda");
    assert.deepEqual(
      await harness.rows(
        "SELECT body::jsonb ->> 'reason' AS reason FROM audit.record WHERE action = 'stock-unit.receive'",
      ),
      [{ reason: "plate re-stamped" }],
    );
  });

  test("that needs no override does not put the reason on record", async () => {
    const { stockUnit } = await received("1HGCM82633A004352", { vinOverrideReason: "to be safe" });

    const [audit] = await harness.rows<{ reason: string | null }>(
      "SELECT body::jsonb ->> 'reason' AS reason FROM audit.record ORDER BY id DESC LIMIT 1",
    );
    assert.equal(stockUnit.version, 1);
    assert.deepEqual(audit, { reason: null });
  });

  test("of a car built for Europe is accepted with a warning", async () => {
    const { vehicle, warnings } = await received("WVWZZZ1JZXW000001");

    assert.deepEqual(warnings, ["NON_NORTH_AMERICAN_VIN"]);
    assert.equal(vehicle.specification.make, "Volkswagen");
    assert.equal(vehicle.modelYear, null);
  });

  test("from before 1981 is accepted with a warning and nothing decoded", async () => {
    const { vehicle, warnings } = await received("194677s100001");

    assert.deepEqual(warnings, ["PRE_1981_VIN"]);
    assert.equal(vehicle.vin, "194677S100001");
    assert.equal(vehicle.modelYear, null);
    assert.equal(vehicle.specification, null);
  });

  test("from before 1981 takes the year that is entered, and the reason is audited", async () => {
    const why = { modelYear: 1967, vinOverrideReason: "Corvette, plate looked at" };
    const { vehicle } = await received("194677S100002", why);

    assert.equal(vehicle.modelYear, 1967);
    const [audit] = await harness.rows<{ reason: string | null }>(
      "SELECT body::jsonb ->> 'reason' AS reason FROM audit.record WHERE action = 'stock-unit.receive' ORDER BY id DESC LIMIT 1",
    );
    assert.deepEqual(audit, { reason: why.vinOverrideReason });
  });

  test("from before 1981 has the year of the receipt that is stored, of several at once", async () => {
    const vin = "194677S100004";
    const answers = await Promise.all(
      [1966, 1967, 1968].map((modelYear) => harness.mutate(RECEIVE, receipt(vin, { modelYear }))),
    );
    const stored = answers.flatMap(({ stockUnit }) => stockUnit?.vehicle.modelYear ?? []);
    const cars = await harness.rows(`SELECT model_year FROM vehicle WHERE vin = '${vin}'`);
    assert.equal(stored.length, 1);
    assert.deepEqual(cars, [{ model_year: stored[0] }]);
  });

  test("that tells the model year is not overruled by what is entered", async () => {
    const { vehicle } = await received("2HKRW1H9XMH367334", { modelYear: 1967 });
    assert.equal(vehicle.modelYear, 2021);
    const refused = await harness.refusalsOf(RECEIVE, receipt("194677S100003", { modelYear: 67 }));
    assert.deepEqual(refused, [["INPUT_INVALID", "modelYear"]]);
  });

  test("of a maker that nobody knows is accepted with a warning and nothing decoded", async () => {
    const { vehicle, warnings } = await received("1ZZZZ82613A000001");

    assert.deepEqual(warnings, ["VIN_NOT_DECODED"]);
    assert.equal(vehicle.modelYear, null);
    assert.equal(vehicle.specification, null);
  });
});
