import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { encodeId, newId } from "@forecourt/platform/type-id";
import { openServiceHarness, uuidOf, type ServiceHarness } from "./harness.ts";
import { OPEN, openedOrder } from "./repair-order-requests.ts";

describe("numbers of repair orders", () => {
  let harness: ServiceHarness;

  before(async () => {
    harness = await openServiceHarness();
  });
  after(() => harness.close());

  async function numbersOf(rooftopId: string): Promise<number[]> {
    const rows = await harness.rows<{ number: number }>(
      "SELECT number FROM repair_order WHERE rooftop_id = $1 ORDER BY number",
      [uuidOf(rooftopId)],
    );
    return rows.map((row) => row.number);
  }

  const oneTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);

  test("fifty concurrent opens get one to fifty, while as many refused ones take none", async () => {
    const rooftopId = await harness.openRooftop();
    const vehicleId = encodeId("veh", newId());
    const answers = await Promise.all(
      oneTo(100).map((index) =>
        harness.mutate(OPEN, {
          rooftopId,
          vehicleId,
          odometerIn: index % 2 === 0 ? index : -index,
        }),
      ),
    );

    const opened = answers.filter(({ repairOrder }) => repairOrder !== null);
    assert.equal(opened.length, 50);
    assert.deepEqual(await numbersOf(rooftopId), oneTo(50));
  });

  test("an order that fails after it took its number gives it back", async () => {
    const rooftopId = await harness.openRooftop();
    await harness.rows("ALTER TABLE repair_order ADD CONSTRAINT unlucky CHECK (odometer_in <> 13)");
    const vehicleId = encodeId("veh", newId());
    const answers = await Promise.all(
      oneTo(20).map((index) =>
        harness.request(OPEN, {
          input: {
            idempotencyKey: `unlucky-${index}`,
            rooftopId,
            vehicleId,
            odometerIn: index % 4 === 0 ? 13 : index + 100,
          },
        }),
      ),
    );
    await harness.rows("ALTER TABLE repair_order DROP CONSTRAINT unlucky");

    assert.equal(answers.filter(({ errors }) => errors !== undefined).length, 5);
    assert.deepEqual(await numbersOf(rooftopId), oneTo(15));
  });

  test("every rooftop counts for itself", async () => {
    const rooftopIds = [await harness.openRooftop(), await harness.openRooftop()];
    const numbers: string[] = [];
    for (const rooftopId of [...rooftopIds, ...rooftopIds]) {
      numbers.push((await openedOrder(harness, rooftopId)).number);
    }
    assert.deepEqual(numbers, ["1", "1", "2", "2"]);
  });

  test("counting goes on after orders that were loaded from elsewhere", async () => {
    const rooftopId = await harness.openRooftop();
    await harness.rows(
      `INSERT INTO repair_order (id, version, rooftop_id, number, state, opened_at, vehicle_id,
         odometer_unit, currency)
       VALUES ($1, 1, $2, 60123, 'CLOSED', '2020-01-01', $1, 'MILE', 'USD')`,
      [newId(), uuidOf(rooftopId)],
    );
    const { number } = await openedOrder(harness, rooftopId);
    assert.equal(number, "60124");
  });
});
