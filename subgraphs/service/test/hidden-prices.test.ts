import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Role } from "@forecourt/schema/permissions";
import { staffOf } from "@forecourt/platform/testing/actors";
import {
  openServiceHarness,
  refusals,
  USER_ERRORS,
  uuidOf,
  type ServiceHarness,
} from "./harness.ts";
import { addedPart, DONE, usd } from "./repair-order-requests.ts";
import { openWorkshop, ORDER_VERSION, type Workshop } from "./workshop.ts";

/** Asks for nothing that a technician may not see. */
const REPLACE = `mutation ($input: CompleteJobInput!) { completeJob(input: $input) {
  repairOrder { version } ${USER_ERRORS} } }`;

describe("parts whose prices the caller cannot see", () => {
  let harness: ServiceHarness;
  let shop: Workshop;
  let partId: string;
  let otherPart: string;
  let version = ORDER_VERSION;
  before(async () => {
    harness = await openServiceHarness();
    partId = await addedPart(harness, { partNumber: "KNOWN", listPrice: usd(8) });
    shop = await openWorkshop(harness, partId);
    otherPart = await addedPart(harness, { partNumber: "OTHER", listPrice: usd(5) });
  });
  after(() => harness.close());

  const line = (part: string, minorUnits?: number) =>
    minorUnits === undefined
      ? { partId: part, quantity: "1" }
      : { partId: part, quantity: "1", unitPrice: usd(minorUnits) };

  async function replace(role: Role, parts: readonly object[]) {
    const input = { jobId: shop.jobId, expectedVersion: version, ...DONE, parts };
    const actor = staffOf(role, [uuidOf(shop.rooftopId)]);
    const payload = await harness.mutate(REPLACE, input, actor);
    if (payload.userErrors.length === 0) version += 1;
    return refusals(payload);
  }
  const prices = async () => {
    const rows = await harness.rows<{ unit_price_minor: bigint | null }>(
      "SELECT unit_price_minor FROM job_part WHERE job_id = $1 ORDER BY position",
      [uuidOf(shop.jobId)],
    );
    return rows.map((row) => row.unit_price_minor);
  };
  const hidden = [["AMOUNTS_HIDDEN", ["parts"]]];

  test("are not replaced where a price would be lost or could be another line's", async () => {
    const [known, other] = [line(partId), line(otherPart)];
    for (const parts of [[], [other], [known, known]]) {
      assert.deepEqual(await replace("TECHNICIAN", parts), hidden, JSON.stringify(parts));
    }
    assert.deepEqual(await prices(), [777n]);

    const twice = [line(partId, 5_000), line(partId, 100)];
    assert.deepEqual(await replace("SERVICE_ADVISOR", twice), []);
    for (const parts of [[known, known], [known]]) {
      assert.deepEqual(await replace("TECHNICIAN", parts), hidden, JSON.stringify(parts));
    }
    assert.deepEqual(await prices(), [5_000n, 100n]);
  });

  test("keep their price in any order, beside others that are new", async () => {
    const noted = [line(partId, 777), line(otherPart, 333)];
    assert.deepEqual(await replace("SERVICE_ADVISOR", noted), []);
    const third = await addedPart(harness, { partNumber: "THIRD", listPrice: usd(7) });
    const parts = [line(third), line(otherPart), line(partId), line(third)];
    assert.deepEqual(await replace("TECHNICIAN", parts), []);
    assert.deepEqual(await prices(), [7n, 333n, 777n, 7n]);
  });
});
