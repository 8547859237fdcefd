import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setImmediate } from "node:timers/promises";
import { createReceiveDesk, type DeskOptions, type ReceiveDesk } from "./receive-desk.ts";
import {
  withField,
  withPasted,
  withReceipt,
  withVin,
  type Receipt,
  type ReceiptOutcome,
} from "./receive-draft.ts";
import { withMended, withRooftop, withSetAside } from "./receive-refused.ts";

const ACCORD = "1HGCM82633A004352";
const CIVIC = "2HGES16575H591234";
const HERE = "rft_1";
const ELSEWHERE = "rft_2";
const PILOT = "5FNYF4H59BB000001";

type Send = DeskOptions["send"];

class NetworkGone extends Error {}

/** A storage that outlives the desk, as the browser's does. */
function storage(): DeskOptions["storage"] {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
  };
}

function deskWith(send: Send, kept = storage()): ReceiveDesk {
  const desk = createReceiveDesk({
    storage: kept,
    storageKey: "receive",
    send,
    isPassing: (error) => error instanceof NetworkGone,
  });
  desk.change((draft) => withRooftop(draft, HERE));
  return desk;
}

function stockIn(desk: ReceiveDesk, key: string): void {
  const { vin, form } = desk.draft();
  const { condition } = form;
  const input = { rooftopId: desk.draft().rooftopId ?? HERE, vin, stockNumber: key, condition };
  desk.change((draft) => withReceipt(draft, key, input));
}

const received = async ({ key }: Receipt): Promise<ReceiptOutcome> => ({
  state: "STOCKED_IN",
  stockUnitId: `stk_${key}`,
  name: undefined,
  warnings: [],
});

const taken: ReceiptOutcome = {
  state: "REFUSED",
  errors: [{ code: "STOCK_NUMBER_TAKEN", message: "taken", path: ["stockNumber"] }],
};

