import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { emptyDraft, type ReceiptForm } from "./receive-draft.ts";
import { parseReading, readForm, typedGross, type ReceiptPlace } from "./receipt-input.ts";

const VIN = "1HGCM82633A004352";
const place: ReceiptPlace = {
  rooftopId: "rft_1",
  currency: "USD",
  proposedStockNumber: "U1042",
  needsReason: false,
};
const form = (given: Partial<ReceiptForm> = {}): ReceiptForm => ({ ...emptyDraft.form, ...given });

void describe("the form of a car that comes into stock", () => {
  void test("what is left out is not asked for; the proposed stock number is taken", () => {
    assert.deepEqual(readForm(VIN, form(), place).input, {
      rooftopId: "rft_1",
      vin: VIN,
      stockNumber: "U1042",
      condition: "USED",
      status: "RECEIVED",
    });
  });

  void test("everything typed is sent as it was meant", () => {
    const typed = form({
      stockNumber: " N7 ",
      odometer: "81,234",
      cost: "12.5k",
      askingPrice: "$14,995",
    });
    const { input } = readForm(` ${VIN.toLowerCase()} `, typed, place);
    assert.deepEqual(
      [input?.vin, input?.stockNumber, input?.odometer, input?.cost, input?.askingPrice],
      [
        VIN,
        "N7",
        { value: 81_234, unit: "MILE" },
        { minorUnits: 1_250_000, currency: "USD" },
        { minorUnits: 1_499_500, currency: "USD" },
      ],
    );
  });

  void test("says of each field what keeps it from being sent", () => {
    const typed = form({ stockNumber: " ", odometer: "lots", cost: "-1", askingPrice: "x" });
    const { faults } = readForm("", typed, { ...place, needsReason: true });
    assert.deepEqual(Object.fromEntries(faults ?? []), {
      vin: "MISSING",
      stockNumber: "MISSING",
      overrideReason: "MISSING",
      odometer: "NO_READING",
      cost: "NO_AMOUNT",
      askingPrice: "NO_AMOUNT",
    });
  });

  void test("a reason is sent only where the VIN needs one", () => {
    const typed = form({ overrideReason: "grey import" });
    assert.equal(readForm(VIN, typed, place).input?.vinOverrideReason, undefined);
    const needed = readForm(VIN, typed, { ...place, needsReason: true });
    assert.equal(needed.input?.vinOverrideReason, "grey import");
  });

  void test("a VIN of less than 17 characters is sent only with a model year and a reason", () => {
    const why = { modelYear: "1967", overrideReason: "Corvette" };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 16 }), (length) => {
        const short = VIN.slice(0, length);
        const faultsOf = (given: Partial<ReceiptForm>) =>
          Object.fromEntries(readForm(short, form(given), place).faults ?? []);
        assert.deepEqual(faultsOf({}), { modelYear: "MISSING", overrideReason: "MISSING" });
        assert.deepEqual(faultsOf({ ...why, modelYear: "67" }), { modelYear: "NO_YEAR" });
        assert.deepEqual(faultsOf({ ...why, overrideReason: " " }), { overrideReason: "MISSING" });
        const { input } = readForm(short, form(why), place);
        assert.deepEqual(
          [input?.vin, input?.modelYear, input?.vinOverrideReason],
          [short, 1967, "Corvette"],
        );
      }),
    );
    assert.equal(readForm(VIN, form(why), place).input?.modelYear, undefined);
  });

  void test("a reading is read back as it is printed, up to two million", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000 }), (value) => {
        assert.equal(parseReading(String(value)), value);
        assert.equal(parseReading(` ${value.toLocaleString("en-US")} `), value);
      }),
    );
    assert.equal(parseReading("2000001"), undefined);
    assert.equal(parseReading("1,23"), undefined);
  });

  void test("the gross is known once both amounts are", () => {
    assert.equal(typedGross(form({ cost: "9,000" }), "USD"), undefined);
    const gross = typedGross(form({ cost: "9,000.50", askingPrice: "8,000" }), "USD");
    assert.deepEqual(gross, { minorUnits: -100_050, currency: "USD" });
  });
});
