import { after, before, describe, test } from "node:test";
import type { Page, WebSocketRoute } from "playwright-core";
import { openPair, showAll, type Pair } from "./gallery.ts";
import {
  dollars,
  newVin,
  openOtherDesk,
  wrongVin,
  type OtherDesk,
  type Unit,
} from "./other-desk.ts";
import { openStage, WIDE, type Stage } from "./stage.ts";

const CONFLICT = "Changed by someone else while you were editing";
/** Long overdue stands at the top. */
const LONG_AGO_MS = 60 * 86_400_000;

void describe("writes that are refused, and those that come second", { concurrency: false }, () => {
  let stage: Stage;
  let desk: OtherDesk;
  let rooftopId: string;
  let manager: Pair;
  before(async () => {
    stage = await openStage();
    desk = await openOtherDesk(stage);
    rooftopId = await desk.rooftopNamed("Harbor Honda");
    manager = await openPair(stage, "sales-manager.harbor-honda");
  });
  after(() => stage.close());

  const goTo = (page: Page, path: string) => page.goto(stage.url + path);
  const conflict = (page: Page) => page.getByRole("region", { name: CONFLICT }).waitFor();

  void test("are told where they were made", () =>
    showAll(manager, [
      {
        screen: "stock",
        state: "refused",
        async arrange(page) {
          const unit = await desk.pricedUnit(rooftopId);
          await goTo(page, `/stock?q=${unit.vin.slice(-8)}`);
          await openPrice(page, unit);
          await page.getByLabel("Asking price").fill("a lot");
          await page.getByRole("button", { name: "Set price" }).click();
          await page.getByText("Type an amount").waitFor();
        },
      },
      {
        screen: "unit",
        state: "refused",
        async arrange(page) {
          const unit = await desk.pricedUnit(rooftopId);
          await goTo(page, `/stock/${unit.id}`);
          await page.getByRole("button", { name: "Reprice" }).click();
          await page.getByLabel("Asking price").fill("99999999999999");
          await page.getByRole("button", { name: "Set price" }).click();
          await page.locator("[aria-invalid=true]").waitFor();
        },
      },
      {
        screen: "receive",
        state: "wrong",
        async arrange(page) {
          await goTo(page, "/stock/receive");
          await page.getByRole("textbox", { name: "VIN", exact: true }).fill(wrongVin());
          await page.getByText("Correct the VIN, or explain why it is correct.").waitFor();
        },
      },
      {
        screen: "receive",
        state: "refused",
        async arrange(page) {
          const { stockNumber } = await desk.pricedUnit(rooftopId);
          await goTo(page, "/stock/receive");
          await page.getByRole("textbox", { name: "VIN", exact: true }).fill(newVin());
          await page.getByText("VIN is valid").waitFor();
          await page.getByLabel("Stock number").fill(stockNumber);
          await page.getByLabel("Odometer").fill("81,234");
          await page.getByRole("button", { name: "Stock in" }).click();
          await page.locator("[aria-invalid=true]").waitFor();
        },
      },
      {
        screen: "leads",
        state: "refused",
        async arrange(page) {
          const lead = await desk.enquire(rooftopId, "Germain");
          await goTo(page, `/leads?queue=open&lead=${lead.id}`);
          const call = page.getByRole("button", { name: "Log: Call" });
          const form = page.getByRole("form", { name: "Log what happened" });
          await form.or(call).first().waitFor();
          if (await call.isVisible()) await call.click();
          await form.getByRole("button", { name: "Log call", exact: true }).click();
          await page.getByText("Choose an outcome").waitFor();
        },
      },
      {
        screen: "customer",
        state: "refused",
        async arrange(page) {
          const { customerId } = await desk.enquire(rooftopId, "Hypatia");
          await goTo(page, `/customers/${customerId}`);
          await page.getByRole("button", { name: "Edit" }).click();
          await page.getByLabel("Phone").fill("not a number");
          await page.getByRole("button", { name: "Save" }).click();
          await page.locator("[aria-invalid=true]").waitFor();
        },
      },
      {
        screen: "today",
        state: "refused",
        async arrange(page) {
          await goTo(page, "/");
          await page.getByRole("button", { name: "New task" }).click();
          await page.getByLabel("Task", { exact: true }).fill("");
          await page.getByRole("button", { name: "Add task" }).click();
          await page.getByText("Enter the task.").waitFor();
        },
      },
    ]));

  void test("show both sides to whoever was later", () =>
    showAll(manager, [
      {
        screen: "stock",
        state: "conflict",
        async arrange(page) {
          const unit = await desk.pricedUnit(rooftopId);
          await goTo(page, `/stock?q=${unit.vin.slice(-8)}`);
          await openPrice(page, unit);
          await page.getByLabel("Asking price").fill(String(unit.price / 100 - 250));
          await desk.reprice(unit, unit.price + 50_000);
          await page.getByRole("button", { name: "Set price" }).click();
          await conflict(page);
        },
      },
      {
        screen: "unit",
        state: "conflict",
        async arrange(page) {
          const unit = await desk.pricedUnit(rooftopId);
          await goTo(page, `/stock/${unit.id}`);
          await page.getByRole("button", { name: "Hold" }).click();
          await page.getByLabel(/^Reason/).fill("Promised by phone until Saturday");
          await desk.write(
            "changeStockUnitStatus",
            { stockUnitId: unit.id, expectedVersion: unit.version, status: "IN_RECON" },
            "stockUnit { id }",
          );
          await page.getByRole("dialog").getByRole("button", { name: "Hold" }).click();
          await page
            .getByText(/Changed by someone else/)
            .first()
            .waitFor();
        },
      },
      {
        screen: "leads",
        state: "conflict",
        async arrange(page) {
          const deafen = await hearing(page);
          const lead = await desk.enquire(rooftopId, "Meitner");
          await goTo(page, `/leads?queue=open&lead=${lead.id}`);
          await page.getByRole("button", { name: "Assign", exact: true }).waitFor();
          // What happens elsewhere is not heard here in time.
          deafen();
          const { staffMembers } = await desk.ask(
            "query ($id: ID!) { staffMembers(rooftopId: $id, first: 1) { nodes { id } } }",
            { id: rooftopId },
          );
          const assigneeId = staffMembers.nodes[0].id;
          await desk.write(
            "assignLead",
            { leadId: lead.id, expectedVersion: 1, assigneeId },
            "lead { id }",
          );
          await page.getByRole("button", { name: "Assign", exact: true }).click();
          await page.getByRole("dialog").getByRole("listitem").nth(2).getByRole("button").click();
          await conflict(page);
        },
      },
      {
        screen: "customer",
        state: "conflict",
        async arrange(page) {
          const { id, customerId } = await desk.enquire(rooftopId, "Lamarr");
          await goTo(page, `/customers/${customerId}`);
          await page.getByRole("button", { name: "Edit" }).click();
          await page.getByLabel("Email").fill("hedy@example.com");
          await desk.write(
            "updateCustomer",
            { customerId, expectedVersion: 1, email: `${id}@example.com` },
            "customer { id }",
          );
          await page.getByRole("button", { name: "Save" }).click();
          await conflict(page);
        },
      },
      {
        screen: "today",
        state: "conflict",
        async arrange(page) {
          const title = `Call about the plates ${newVin().slice(-4)}`;
          const dueAt = new Date(Date.now() - LONG_AGO_MS).toISOString();
          const { task } = await desk.write(
            "createTask",
            { rooftopId, kind: "CALL", title, dueAt },
            "task { id version }",
          );
          await goTo(page, "/?whose=team");
          await page.getByText(title).first().click();
          const dialog = page.getByRole("dialog");
          await dialog.getByLabel("Task", { exact: true }).fill("Mine");
          await desk.write(
            "updateTask",
            { taskId: task.id, expectedVersion: task.version, title: "Theirs" },
            "task { id }",
          );
          await dialog.getByRole("button", { name: "Save task" }).click();
          await conflict(page);
        },
      },
    ]));
});

/** In its cell at a desk; on a phone beside the unit. */
async function openPrice(page: Page, { stockNumber, price }: Unit): Promise<void> {
  const row = page.getByRole("row", { name: stockNumber });
  if (page.viewportSize()?.width === WIDE.viewport.width) {
    return row.getByRole("button", { name: dollars(price) }).click();
  }
  await row.click();
  await page.getByRole("button", { name: "Reprice" }).click();
}

/** Lets the page hear of changes until it is told not to. @returns from then on nothing comes through */
async function hearing(page: Page): Promise<() => void> {
  let deaf = false;
  await page.routeWebSocket("**/graphql", (socket: WebSocketRoute) => {
    const server = socket.connectToServer();
    server.onMessage((message) => {
      if (!deaf) socket.send(message);
    });
  });
  return () => (deaf = true);
}
