import { after, before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { openPair, showAll, type Pair } from "./gallery.ts";
import { openOtherDesk, type Lead, type OtherDesk, type Unit } from "./other-desk.ts";
import { openStage, type Stage } from "./stage.ts";

void describe("screens in the middle of work", { concurrency: false }, () => {
  let stage: Stage;
  let desk: OtherDesk;
  let rooftopId: string;
  let unit: Unit;
  let lead: Lead;
  let manager: Pair;
  before(async () => {
    stage = await openStage();
    desk = await openOtherDesk(stage);
    rooftopId = await desk.rooftopNamed("Harbor Honda");
    unit = await desk.pricedUnit(rooftopId);
    lead = await desk.enquire(rooftopId, "Noether", unit.id);
    manager = await openPair(stage, "sales-manager.harbor-honda");
  });
  after(() => stage.close());

  const goTo = (page: Page, path: string) => page.goto(stage.url + path);
  const press = (page: Page, name: string | RegExp) =>
    page.getByRole("button", { name }).first().click();
  const dialog = (page: Page) => page.getByRole("dialog").first().waitFor();

  void test("on stock", () =>
    showAll(manager, [
      {
        screen: "stock",
        state: "panel",
        async arrange(page) {
          await goTo(page, `/stock?q=${unit.vin.slice(-8)}`);
          await page.getByRole("row", { name: unit.stockNumber }).click();
          // What the row does not know comes later.
          await page
            .getByText(/^\d\.\dL /)
            .first()
            .waitFor();
        },
      },
      {
        screen: "stock",
        state: "filters",
        async arrange(page) {
          await goTo(page, "/stock");
          await press(page, /^(Add filter|Filters)/);
          await dialog(page);
        },
      },
      {
        screen: "stock",
        state: "naming",
        async arrange(page) {
          await goTo(page, "/stock?age=91-");
          await press(page, "Save view");
          await dialog(page);
        },
      },
      {
        screen: "stock",
        state: "selected",
        async arrange(page) {
          await goTo(page, "/stock");
          const marks = page.getByRole("checkbox", { name: /^Select/ });
          for (const nth of [1, 2, 4]) await marks.nth(nth).check();
          await page.getByText("3 selected").waitFor();
        },
      },
      {
        screen: "stock",
        state: "bulk",
        async arrange(page) {
          await press(page, "Reprice");
          await dialog(page);
        },
      },
      {
        screen: "unit",
        state: "menu",
        async arrange(page) {
          await goTo(page, `/stock/${unit.id}`);
          await press(page, "Change status");
          await page.getByRole("menuitem").first().waitFor();
        },
      },
    ]));

  void test("on leads", () => {
    const open = async (page: Page, name: string | RegExp): Promise<void> => {
      await goTo(page, `/leads?queue=open&lead=${lead.id}`);
      await press(page, name);
    };
    return showAll(manager, [
      {
        screen: "leads",
        state: "assign",
        async arrange(page) {
          await open(page, /^Assign$/);
          await page.getByRole("dialog").getByRole("listitem").nth(2).waitFor();
        },
      },
      {
        screen: "leads",
        state: "task",
        async arrange(page) {
          await open(page, "Add task");
          await dialog(page);
        },
      },
      {
        screen: "leads",
        state: "menu",
        async arrange(page) {
          await open(page, /^Stage: /);
          await page.getByRole("menuitem").first().waitFor();
        },
      },
      {
        screen: "leads",
        state: "lost",
        async arrange(page) {
          await page.getByRole("menuitem", { name: "Lost" }).click();
          await dialog(page);
        },
      },
    ]);
  });

  void test("on somebody who has bought and been to the workshop", async () => {
    const id = await customerWithHistory();
    await showAll(
      manager,
      ["timeline", "garage", "deals", "service"].map((tab) => ({
        screen: "customer",
        state: tab,
        async arrange(page) {
          await goTo(page, `/customers/${id}?tab=${tab}`);
          const panel = page.getByRole("tabpanel");
          await panel.getByRole("link").or(panel.getByRole("rowheader")).first().waitFor();
        },
      })),
    );
  });

  void test("and in the menus of the frame", () =>
    showAll(manager, [
      {
        screen: "today",
        state: "deals",
        async arrange(page) {
          await goTo(page, "/?whose=team&show=deals");
          await page.getByRole("tabpanel").getByRole("listitem").first().waitFor();
        },
      },
      {
        screen: "today",
        state: "menu",
        async arrange(page) {
          await press(page, /, your menu$/);
          await page.getByRole("menuitem", { name: "Sign out" }).waitFor();
        },
      },
    ]));

  /** Of the demo: somebody with a deal and a repair order. */
  async function customerWithHistory(): Promise<string> {
    const { repairOrders } = await desk.ask(
      `query ($rooftopId: ID!) {
        repairOrders(where: { rooftopId: { eq: $rooftopId } }, first: 100) {
          nodes { id customer { id deals(first: 1) { nodes { id } } } } } }`,
      { rooftopId },
    );
    for (const { customer } of repairOrders.nodes) {
      if (customer?.deals.nodes.length > 0) return customer.id;
    }
    throw new Error("nobody has bought and been to the workshop");
  }
});
