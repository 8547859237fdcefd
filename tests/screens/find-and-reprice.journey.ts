import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { dollars, eventually, openOtherDesk, type OtherDesk } from "./other-desk.ts";
import { openStage, type Stage } from "./stage.ts";

const USER = "sales-manager.harbor-honda";

void describe("a car of the stock", { concurrency: false }, () => {
  let stage: Stage;
  let desk: OtherDesk;
  let rooftopId: string;
  before(async () => {
    stage = await openStage();
    desk = await openOtherDesk(stage);
    rooftopId = await desk.rooftopNamed("Harbor Honda");
  });
  after(() => stage.close());

  void test("is found by the last 8 of its VIN, in the list and from anywhere", async () => {
    const unit = await desk.pricedUnit(rooftopId);
    const { page, problems } = await stage.signedIn(USER, "/stock");
    await page.getByRole("searchbox", { name: "Search stock" }).fill(unit.vin.slice(-8));
    const row = page.getByRole("row", { name: unit.stockNumber });
    await page.waitForURL(/q=/);
    await row.waitFor();
    // The address is the view: a reload shows the same.
    await page.reload();
    await row.waitFor();
    await page.getByText("1 unit", { exact: true }).waitFor();

    await page.getByRole("link", { name: "Today" }).click();
    await page.getByRole("heading", { level: 1, name: "Today" }).waitFor();
    await page.getByRole("button", { name: /^Search/ }).click();
    await page.getByRole("combobox", { name: "Search and commands" }).fill(unit.vin.slice(-8));
    await page.getByRole("option", { name: unit.stockNumber }).click();
    await page.waitForURL(`${stage.url}/stock/${unit.id}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    assert.deepEqual(problems, []);
  });

  void test("is found as its VIN is printed, in whatever view it is", async () => {
    const unit = await desk.pricedUnit(rooftopId);
    const end = unit.vin.slice(-8);
    const { page, problems } = await stage.signedIn(USER, "/stock?status=HELD");
    const printed = `${end.slice(0, 2)} ${end.slice(2)}`;
    await page.getByRole("searchbox", { name: "Search stock" }).fill(printed);
    await page.getByRole("link", { name: "1 in All" }).click();
    await page.getByRole("row", { name: unit.stockNumber }).waitFor();
    await page.getByRole("tab", { name: "All", selected: true }).waitFor();

    // The list that one came from is where "Stock" leads back to, also after a reload.
    const list = page.url();
    await page.getByRole("row", { name: unit.stockNumber }).getByRole("link").click();
    await page.waitForURL(/\/stock\/stk_/);
    await page.reload();
    await page.getByRole("banner").or(page.getByRole("article")).first().waitFor();
    await page.getByRole("article").getByRole("link", { name: "Stock", exact: true }).click();
    await page.waitForURL(list);
    await page.goto(`${stage.url}/stock/${unit.id}`);
    const back = page.getByRole("article").getByRole("link", { name: "Stock", exact: true });
    assert.equal(await back.getAttribute("href"), "/stock");
    assert.deepEqual(problems, []);
  });

  void test("is priced in its row, and whoever was later chooses", async () => {
    const unit = await desk.pricedUnit(rooftopId);
    const theirs = unit.price + 50_000;
    const mine = unit.price - 25_000;
    const { page, problems } = await stage.signedIn(USER, `/stock?q=${unit.vin.slice(-8)}`);
    const row = page.getByRole("row", { name: unit.stockNumber });
    await row.getByRole("button", { name: dollars(unit.price) }).click();
    await page.getByLabel("Asking price").fill(String(mine / 100));
    await page.getByText(/gross/i).first().waitFor();

    await desk.reprice(unit, theirs);
    await page.getByText(`Someone just set ${dollars(theirs)}`).waitFor();
    await page.getByRole("button", { name: "Set price" }).click();
    const strip = page.getByRole("region", {
      name: "Changed by someone else while you were editing",
    });
    await strip
      .getByRole("cell", { name: dollars(unit.price), exact: false })
      .first()
      .waitFor();
    await strip.getByRole("radio", { name: dollars(theirs) }).waitFor();
    // Nothing is stored before somebody chooses.
    assert.equal((await desk.unitNow(unit.id)).price, theirs);
    await strip.getByRole("radio", { name: dollars(mine) }).check();
    await strip.getByRole("button", { name: "Apply" }).click();
    await strip.waitFor({ state: "detached" });
    await row.getByRole("button", { name: dollars(mine) }).waitFor();
    assert.equal((await desk.unitNow(unit.id)).price, mine);
    assert.deepEqual(problems, []);
  });

  void test("keeps a price that makes no sense in the field, and says why it is refused", async () => {
    const unit = await desk.pricedUnit(rooftopId);
    const { page, problems } = await stage.signedIn(USER, `/stock?q=${unit.vin.slice(-8)}`);
    await page.getByRole("row", { name: unit.stockNumber }).getByRole("button").first().click();
    const field = page.getByLabel("Asking price");
    await field.fill("a lot");
    await page.getByRole("button", { name: "Set price" }).click();
    await page.getByText("Type an amount").waitFor();
    assert.equal(await field.inputValue(), "a lot");
    await page.keyboard.press("Escape");
    await field.waitFor({ state: "detached" });
    await eventually(
      async () => (await desk.unitNow(unit.id)).price === unit.price,
      "the price is what it was",
    );
    assert.deepEqual(problems, []);
  });

  void test("is asked about when Enter is quicker than what the price leaves over the cost, priced before or not", async () => {
    const unit = await desk.pricedUnit(rooftopId);
    const { page, problems } = await stage.signedIn(USER, "/stock?priced=no");
    for (const path of [`/stock?q=${unit.vin.slice(-8)}`, "/stock?priced=no"]) {
      await page.goto(`${stage.url}${path}`);
      await page.locator("[data-reprice]").first().click();
      await page.getByLabel("Asking price").fill("1,000");
      await page.keyboard.press("Enter");
      await page.getByText(/Set it anyway\?/).waitFor();
      await page.keyboard.press("Escape");
    }
    assert.equal((await desk.unitNow(unit.id)).price, unit.price);

    // Nobody waits for a figure that does not come.
    await page.route("**/graphql", async (route) => {
      const asked = route.request().postData() ?? "";
      if (!asked.includes("GrossAt")) await route.continue();
    });
    await page.locator("[data-reprice]").first().click();
    await page.getByLabel("Asking price").fill("99,000");
    await page.keyboard.press("Enter");
    await page.getByText(/The server did not say what/).waitFor();
    await page.keyboard.press("Escape");
    assert.deepEqual(problems, []);
  });
});
