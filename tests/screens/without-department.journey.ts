import { after, before, describe, test } from "node:test";
import { openPair, showAll, type Pair, type Scene } from "./gallery.ts";
import { openOtherDesk } from "./other-desk.ts";
import { screensOf, type Screen } from "./screens.ts";
import { openStage, WIDE, type Stage } from "./stage.ts";

void describe("while a subgraph is down", { concurrency: false }, () => {
  let stage: Stage;
  let screens: readonly Screen[];
  let manager: Pair;
  let advisor: Pair;
  before(async () => {
    stage = await openStage({ apart: true });
    const desk = await openOtherDesk(stage);
    const rooftopId = await desk.rooftopNamed("Harbor Honda");
    const unit = await desk.pricedUnit(rooftopId);
    const lead = await desk.enquire(rooftopId, "Curie", unit.id);
    screens = screensOf({ unitId: unit.id, leadId: lead.id, customerId: lead.customerId });
    [manager, advisor] = await Promise.all([
      openPair(stage, "sales-manager.harbor-honda"),
      openPair(stage, "service-advisor.harbor-honda"),
    ]);
  });
  after(() => stage.close());

  /** On a phone what is missing may be on a tab, or not be shown at all. */
  const scenes = (names: readonly Screen["name"][], lost: string): Scene[] =>
    screens
      .filter(({ name }) => names.includes(name))
      .map(({ name, path, shown }) => ({
        screen: name,
        state: `without-${lost}`,
        async arrange(page) {
          await page.goto(stage.url + path);
          await shown(page);
          if (page.viewportSize()?.width !== WIDE.viewport.width) return;
          await page
            .getByText(/unavailable/)
            .filter({ visible: true })
            .first()
            .waitFor();
        },
      }));

  void test("service, the other parts of each screen stand", async () => {
    await stage.lose("service");
    await showAll(manager, scenes(["stock", "unit", "customer"], "service"));
    await showAll(advisor, [
      {
        screen: "today",
        state: "without-service",
        async arrange(page) {
          await page.goto(stage.url);
          // The queue stands, with what earlier journeys left in it.
          const queue = page.getByRole("tabpanel");
          const caughtUp = queue.getByText("You’re all caught up");
          await queue.getByRole("listitem").or(caughtUp).first().waitFor();
          await page.getByRole("tab", { name: "Open repair orders" }).click();
          await page.getByText(/not available just now/).waitFor();
        },
      },
    ]);
  });

  void test("deals, the other parts of each screen stand", async () => {
    await stage.lose("deal");
    await showAll(manager, scenes(["stock", "unit", "customer"], "deal"));
  });

  void test("cars, leads are answered all the same", async () => {
    await stage.lose("vehicle");
    await showAll(manager, scenes(["leads"], "vehicle"));
  });
});
