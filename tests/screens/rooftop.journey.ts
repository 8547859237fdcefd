import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openStage, type Stage } from "./stage.ts";

void describe("the rooftop", { concurrency: false }, () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  void test("stays in the address, for Back and for whoever gets a copy of it", async () => {
    const { page, problems } = await stage.signedIn("owner", "/leads");
    const switcher = page.getByRole("button", { name: /^Rooftop: / });
    const rail = page.getByRole("navigation", { name: "Places" });
    await page.getByRole("button", { name: "Rooftop: All rooftops" }).waitFor();

    await rail.getByRole("link", { name: "Today" }).click();
    await page.getByRole("heading", { name: "Today", level: 1 }).waitFor();
    await switcher.click();
    await page.getByRole("menuitemradio", { name: "Harbor Honda" }).click();
    await page.getByRole("button", { name: "Rooftop: Harbor Honda" }).waitFor();
    await rail.getByRole("link", { name: "Stock" }).click();
    await page.waitForURL(/\/stock\?at=rft_/);
    const copied = page.url();

    await page.goBack();
    await page.goBack();
    await page.waitForURL(/\/leads\?at=all/);
    await page.getByRole("button", { name: "Rooftop: All rooftops" }).waitFor();

    await page.goto(copied);
    await page.getByRole("button", { name: "Rooftop: Harbor Honda" }).waitFor();
    await rail.getByRole("link", { name: "Leads" }).click();
    await page.getByRole("button", { name: "Rooftop: Harbor Honda" }).waitFor();
    assert.deepEqual(problems, []);
  });
});
