import assert from "node:assert/strict";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import fc from "fast-check";
import { createVinDecoder, type VinDecoder } from "./decode-vin.ts";
import { createVinSampler, type ModelOfYear, type VinSampler } from "./sample-vins.ts";
import { parseVin } from "./vin.ts";
import { openVpicDatabase, type VpicDatabase } from "./vpic-database.ts";

describe("createVinSampler", () => {
  let database: VpicDatabase;
  let decoder: VinDecoder;
  let sampler: VinSampler;
  before(async () => {
    database = await openVpicDatabase(process.env.FORECOURT_TEST_CACHE ?? join(tmpdir(), "vpic"));
    decoder = createVinDecoder(database);
    sampler = createVinSampler(database);
  });
  after(() => database.close());

  /** A linear congruential generator: the same seed gives the same numbers. */
  function seeded(seed: number): () => number {
    let state = seed >>> 0;
    return () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state / 2 ** 32;
    };
  }

  const everyModelOfYear = (): ModelOfYear[] =>
    sampler
      .listSampleModels()
      .flatMap(({ make, model, years }) => years.map((modelYear) => ({ make, model, modelYear })));

  test("makes VINs with a right check digit that decode to what was asked", () => {
    const anyModel = fc.constantFrom(...everyModelOfYear());
    fc.assert(
      fc.property(anyModel, fc.integer(), (vehicle, seed) => {
        const vin = sampler.sample(vehicle, seeded(seed));
        assert.ok(vin);

        assert.equal(parseVin(vin).checkDigit, "VALID");
        const { make, model, modelYear, readAsModelYear } = decoder.decode(vin) ?? {};
        assert.deepEqual({ make, model, modelYear }, vehicle);
        assert.equal(readAsModelYear, undefined);
      }),
    );
  });

  test("never makes the same VIN twice", () => {
    const random = seeded(7);
    const camry = { make: "Toyota", model: "Camry", modelYear: 2020 };

    const vins = Array.from({ length: 5_000 }, () => sampler.sample(camry, random));

    assert.equal(new Set(vins).size, 5_000);
  });

  test("makes the same VINs from the same seed", () => {
    const make = () => {
      const fresh = createVinSampler(database);
      const random = seeded(42);
      return everyModelOfYear()
        .slice(0, 20)
        .map((vehicle) => fresh.sample(vehicle, random));
    };

    assert.deepEqual(make(), make());
  });

  test("lists well over a hundred models of all common makes", () => {
    const models = sampler.listSampleModels();

    assert.ok(models.length > 150, `${models.length} models`);
    assert.ok(new Set(models.map(({ make }) => make)).size > 25);
    assert.ok(models.every(({ years }) => years.every((year) => year >= 2008 && year <= 2026)));
  });

  test("makes none of a model that was not built", () => {
    const random = seeded(1);

    assert.equal(
      sampler.sample({ make: "Ford", model: "Bronco", modelYear: 2015 }, random),
      undefined,
    );
    assert.equal(
      sampler.sample({ make: "Ford", model: "Camry", modelYear: 2020 }, random),
      undefined,
    );
  });
});