void describe("receiving cars", () => {
  void test("cars go one after the other in the order they were stocked in", async () => {
    const sent: string[] = [];
    const desk = deskWith(async (receipt) => {
      sent.push(receipt.input.vin);
      return received(receipt);
    });
    desk.change((draft) => withPasted(draft, `${ACCORD}\n${CIVIC}`));
    stockIn(desk, "1");
    stockIn(desk, "2");
    await setImmediate();
    assert.deepEqual(sent, [ACCORD, CIVIC]);
    assert.deepEqual(
      desk.draft().receipts.map(({ state }) => state),
      ["STOCKED_IN", "STOCKED_IN"],
    );
    assert.equal(desk.draft().vin, "");
  });

  void test("what was on its way when the page was left is sent again by the same key", async () => {
    const kept = storage();
    const never = deskWith(() => new Promise(() => undefined), kept);
    never.change((draft) => withVin(draft, ACCORD));
    stockIn(never, "1");
    never.change((draft) => withVin(draft, CIVIC));

    const keys: string[] = [];
    const again = deskWith(async (receipt) => {
      keys.push(receipt.key);
      return received(receipt);
    }, kept);
    await setImmediate();
    assert.deepEqual(keys, ["1"]);
    assert.equal(again.draft().vin, CIVIC);
    assert.equal(again.draft().receipts[0]?.state, "STOCKED_IN");
  });

  void test("without a network a car waits, and goes once when asked to", async () => {
    let network = false;
    let sent = 0;
    const desk = deskWith(async (receipt) => {
      if (!network) throw new NetworkGone();
      sent += 1;
      return received(receipt);
    });
    desk.change((draft) => withVin(draft, ACCORD));
    stockIn(desk, "1");
    await setImmediate();
    assert.equal(desk.draft().receipts[0]?.state, "WAITING");
    network = true;
    desk.sendNow();
    await setImmediate();
    assert.equal(desk.draft().receipts[0]?.state, "STOCKED_IN");
    assert.equal(sent, 1);
  });

  void test("a refused car comes back with all that was typed", async () => {
    const desk = deskWith(async () => taken);
    desk.change((draft) => withVin(draft, ACCORD));
    desk.change((draft) => withField(draft, "odometer", "81,234"));
    stockIn(desk, "1");
    await setImmediate();
    const { vin, form, errors, receipts } = desk.draft();
    assert.equal(vin, ACCORD);
    assert.equal(form.odometer, "81,234");
    assert.deepEqual(
      errors.map(({ code }) => code),
      ["STOCK_NUMBER_TAKEN"],
    );
    assert.deepEqual(receipts, []);
  });

  void test("a refused car waits while another is begun; to correct it puts the other in line", async () => {
    const desk = deskWith(async () => taken);
    desk.change((draft) => withVin(draft, ACCORD));
    stockIn(desk, "1");
    desk.change((draft) => withVin(draft, CIVIC));
    desk.change((draft) => withField(draft, "cost", "9,000"));
    await setImmediate();
    assert.equal(desk.draft().vin, CIVIC);
    desk.change((draft) => withMended(draft, "1"));
    assert.equal(desk.draft().vin, ACCORD);
    assert.deepEqual(
      desk.draft().queue.map(({ vin, form }) => [vin, form?.cost]),
      [[CIVIC, "9,000"]],
    );
  });

  void test("a car that is refused after the rooftop was changed waits for its own rooftop", async () => {
    const desk = deskWith(async () => taken);
    desk.change((draft) => withVin(draft, ACCORD));
    stockIn(desk, "1");
    desk.change((draft) => withRooftop(draft, ELSEWHERE));
    await setImmediate();
    assert.equal(desk.draft().vin, "");
    assert.equal(desk.draft().receipts[0]?.state, "REFUSED");
    desk.change((draft) => withMended(draft, "1"));
    assert.deepEqual([desk.draft().vin, desk.draft().rooftopId], [ACCORD, HERE]);
  });

  void test("a refused car stays behind, corrected so far, when the rooftop is changed", async () => {
    const desk = deskWith(async () => taken);
    desk.change((draft) => withPasted(draft, ACCORD));
    stockIn(desk, "1");
    await setImmediate();
    desk.change((draft) => withField(draft, "stockNumber", "U2"));
    desk.change((draft) => withRooftop(draft, ELSEWHERE));
    assert.deepEqual([desk.draft().vin, desk.draft().errors], ["", []]);
    desk.change((draft) => withVin(draft, CIVIC));
    desk.change((draft) => withMended(draft, "1"));
    const { vin, rooftopId, form, queue } = desk.draft();
    assert.deepEqual([vin, rooftopId, form.stockNumber], [ACCORD, HERE, "U2"]);
    assert.deepEqual(
      queue.map((arrival) => arrival.vin),
      [CIVIC],
    );
  });

  void test("a car that was never refused comes along to another rooftop", () => {
    const desk = deskWith(received);
    desk.change((draft) => withVin(draft, ACCORD));
    desk.change((draft) => withRooftop(draft, ELSEWHERE));
    assert.equal(desk.draft().vin, ACCORD);
  });

  void test("a refused car that is put aside is among the refused again", async () => {
    const desk = deskWith(async () => taken);
    desk.change((draft) => withVin(draft, ACCORD));
    stockIn(desk, "1");
    await setImmediate();
    desk.change(withSetAside);
    const { vin, queue, receipts } = desk.draft();
    assert.deepEqual([vin, queue, receipts[0]?.state], ["", [], "REFUSED"]);
  });

  void test("why a short VIN is right, and of which year it is, is said of this VIN only", () => {
    const desk = deskWith(received);
    desk.change((draft) => withVin(draft, "194675S1"));
    desk.change((draft) => withField(draft, "modelYear", "1967"));
    desk.change((draft) => withField(draft, "overrideReason", "Corvette"));
    const said = () => [desk.draft().form.modelYear, desk.draft().form.overrideReason];
    desk.change((draft) => withVin(draft, "194675s1"));
    assert.deepEqual(said(), ["1967", "Corvette"]);
    desk.change((draft) => withVin(draft, "194675S12"));
    assert.deepEqual(said(), ["", ""]);
  });

  void test("what is no matter of the network is a refusal, so that the others go on", async () => {
    const desk = deskWith(async (receipt) => {
      if (receipt.key === "1") throw new Error("broken");
      return received(receipt);
    });
    desk.change((draft) => withPasted(draft, `${ACCORD},${CIVIC},${PILOT}`));
    stockIn(desk, "1");
    stockIn(desk, "2");
    await setImmediate();
    assert.deepEqual(
      desk.draft().receipts.map(({ state }) => state),
      ["STOCKED_IN", "REFUSED"],
    );
    assert.equal(desk.draft().vin, PILOT);
  });

  void test("the next form keeps what a truckload has in common and nothing else", async () => {
    const desk = deskWith(received);
    desk.change((draft) => withPasted(draft, `${ACCORD},${CIVIC}`));
    desk.change((draft) => withField(draft, "condition", "NEW"));
    desk.change((draft) => withField(draft, "odometer", "12"));
    desk.change((draft) => withField(draft, "stockNumber", "N1"));
    stockIn(desk, "1");
    const { condition, odometer, stockNumber } = desk.draft().form;
    assert.deepEqual([condition, odometer, stockNumber], ["NEW", "", null]);
  });

  void test("a car that was put aside comes back with its form", () => {
    const desk = deskWith(received);
    desk.change((draft) => withPasted(draft, `${ACCORD},${CIVIC}`));
    desk.change((draft) => withField(draft, "askingPrice", "14,500"));
    desk.change(withSetAside);
    assert.deepEqual([desk.draft().vin, desk.draft().form.askingPrice], [CIVIC, ""]);
    desk.change(withSetAside);
    assert.deepEqual([desk.draft().vin, desk.draft().form.askingPrice], [ACCORD, "14,500"]);
  });

  void test("a draft that cannot be read is none", () => {
    const kept = storage();
    kept.setItem("receive", "{");
    assert.equal(deskWith(received, kept).draft().vin, "");
  });
});
