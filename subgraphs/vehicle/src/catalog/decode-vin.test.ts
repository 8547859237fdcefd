import assert from "node:assert/strict";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { createVinDecoder, type DecodedVehicle, type VinDecoder } from "./decode-vin.ts";
import { parseVin, withCheckDigit } from "./vin.ts";
import { openVpicDatabase, type VpicDatabase } from "./vpic-database.ts";

describe("decode", () => {
  let database: VpicDatabase;
  let decoder: VinDecoder;
  before(async () => {
    database = await openVpicDatabase(process.env.FORECOURT_TEST_CACHE ?? join(tmpdir(), "vpic"));
    decoder = createVinDecoder(database);
  });
  after(() => database.close());

  const decode = (vin: string): DecodedVehicle | undefined => decoder.decode(parseVin(vin).vin);
  const nameOf = (vehicle: DecodedVehicle | undefined) =>
    [vehicle?.modelYear, vehicle?.make, vehicle?.model].join(" ");

  test("tells what the maker has filed", () => {
    assert.deepEqual(decode("1HGCM82633A004352"), {
      make: "Honda",
      model: "Accord",
      modelYear: 2003,
      trim: "EX-V6",
      bodyStyle: { code: "COUPE", label: "Coupe" },
      fuelType: { code: "GASOLINE", label: "Gasoline" },
      engine: "V6",
      engineCylinders: 6,
      doors: 2,
      vehicleType: "Passenger Car",
      manufacturer: "AMERICAN HONDA MOTOR CO., INC.",
      plantCountry: "UNITED STATES (USA)",
      plantCity: "MARYSVILLE",
    });
  });

  test("describes the powertrain in the trade's words", () => {
    const pickup = decode("1FTMW1T88MFA00001");
    assert.equal(pickup?.engine, "3.5L V6 Turbo");
    assert.equal(pickup.displacementLiters, "3.5");

    const electric = decode("5YJ3E1EA0JF000001");
    assert.equal(electric?.engine, "Electric");
    assert.equal(electric.electrification?.code, "BEV");

    assert.equal(decode("WAUFFAFL5CN002974")?.driveType?.code, "AWD", "quattro");
  });

  test("takes an engine's figures from its name where the VIN's pattern gives only that", () => {
    const freightliner = decode("1FVACYDC39HAJ2405");

    assert.equal(freightliner?.engine, "7.2L I6");
    assert.equal(freightliner.fuelType?.code, "DIESEL");
  });

  test("tells the make by the model where a maker's code stands for several", () => {
    assert.equal(nameOf(decode("5N1AL0MM8DC306971")), "2013 Infiniti JX35");
    assert.equal(nameOf(decode(withCheckDigit("5N1AR2MM0DC306971"))), "2013 Nissan Pathfinder");
  });

  test("knows small makers by positions 12-14", () => {
    assert.equal(nameOf(decode(withCheckDigit("4C9AASAA0PA561001"))), "2023 Czinger 21C");
  });

  test("reads a year not filed yet by the rules of an earlier one, and says so", () => {
    const rio = decode("3KPA24AD6RE000001");

    assert.equal(nameOf(rio), "2024 Kia Rio");
    assert.equal(rio?.readAsModelYear, 2023);
    assert.equal(decode("1HGCM82633A004352")?.readAsModelYear, undefined);
  });

  test("dates a heavy truck by the years filed, as position 7 says nothing of it", () => {
    assert.equal(decode("1XKAD49X9FJ458598")?.modelYear, 2015);
  });

  test("dates a European VIN only where one of the two years fits, never by position 7", () => {
    assert.equal(nameOf(decode("WP0ZZZ99ZTS392124")), "1996 Porsche 911");
    for (const vin of ["WVWZZZ1KZJW123456", "WBA8E3107JK123456"]) {
      const vehicle = decode(vin);
      assert.ok(vehicle?.make, vin);
      assert.equal(vehicle.modelYear, undefined, vin);
    }
  });

  test("tells the maker alone where nothing fits, and nothing of an unknown maker", () => {
    const unfiled = decode("1GYS4NKL4KR237088");
    assert.equal(unfiled?.make, "Cadillac");
    assert.equal(unfiled.model, undefined);

    assert.equal(decode("11111111111111111"), undefined);
    assert.equal(decode("9F02G123456"), undefined);
    assert.equal(decoder.isKnownWmi("WP0"), true);
    assert.equal(decoder.isKnownWmi("111"), false);
  });
});
