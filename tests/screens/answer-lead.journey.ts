import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { eventually, openOtherDesk, type OtherDesk } from "./other-desk.ts";
import { openStage, type Stage } from "./stage.ts";

const USER = "sales.harbor-honda";

void describe("a lead", { concurrency: false }, () => {
  let stage: Stage;
  let desk: OtherDesk;
  let rooftopId: string;
  before(async () => {
    stage = await openStage();
    desk = await openOtherDesk(stage);
    rooftopId = await desk.rooftopNamed("Harbor Honda");
  });
  after(() => stage.close());

  void test("comes in by itself, is answered and gets a task", async () => {
    const asked = { timezoneId: "Pacific/Auckland" };
    const { page, problems } = await stage.signedIn(USER, "/leads?queue=unassigned", asked);
    await page.getByRole("navigation", { name: "Queues" }).waitFor();
    const lead = await desk.enquire(rooftopId, "Lovelace");
    const inList = page.getByRole("link", { name: /Ada Lovelace/ });
    await inList.click();
    const conversation = page.getByRole("article");
    await conversation.getByText("Is it still there?").waitFor();

    await page.getByRole("button", { name: "Assign to me" }).click();
    await page.getByRole("button", { name: "Assign to me" }).waitFor({ state: "detached" });
    const form = page.getByRole("form", { name: "Log what happened" });
    await form.getByRole("radio", { name: "Spoke with them" }).check();
    await form.getByLabel("What was said").fill("Comes on Saturday for a test drive.");
    await form.getByRole("button", { name: "Log call", exact: true }).click();
    await conversation
      .getByRole("listitem")
      .filter({ hasText: "Comes on Saturday for a test drive." })
      .waitFor();
    const isEmpty = async () => (await form.getByLabel("What was said").inputValue()) === "";
    await eventually(isEmpty, "the form is free again");

    await page.getByRole("button", { name: "Add task" }).first().click();
    const dialog = page.getByRole("dialog", { name: "Add task" });
    await dialog.getByRole("radio", { name: "Appointment" }).check();
    await dialog.getByRole("button", { name: "Tomorrow 9 AM" }).click();
    await dialog.getByRole("button", { name: "Add task" }).click();
    await dialog.waitFor({ state: "detached" });
    await page
      .getByRole("region", { name: "Tasks" })
      .getByText(/Ada Lovelace/)
      .waitFor();

    const { lead: stored } = await desk.ask(
      `query ($id: ID!) { lead(id: $id) {
        id firstRespondedAt assignee { id } rooftop { id timeZone }
        tasks { nodes { id kind dueAt } }
        interactions { nodes { id channel direction } } } }`,
      { id: lead.id },
    );
    assert.notEqual(stored.firstRespondedAt, null, "the clock has stopped");
    assert.notEqual(stored.assignee, null);
    const [{ dueAt }] = stored.tasks.nodes;
    const { timeZone } = stored.rooftop;
    const hour = new Intl.DateTimeFormat("en-US", { timeZone, hour: "numeric", minute: "2-digit" });
    assert.equal(
      hour.format(new Date(dueAt)),
      "9:00 AM",
      "by the rooftop's clock, wherever one is",
    );
    assert.deepEqual(
      stored.tasks.nodes.map(({ kind }: { kind: string }) => kind),
      ["APPOINTMENT"],
    );
    assert.equal(
      stored.interactions.nodes.filter(({ channel }: { channel: string }) => channel === "PHONE")
        .length,
      1,
    );
    assert.deepEqual(problems, []);
  });

  void test("that is nobody's belongs to who works on it first", async () => {
    const lead = await desk.enquire(rooftopId, "Kovalevskaya");
    const { page } = await stage.signedIn(USER, "/leads?queue=unassigned&q=Kovalevskaya");
    await page.getByRole("link", { name: /Ada Kovalevskaya/ }).click();
    const form = page.getByRole("form", { name: "Log what happened" });
    await form.getByRole("radio", { name: "Spoke with them" }).check();
    await form.getByRole("button", { name: "Log call", exact: true }).click();
    await page.getByText(/^Assigned to /).waitFor();
    const { lead: stored } = await desk.ask(
      "query ($id: ID!) { lead(id: $id) { id assignee { id } } }",
      { id: lead.id },
    );
    assert.notEqual(stored.assignee, null);
  });
});
