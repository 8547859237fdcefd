import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openOtherDesk } from "./other-desk.ts";
import { openStage, type Stage } from "./stage.ts";

const USER = "sales.harbor-honda";

void describe("what a person leaves", { concurrency: false }, () => {
  let stage: Stage;
  let customer: string;
  before(async () => {
    stage = await openStage();
    const desk = await openOtherDesk(stage);
    const rooftopId = await desk.rooftopNamed("Harbor Honda");
    customer = `/customers/${(await desk.enquire(rooftopId, "Meitner")).customerId}`;
  });
  after(() => stage.close());

  void test("half typed is there after a reload, and gone once it is given up", async () => {
    const { page, problems } = await stage.signedIn(USER, customer);
    await page.getByRole("button", { name: "Edit", exact: true }).click();
    await page.getByLabel("Email").fill("lise@example.com");
    await page.reload();
    const dialog = page.getByRole("dialog", { name: "Edit customer" });
    await dialog.waitFor();
    assert.equal(await page.getByLabel("Email").inputValue(), "lise@example.com");
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await page.reload();
    await page.getByRole("button", { name: "Edit", exact: true }).click();
    assert.notEqual(await page.getByLabel("Email").inputValue(), "lise@example.com");
    assert.deepEqual(problems, []);
  });

  void test("by signing out is locked in the other tabs, which say why, and names nobody", async () => {
    const { page } = await stage.signedIn(USER, "/");
    const other = await page.context().newPage();
    await other.goto(stage.url + customer);
    await other.getByRole("heading", { level: 1 }).waitFor();
    await other.getByRole("button", { name: "Edit", exact: true }).click();
    await other.getByLabel("Email").fill("lise@example.com");
    await page.evaluate(() => localStorage.setItem("forecourt.recent", "names"));
    await page.getByRole("button", { name: /, your menu$/ }).click();
    await page.getByRole("menuitem", { name: "Sign out" }).click();
    const lid = other.getByRole("dialog", { name: "You signed out in another tab" });
    await lid.getByRole("button", { name: "Sign in" }).waitFor();
    assert.equal(await other.getByText(/^Offline/).count(), 0);
    assert.equal(await other.evaluate(() => localStorage.getItem("forecourt.recent")), null);
    const written = await other.evaluate(() => JSON.stringify(sessionStorage));
    assert.doesNotMatch(written, /lise@example/);
  });
});
