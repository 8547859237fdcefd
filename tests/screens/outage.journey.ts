import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { pause } from "../graph/server.ts";
import { dollars, newVin, openOtherDesk, type OtherDesk } from "./other-desk.ts";
import { openStage, type Stage } from "./stage.ts";

const AWAY_MS = 30_000;

void describe("a network that is gone for half a minute", { concurrency: false }, () => {
  let stage: Stage;
  let desk: OtherDesk;
  let rooftopId: string;
  before(async () => {
    stage = await openStage();
    desk = await openOtherDesk(stage);
    rooftopId = await desk.rooftopNamed("Harbor Honda");
  });
  after(() => stage.close());

  void test("costs nothing typed, writes nothing twice, and the screens catch up", async () => {
    const [unit, other] = [await desk.pricedUnit(rooftopId), await desk.pricedUnit(rooftopId)];
    const lead = await desk.enquire(rooftopId, "Hopper");
    const vin = newVin();
    const [receiving, list, inbox] = await Promise.all([
      stage.signedIn("sales-manager.harbor-honda", "/stock/receive"),
      stage.signedIn("sales-manager.harbor-honda", "/stock?view=all"),
      stage.signedIn("sales.harbor-honda", `/leads?queue=open&lead=${lead.id}`),
    ]);
    const pages = [receiving.page, list.page, inbox.page];
    await receiving.page.getByRole("textbox", { name: "VIN", exact: true }).fill(vin);
    await receiving.page.getByText("VIN is valid").waitFor();
    await receiving.page.getByLabel("Odometer").fill("1,200");
    await list.page.getByRole("searchbox", { name: "Search stock" }).fill(unit.vin.slice(-8));
    const row = list.page.getByRole("row", { name: unit.stockNumber });
    await row.getByRole("button", { name: dollars(unit.price) }).click();
    await list.page.getByLabel("Asking price").fill(String(unit.price / 100 + 500));
    const form = inbox.page.getByRole("form", { name: "Log what happened" });
    await form.getByLabel("What was said").fill("Called back, will think about it.");
    for (const page of pages) await page.getByText("live", { exact: true }).waitFor();

    await Promise.all(pages.map((page) => page.context().setOffline(true)));
    const back = pause(AWAY_MS);
    for (const page of pages) await page.getByText(/^Offline\. /).waitFor();
    await receiving.page.getByRole("button", { name: "Stock in" }).click();
    await receiving.page.getByText("Waiting for the network").waitFor();
    await list.page.getByRole("button", { name: "Set price" }).click();
    await form.getByRole("button", { name: "Log call", exact: true }).click();
    // Somebody elsewhere goes on working.
    await desk.reprice(other, other.price + 77_700);
    await back;
    assert.equal(await desk.unitsWithVin(vin), 0);
    await Promise.all(pages.map((page) => page.context().setOffline(false)));

    for (const page of pages) await page.getByText("live", { exact: true }).waitFor();
    const done = receiving.page.getByRole("list", { name: "Done, newest first" });
    await done.getByText("Stocked in").waitFor();
    assert.equal(await desk.unitsWithVin(vin), 1);

    // What could not be saved stands where it was typed, or went once.
    const price = list.page.getByLabel("Asking price");
    const set = list.page.getByRole("button", { name: /^Set (price|it anyway)$/ });
    if (await price.isVisible()) await set.click();
    await price.waitFor({ state: "detached" });
    await row.getByRole("button", { name: dollars(unit.price + 50_000) }).waitFor();
    assert.equal((await desk.unitNow(unit.id)).version, unit.version + 1);
    const words = form.getByLabel("What was said");
    if ((await words.inputValue()) !== "") {
      await form.getByRole("button", { name: "Log call", exact: true }).click();
    }
    await inbox.page
      .getByRole("article")
      .getByText("Called back, will think about it.")
      .first()
      .waitFor();
    const { lead: stored } = await desk.ask(
      `query ($id: ID!) { lead(id: $id) { id interactions { nodes { id notes } } } }`,
      { id: lead.id },
    );
    const notes = stored.interactions.nodes.map(({ notes: said }: { notes: string }) => said);
    assert.equal(notes.filter((said: string) => said?.startsWith("Called back")).length, 1);

    await list.page.getByRole("searchbox", { name: "Search stock" }).fill(other.vin.slice(-8));
    await list.page
      .getByRole("row", { name: other.stockNumber })
      .getByText(dollars(other.price + 77_700))
      .waitFor();
    for (const { problems } of [receiving, list, inbox]) assert.deepEqual(problems, []);
  });
});
