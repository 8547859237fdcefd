import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { sampleDataDir } from "../../../../tests/sample-data.ts";
import { createVinDecoder, type DecodedVehicle, type VinDecoder } from "./decode-vin.ts";
import { parseVin, withCheckDigit } from "./vin.ts";
import { openVpicDatabase, type VpicDatabase } from "./vpic-database.ts";

/** A VIN with its published answer; one hand-written file gives make and model in one, or no model. */
interface GoldVin {
  readonly vin: string;
  readonly modelYear: number | undefined;
  readonly make: string | undefined;
  readonly model: string;
}

const SHARE_THAT_MUST_BE_RIGHT = 0.98;
const folder = join(sampleDataDir ?? "", "01-vehicle-specs");
const skip = sampleDataDir === undefined && "the folder of sample data is absent";

describe("decode, measured on VINs with published answers", { skip }, () => {
  let database: VpicDatabase;
  let decoder: VinDecoder;
  before(async () => {
    database = await openVpicDatabase(process.env.FORECOURT_TEST_CACHE ?? join(tmpdir(), "vpic"));
    decoder = createVinDecoder(database);
  });
  after(() => database.close());

  const decode = (vin: string) => decoder.decode(parseVin(vin).vin);

  test("has make, model and model year right in at least 98 %", (context) => {
    const files: [string, readonly GoldVin[]][] = [
      ["cars_test_decode.yaml", flatYaml(read("vin-gold/cars_test_decode.yaml"))],
      ["cars_test_kia.yaml", flatYaml(read("vin-gold/cars_test_kia.yaml"))],
      ["cars_test_tesla.yaml.gz", flatYaml(read("vin-gold/cars_test_tesla.yaml.gz"))],
      ["wal33d_test_vins.txt", handWrittenList(read("vin-gold/wal33d_test_vins.txt"))],
    ];
    let total = 0;
    let totalRight = 0;
    for (const [file, golds] of files) {
      const decoded = golds.map((gold) => ({ gold, vehicle: decode(gold.vin) }));
      const right = decoded.filter(({ gold, vehicle }) => isRight(gold, vehicle));
      const carriedOver = right.filter(({ vehicle }) => vehicle?.readAsModelYear !== undefined);
      context.diagnostic(
        `${file}: ${right.length} of ${golds.length} right, ` +
          `${carriedOver.length} of them read by an earlier year's rules`,
      );
      for (const miss of decoded.filter((each) => !right.includes(each)))
        context.diagnostic(`  ${missText(miss.gold, miss.vehicle)}`);
      total += golds.length;
      totalRight += right.length;
    }

    assert.ok(total > 2_000, `${total} VINs found`);
    assert.ok(totalRight / total >= SHARE_THAT_MUST_BE_RIGHT, `${totalRight} of ${total}`);
  });

  test("agrees with recorded answers of NHTSA's own decoder", () => {
    const answers = ["decode-vin-batch", "decode-vin-extended"].flatMap(
      (file): Record<string, string>[] =>
        JSON.parse(read(`vpic-api-recorded/${file}.json`)).content.Results,
    );

    assert.equal(answers.length, 3);
    for (const answer of answers) {
      // Some were asked with the serial number left out and the check digit as a star.
      const vin = withCheckDigit((answer.VIN ?? "").replace("*", "0").padEnd(17, "0"));
      const decoded = decode(vin);

      assert.equal(decoded?.make?.toUpperCase(), answer.Make);
      assert.equal(decoded?.model, answer.Model);
      assert.equal(String(decoded?.modelYear), answer.ModelYear);
      assert.equal(decoded?.plantCity, answer.PlantCity);
      assert.equal(decoded?.displacementLiters ?? "", answer.DisplacementL);
      assert.equal(String(decoded?.engineCylinders ?? ""), answer.EngineCylinders);
      assert.equal(String(decoded?.doors ?? ""), answer.Doors);
    }
  });
});

function read(path: string): string {
  const bytes = readFileSync(join(folder, path));
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString();
}

/** Lists of records whose values are scalars, which is all these files hold. */
function flatYaml(text: string): GoldVin[] {
  const records: Record<string, string>[] = [];
  for (const line of text.split("\n")) {
    const [, dash, key, value = ""] = /^ *(- )?(\w+):(?: '?(.*?)'?)?$/.exec(line) ?? [];
    if (dash !== undefined) records.push({});
    const record = records.at(-1);
    if (record !== undefined && key !== undefined) record[key] = value;
  }
  return records.map(({ vin = "", make = "", model = "", model_year }) => ({
    vin,
    make,
    model,
    modelYear: Number(model_year),
  }));
}

/** Lines such as "1FA6P8CF1J5109084 - 2018 Mustang GT", up to the VINs that are meant to be invalid. */
function handWrittenList(text: string): GoldVin[] {
  const [valid = ""] = text.split("## Invalid VINs");
  const lines = valid.matchAll(/^(\w{17}) - (?:(\d{4}) )?([^\n(]+)/gm);
  return [...lines].map(([, vin = "", year, model = ""]) => ({
    vin,
    make: undefined,
    model: model.trim(),
    modelYear: year === undefined ? undefined : Number(year),
  }));
}

/** Make and year equal; the model equal, or the leading words where the answer goes on with a trim. */
function isRight(gold: GoldVin, vehicle: DecodedVehicle | undefined): boolean {
  if (vehicle?.make === undefined || vehicle.model === undefined) return false;
  if (gold.modelYear !== undefined && gold.modelYear !== vehicle.modelYear) return false;
  if (gold.make !== undefined && words(gold.make) !== words(vehicle.make)) return false;
  const answer = gold.make === undefined ? without(vehicle.make, gold.model) : words(gold.model);
  return answer === "" || `${answer} `.startsWith(`${words(vehicle.model)} `);
}

function without(make: string, makeAndModel: string): string {
  const text = words(makeAndModel);
  return text.startsWith(words(make)) ? text.slice(words(make).length).trim() : text;
}

function words(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

function missText(gold: GoldVin, vehicle: DecodedVehicle | undefined): string {
  const expected = [gold.modelYear, gold.make, gold.model].filter(Boolean).join(" ");
  const decoded = [vehicle?.modelYear, vehicle?.make, vehicle?.model].filter(Boolean).join(" ");
  const { checkDigit } = parseVin(gold.vin, { isKnownWmi: () => true });
  return `${gold.vin} "${expected}" decoded as "${decoded}", check digit ${checkDigit}`;
}
