import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test, type TestContext } from "node:test";
import { gunzipSync } from "node:zlib";
import { sampleDataDir } from "../../../../tests/sample-data.ts";
import { createVinDecoder, type DecodedVehicle, type VinDecoder } from "./decode-vin.ts";
import { parseVin, withCheckDigit } from "./vin.ts";
import { openVpicDatabase, type VpicDatabase } from "./vpic-database.ts";

/** A VIN with its published answer; `name` is make and model in one where the file gives no more. */
interface GoldVin {
  vin: string;
  modelYear: number;
  make: string;
  model: string;
}

const GOLD_SHARE = 0.98;
const folder = join(sampleDataDir ?? "", "01-vehicle-specs");

describe("decode, measured on VINs with known answers", { skip: sampleDataDir === undefined }, () => {
  let database: VpicDatabase;
  let decoder: VinDecoder;
  before(async () => {
    database = await openVpicDatabase(process.env.FORECOURT_TEST_CACHE ?? join(tmpdir(), "vpic"));
    decoder = createVinDecoder(database);
  });
  after(() => database.close());
