import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { BrowserContext, Page } from "playwright-core";
import {
  lookAway,
  openLoading,
  openPair,
  showAll,
  stopLoading,
  type Pair,
  type Tab,
} from "./gallery.ts";
import { openOtherDesk, type Lead, type OtherDesk, type Unit } from "./other-desk.ts";
import { screensOf } from "./screens.ts";
import { openStage, type Stage } from "./stage.ts";

void describe("every screen in every state", { concurrency: false }, () => {
  let stage: Stage;
  let desk: OtherDesk;
  let rooftopId: string;
  let unit: Unit;
  let lead: Lead;
  let manager: Pair;
  let technician: Pair;
  before(async () => {
    stage = await openStage();
    desk = await openOtherDesk(stage);
    rooftopId = await desk.rooftopNamed("Harbor Honda");
    unit = await desk.pricedUnit(rooftopId);
    lead = await desk.enquire(rooftopId, "Curie", unit.id);
    [manager, technician] = await Promise.all([
      openPair(stage, "sales-manager.harbor-honda"),
      openPair(stage, "technician.harbor-honda"),
    ]);
  });
  after(() => stage.close());

  const screens = () =>
    screensOf({ unitId: unit.id, leadId: lead.id, customerId: lead.customerId });
  const goTo = (page: Page, path: string) => page.goto(stage.url + path);
  void test("with what there is to see", () =>
    showAll(
      manager,
      screens().map(({ name, path, shown }) => ({
        screen: name,
        state: "data",
        async arrange(page) {
          await goTo(page, path);
          await shown(page);
        },
      })),
    ));

  void test("while it is on its way", async () => {
    try {
      await showAll(
        manager,
        screens()
          .filter(({ name }) => name !== "receive")
          .map(({ name, path }) => ({
            screen: name,
            state: "loading",
            async arrange(page) {
              await stopLoading(page);
              await openLoading(page, stage.url + path);
            },
          })),
      );
    } finally {
      await Promise.all(manager.visitors.map(({ page }) => stopLoading(page)));
    }
  });

  void test("when filters hide everything", () =>
    showAll(manager, [
      {
        screen: "stock",
        state: "empty-filtered",
        async arrange(page) {
          await goTo(page, "/stock?q=zzzz&age=91-");
          await page.getByText("No matches for these filters").waitFor();
        },
      },
      {
        screen: "leads",
        state: "empty-filtered",
        async arrange(page) {
          await goTo(page, "/leads?q=zzzz");
          await page.getByText(/zzzz/).first().waitFor();
        },
      },
    ]));

  void test("for somebody who may not", () =>
    showAll(
      technician,
      screens().map(({ name, path }) => ({
        screen: name,
        state: "without-permission",
        async arrange(page) {
          await goTo(page, path);
          const told = name === "today" ? "Open repair orders" : /^Ask /;
          await page.getByText(told).first().waitFor();
        },
      })),
    ));

  void test("and what lies over them", () =>
    showAll(manager, [
      {
        screen: "not-found",
        state: "data",
        async arrange(page) {
          await goTo(page, "/no-such-place");
          await page.getByText("Page not found").waitFor();
        },
      },
      {
        screen: "unit",
        state: "not-found",
        async arrange(page) {
          await goTo(page, `/stock/stk_${"0".repeat(26)}`);
          await page
            .getByText(/unit not found|not be one/i)
            .first()
            .waitFor();
        },
      },
      {
        screen: "palette",
        state: "open",
        async arrange(page) {
          await goTo(page, "/");
          await page.getByRole("button", { name: /^Search/ }).click();
          await page.getByRole("combobox", { name: "Search and commands" }).waitFor();
        },
      },
      {
        screen: "palette",
        state: "data",
        async arrange(page) {
          await page.getByRole("combobox", { name: "Search and commands" }).fill("curie");
          await page.getByRole("option", { name: /Curie/ }).first().waitFor();
        },
      },
      {
        screen: "help",
        state: "open",
        async arrange(page) {
          await goTo(page, "/stock");
          await page.getByRole("grid").getByRole("row").nth(5).waitFor();
          await page.keyboard.press("?");
          await page.getByRole("dialog", { name: "Shortcuts on this screen" }).waitFor();
        },
      },
    ]));

  void test("without the network", async () => {
    const faults = await manager.showTabs("offline", inTabs, async (tabs) => {
      await tabs[0]?.page.context().setOffline(true);
      for (const { page } of tabs) await page.getByText(/^Offline\. /).waitFor();
    });
    for (const { page } of manager.visitors) await page.context().setOffline(false);
    assert.deepEqual(faults, []);
  });

  // The last: whoever comes back has to say again who it is.
  void test("locked", async () => {
    const faults = await manager.showTabs("locked", inTabs, async (tabs) => {
      if (tabs[0]) await lookAway(tabs[0].page);
      for (const { page } of tabs) await page.getByRole("dialog", { name: /^Locked:/ }).waitFor();
    });
    assert.deepEqual(faults, []);
  });

  const inTabs = (context: BrowserContext): Promise<readonly Tab[]> =>
    Promise.all(
      screens().map(async ({ name, path, shown }) => {
        const page = await context.newPage();
        await page.goto(stage.url + path);
        await shown(page);
        return { screen: name, page };
      }),
    );
});
