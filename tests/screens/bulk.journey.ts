import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { openOtherDesk, type OtherDesk, type Unit } from "./other-desk.ts";
import { openStage, type Stage } from "./stage.ts";

const USER = "sales-manager.harbor-honda";
const STEP = 12_300;
const COUNT = 7;
/** Writes under way at once. */
const AT_ONCE = 4;

void describe("several cars of the stock", { concurrency: false }, () => {
  let stage: Stage;
  let desk: OtherDesk;
  let rooftopId: string;
  before(async () => {
    stage = await openStage();
    desk = await openOtherDesk(stage);
    rooftopId = await desk.rooftopNamed("Harbor Honda");
  });
  after(() => stage.close());

  async function select(page: Page, units: readonly Unit[]): Promise<void> {
    for (const { stockNumber } of units) {
      await page.getByRole("row", { name: stockNumber }).getByRole("checkbox").click();
    }
    await page.getByText("2 selected", { exact: true }).waitFor();
  }

  void test("are repriced with what it leaves in sight, and taken back but for what was changed since", async () => {
    const { page, problems } = await stage.signedIn(USER, "/stock?status=FRONT_LINE&priced=yes");
    const units = await shown(page);
    await select(page, units);
    await page.getByRole("button", { name: "Reprice", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Reprice 2 units" });
    await dialog.getByRole("textbox").fill("-99%");
    await dialog.getByText("Type an amount, such as −500.").waitFor();
    await dialog.getByRole("radio", { name: "Percent" }).check();
    await dialog.getByText("2 go below cost").waitFor();
    await dialog.getByRole("button", { name: "Set 2 prices" }).click();
    await dialog
      .getByRole("alert")
      .getByText(/^2 prices are less than half/)
      .waitFor();
    await dialog.getByRole("columnheader", { name: "Front gross" }).waitFor();
    await dialog.getByRole("radio", { name: "Amount" }).check();
    await dialog.getByRole("textbox").fill(String(STEP / 100));
    await dialog.getByRole("alert").waitFor({ state: "detached" });
    await dialog.getByRole("button", { name: "Set 2 prices" }).click();
    const result = page.getByRole("region", { name: "Result" });
    await result.getByText("2 prices set").waitFor();
    assert.equal(await page.getByRole("dialog").count(), 0);

    const [first, second] = await Promise.all(units.map(({ id }) => desk.unitNow(id)));
    assert.ok(first && second);
    assert.deepEqual(
      [first.price, second.price],
      units.map(({ price }) => price + STEP),
    );
    await desk.reprice(second, second.price + STEP);
    await result.getByRole("button", { name: "Undo" }).click();
    await result.getByText("1 price as before").waitFor();
    await result.getByText("Someone changed it since then, so it stays as it is.").waitFor();
    const now = await Promise.all(units.map(({ id }) => desk.unitNow(id)));
    assert.deepEqual(
      now.map(({ price }) => price),
      [units[0]?.price, second.price + STEP],
    );
    await result.getByRole("button", { name: "Dismiss" }).click();
    await result.waitFor({ state: "detached" });
    assert.deepEqual(problems, []);
  });

  void test("go to another status together, and back", async () => {
    const { page, problems } = await stage.signedIn(USER, "/stock?status=FRONT_LINE&priced=yes");
    const units = await shown(page);
    const statuses = () =>
      Promise.all(
        units.map(async ({ id }) => {
          const query = "query ($id: ID!) { stockUnit(id: $id) { id status } }";
          return (await desk.ask(query, { id })).stockUnit.status;
        }),
      );
    await select(page, units);
    await page.getByRole("button", { name: "Change status" }).click();
    const dialog = page.getByRole("dialog", { name: "Change the status of 2 units" });
    await dialog.getByRole("radio", { name: /^In recon/ }).check();
    await dialog.getByRole("textbox").fill("Tyres");
    await dialog.getByRole("button", { name: "Change 2 units" }).click();
    const result = page.getByRole("region", { name: "Result" });
    await result.getByText("2 statuses changed").waitFor();
    assert.deepEqual(await statuses(), ["IN_RECON", "IN_RECON"]);
    await result.getByRole("button", { name: "Undo" }).click();
    await result.getByText("2 statuses as before").waitFor();
    assert.deepEqual(await statuses(), ["FRONT_LINE", "FRONT_LINE"]);
    assert.deepEqual(problems, []);
  });

  void test("that were not sent when it was stopped are counted, and sent when it goes on", async () => {
    const { page } = await stage.signedIn(USER, "/stock?status=FRONT_LINE&priced=yes");
    await page.getByRole("row").nth(COUNT).waitFor();
    for (let row = 1; row <= COUNT; row += 1) {
      await page.getByRole("row").nth(row).getByRole("checkbox").click();
    }
    await page.getByRole("button", { name: "Reprice", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: `Reprice ${COUNT} units` });
    await dialog.getByRole("textbox").fill(String(STEP / 100));
    const stopped = Promise.withResolvers<void>();
    await page.route("**/graphql", async (route) => {
      if (route.request().postData()?.includes("askingPrice")) await stopped.promise;
      await route.continue();
    });
    await dialog.getByRole("button", { name: `Set ${COUNT} prices` }).click();
    const result = page.getByRole("region", { name: "Result" });
    await result.getByRole("button", { name: "Stop" }).click();
    stopped.resolve();
    await result.getByText(`${AT_ONCE} prices set`).waitFor();
    await result.getByText(`${COUNT - AT_ONCE} not sent`).waitFor();
    await result.getByRole("button", { name: `Send ${COUNT - AT_ONCE} more` }).click();
    await result.getByText(`${COUNT} prices set`).waitFor();
    await result.getByRole("button", { name: "Undo" }).click();
    await result.getByText(`${COUNT} prices as before`).waitFor();
  });

  /** Two that no deal holds, of those on top. */
  async function shown(page: Page): Promise<Unit[]> {
    await page.getByRole("row").nth(5).getByRole("checkbox").waitFor();
    const texts = await page.getByRole("row").allInnerTexts();
    const onTop = texts.slice(0, 12);
    const isOnTop = (stockNumber: string): boolean =>
      onTop.some((text) => text.includes(stockNumber));
    return [await desk.pricedUnit(rooftopId, isOnTop), await desk.pricedUnit(rooftopId, isOnTop)];
  }
});
