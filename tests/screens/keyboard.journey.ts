import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { onlyByKeys } from "./by-keys.ts";
import {
  dollars,
  eventually,
  newVin,
  openOtherDesk,
  wrongVin,
  type OtherDesk,
} from "./other-desk.ts";
import { openStage, type Stage } from "./stage.ts";

const MANAGER = "sales-manager.harbor-honda";

void describe("without a pointer", { concurrency: false }, () => {
  let stage: Stage;
  let desk: OtherDesk;
  let rooftopId: string;
  before(async () => {
    stage = await openStage();
    desk = await openOtherDesk(stage);
    rooftopId = await desk.rooftopNamed("Harbor Honda");
  });
  after(() => stage.close());

  void test("a car is found by the last 8 of its VIN", async () => {
    const unit = await desk.pricedUnit(rooftopId);
    const { page, problems } = await stage.signedIn(MANAGER, "/");
    const hands = await onlyByKeys(page);
    await page.getByRole("heading", { level: 1, name: "Today" }).waitFor();
    await page.keyboard.press("/");
    await hands.isAt(page.getByRole("combobox", { name: "Search and commands" }));
    await hands.type(unit.vin.slice(-8));
    await page.getByRole("option", { name: unit.stockNumber }).waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL((address) => address.pathname === `/stock/${unit.id}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    hands.usedNoPointer();
    assert.deepEqual(problems, []);
  });

  void test("a price is set in the list, against somebody else's", async () => {
    const unit = await desk.pricedUnit(rooftopId);
    const mine = unit.price - 25_000;
    const { page, problems } = await stage.signedIn(MANAGER, "/stock");
    const hands = await onlyByKeys(page);
    await page.getByRole("grid", { name: "Stock" }).getByRole("row").nth(2).waitFor();
    await page.keyboard.press("/");
    await hands.isAt(page.getByRole("searchbox", { name: "Search stock" }));
    await hands.type(unit.vin.slice(-8));
    await page.getByText("1 unit", { exact: true }).waitFor();
    const row = page.getByRole("row", { name: unit.stockNumber });
    await hands.tabTo(row);
    await hands.press("p");
    await hands.isAt(page.getByLabel("Asking price"));
    await hands.type(String(mine / 100));
    await desk.reprice(unit, unit.price + 50_000);
    await hands.press("Enter");
    const strip = page.getByRole("region", {
      name: "Changed by someone else while you were editing",
    });
    await strip.waitFor();
    await hands.press("Space");
    await strip
      .getByRole("radio", { name: dollars(mine) })
      .and(strip.locator(":checked"))
      .waitFor();
    await page.keyboard.press("ControlOrMeta+Enter");
    await strip.waitFor({ state: "detached" });
    await hands.isAt(row);
    assert.equal((await desk.unitNow(unit.id)).price, mine);
    hands.usedNoPointer();
    assert.deepEqual(problems, []);
  });

  void test("three cars are received, one of them with a wrong check digit", async () => {
    const vins = [newVin(), wrongVin(), newVin()];
    const { page, problems } = await stage.signedIn(MANAGER, "/");
    const hands = await onlyByKeys(page);
    await page.getByRole("heading", { level: 1, name: "Today" }).waitFor();
    await page.keyboard.press("g");
    await page.keyboard.press("r");
    const vin = page.getByRole("textbox", { name: "VIN", exact: true });
    await hands.isAt(vin);
    await hands.type(vins.join(","));
    await hands.press("Enter");
    await page.getByText("2 VINs wait").waitFor();
    await page.getByText("VIN is valid").waitFor();
    const done = page.getByRole("list", { name: "Done, newest first" }).getByText("Stocked in");
    await hands.isAt(page.getByLabel("Stock number"));
    // The order of the paper.
    await hands.press("Tab", "Tab");
    await hands.isAt(page.getByLabel("Odometer"));
    await hands.type("81234");
    await hands.press("Tab", "Tab");
    await hands.isAt(page.getByLabel("Cost"));
    await hands.type("8500");
    await hands.press("Tab");
    await hands.isAt(page.getByLabel("Asking price"));
    await hands.type("10995");
    await hands.press("ControlOrMeta+Enter");
    await done.first().waitFor();

    await hands.isAt(vin);
    await hands.tabTo(page.getByLabel("Why this VIN is correct"));
    await hands.type("Read from the door jamb");
    await hands.press("ControlOrMeta+Enter");
    await done.nth(1).waitFor();
    await page.getByText("VIN is valid").waitFor();
    await hands.press("ControlOrMeta+Enter");
    await done.nth(2).waitFor();
    for (const each of vins) assert.equal(await desk.unitsWithVin(each), 1);
    hands.usedNoPointer();
    assert.deepEqual(problems, []);
  });

  void test("a lead is answered, and gets a task", async () => {
    const lead = await desk.enquire(rooftopId, "Franklin");
    const { page, problems } = await stage.signedIn(
      "sales.harbor-honda",
      "/leads?queue=unassigned&q=Franklin",
    );
    const hands = await onlyByKeys(page);
    await page.getByRole("link", { name: /Ada Franklin/ }).waitFor();
    await hands.press("j");
    const form = page.getByRole("form", { name: "Log what happened" });
    await form.waitFor();
    await hands.press("p");
    await hands.press("1");
    await hands.isAt(form.getByRole("textbox", { name: "What was said" }));
    await hands.type("Comes on Saturday.");
    await hands.press("ControlOrMeta+Enter");
    const answered = async (): Promise<boolean> => {
      const { lead: now } = await desk.ask(
        "query ($id: ID!) { lead(id: $id) { id firstRespondedAt } }",
        { id: lead.id },
      );
      return now.firstRespondedAt !== null;
    };
    await eventually(answered, "the lead is answered");
    await hands.press("Escape");
    await hands.press("b");
    const dialog = page.getByRole("dialog", { name: "Add task" });
    await dialog.waitFor();
    await hands.tabTo(dialog.getByRole("button", { name: "Tomorrow 9 AM" }));
    await hands.press("Enter");
    await page.keyboard.press("ControlOrMeta+Enter");
    await dialog.waitFor({ state: "detached" });
    await page
      .getByRole("region", { name: "Tasks" })
      .getByText(/Ada Franklin/)
      .waitFor();
    hands.usedNoPointer();
    assert.deepEqual(problems, []);
  });
});
