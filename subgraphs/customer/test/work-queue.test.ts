import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Actor } from "@forecourt/platform/actor";
import { staffOf } from "@forecourt/platform/testing/actors";
import { done, openCustomerHarness, publicId, statementsOf, uuidOf, walk } from "./harness.ts";
import type { CustomerHarness } from "./harness.ts";

/** Nine in the morning in Chicago. */
const NOW = Date.UTC(2026, 10, 20, 15);
const hoursLater = (hours: number): string => new Date(NOW + hours * 3_600_000).toISOString();

const QUEUE = `query ($where: WorkQueueFilter!, $first: Int = 25, $after: Cursor) {
  workQueue(where: $where, first: $first, after: $after) {
    totalCount { value } pageInfo { hasNextPage endCursor }
    summary { overdue nextTwoHours today later doneToday unansweredLeads }
    nodes { id kind dueAt group reason { code label } lead { id } task { id title }
      customer { id displayName } } } }`;

interface Item {
  readonly id: string;
  readonly kind: string;
  readonly group: string;
  readonly reason: { readonly code: string };
  readonly task: { readonly title: string } | null;
  readonly customer: { readonly displayName: string } | null;
}

describe("the work queue", () => {
  let harness: CustomerHarness;
  const rosa = { actor: staffOf("SALES", []), id: "" };
  const ana = { actor: staffOf("SALES", []), id: "" };
  let manager: Actor;

  before(async () => {
    harness = await openCustomerHarness();
    const { lakeside, northshore } = harness;
    for (const [person, name] of [
      [rosa, "Rosa"],
      [ana, "Ana"],
    ] as const) {
      person.actor = { ...staffOf("SALES", [uuidOf(lakeside)]), id: `usr_${name}` };
      const input = { givenName: name, familyName: "Vega", title: "SALESPERSON" };
      const at = { rooftopId: lakeside, userId: person.actor.id };
      person.id = (await done(harness, "addStaffMember", { ...input, ...at })).staffMember.id;
    }
    manager = staffOf("SALES_MANAGER", [uuidOf(lakeside)]);

    await enquire(-1, "Late");
    await enquire(0, "New");
    await enquire(-2, "Of Rosa", rosa.id);
    await enquire(-2, "Of Ana", ana.id);
    await enquire(-3, "Elsewhere", undefined, northshore);
    const answered = await enquire(-4, "Answered");
    harness.now = new Date(NOW);
    const touch = { channel: "PHONE", direction: "OUTBOUND", leadId: answered.id };
    const of = { rooftopId: lakeside, customerId: answered.customer.id };
    await done(harness, "recordInteraction", { ...touch, ...of });

    await plan("Past due", -0.5, rosa.id);
    await plan("Soon", 1, rosa.id);
    await plan("This evening", 10, rosa.id);
    await plan("Tomorrow", 24, rosa.id);
    await plan("Whoever", 3, null);
    await plan("Of Ana", 1, ana.id);
    await complete("Done", 5, rosa);
    await complete("Done by Ana", 5, ana);
    harness.now = new Date(NOW - 24 * 3_600_000);
    await complete("Done yesterday", 5, rosa);
    harness.now = new Date(NOW);
  });
  after(() => harness.close());

  async function enquire(
    hours: number,
    givenName: string,
    assigneeId?: string,
    rooftopId: string = harness.lakeside,
  ) {
    harness.now = new Date(NOW + hours * 3_600_000);
    const contact = { givenName, email: `${givenName.replace(" ", "")}@example.com` };
    const enquiry = { rooftopId, source: "PHONE", contact };
    const { lead } = await done(harness, "createLead", enquiry);
    if (assigneeId !== undefined) {
      await done(harness, "assignLead", { leadId: lead.id, expectedVersion: 1, assigneeId });
    }
    return lead;
  }

  async function plan(title: string, hours: number, assigneeId: string | null): Promise<string> {
    const at = { rooftopId: harness.lakeside, dueAt: hoursLater(hours) };
    const input = { ...at, kind: "CALL", title, assigneeId };
    return (await done(harness, "createTask", input)).task.id;
  }

  async function complete(title: string, hours: number, by: { actor: Actor; id: string }) {
    const taskId = await plan(title, hours, by.id);
    await done(harness, "completeTask", { taskId, expectedVersion: 1 }, by.actor);
  }

  async function queue(actor: Actor, over: object = {}) {
    const where = { rooftopId: harness.lakeside, ...over };
    const { data, errors } = await harness.request(QUEUE, { where }, actor);
    assert.equal(errors, undefined, JSON.stringify(errors));
    return data.workQueue;
  }

  const told = ({ group, reason, task, customer }: Item) => [
    group,
    reason.code,
    task?.title ?? customer?.displayName,
  ];

  test("holds what waits for the caller, what is due first, and last what is done", async () => {
    const page = await queue(rosa.actor);

    assert.deepEqual(page.nodes.map(told), [
      ["OVERDUE", "LEAD_UNANSWERED", "Of Rosa"],
      ["OVERDUE", "LEAD_UNASSIGNED", "Late"],
      ["OVERDUE", "TASK_ASSIGNED", "Past due"],
      ["NEXT_TWO_HOURS", "LEAD_UNASSIGNED", "New"],
      ["NEXT_TWO_HOURS", "TASK_ASSIGNED", "Soon"],
      ["TODAY", "TASK_UNASSIGNED", "Whoever"],
      ["TODAY", "TASK_ASSIGNED", "This evening"],
      ["LATER", "TASK_ASSIGNED", "Tomorrow"],
      ["DONE", "TASK_COMPLETED", "Done"],
    ]);
    assert.deepEqual(page.summary, {
      overdue: 3,
      nextTwoHours: 2,
      today: 2,
      later: 1,
      doneToday: 1,
      unansweredLeads: 3,
    });
    assert.deepEqual(page.totalCount, { value: 9 });
    assert.equal(page.nodes[0].reason.label, "This lead waits for its first answer.");
    assert.equal(page.nodes[0].lead.id, page.nodes[0].id);
    assert.equal(page.nodes[2].task.id, page.nodes[2].id);
  });

  test("counts and groups agree at any hour", async () => {
    for (const hours of [-10, -1, 0.2, 3, 8.5, 14.99, 15, 23]) {
      harness.now = new Date(NOW + hours * 3_600_000);
      const { nodes, summary } = await queue(rosa.actor);
      const inGroup = (group: string) => nodes.filter((item: Item) => item.group === group).length;
      assert.deepEqual(
        summary,
        {
          overdue: inGroup("OVERDUE"),
          nextTwoHours: inGroup("NEXT_TWO_HOURS"),
          today: inGroup("TODAY"),
          later: inGroup("LATER"),
          doneToday: inGroup("DONE"),
          unansweredLeads: 3,
        },
        String(hours),
      );
    }
    harness.now = new Date(NOW);
  });

  test("of the team is for who leads it, and holds everybody's", async () => {
    const { nodes } = await queue(manager, { assignee: "TEAM" });
    const titles = new Set(nodes.map((item: Item) => told(item)[2]));
    assert.equal(nodes.length, 12);
    for (const title of ["Of Rosa", "Of Ana", "Whoever", "Done", "Done by Ana"]) {
      assert.ok(titles.has(title), title);
    }

    const where = { rooftopId: harness.lakeside, assignee: "TEAM" };
    const refusal = await harness.request(QUEUE, { where }, rosa.actor);
    assert.equal(refusal.errors?.[0]?.extensions?.code, "FORBIDDEN");
    const abroad = { ...where, rooftopId: harness.northshore };
    const stranger = await harness.request(QUEUE, { where: abroad }, manager);
    assert.equal(stranger.errors?.[0]?.extensions?.code, "FORBIDDEN");
  });

  test("of who works nowhere holds what is nobody's", async () => {
    const { nodes } = await queue(manager);
    assert.deepEqual(
      nodes.map((item: Item) => told(item)[2]),
      ["Late", "New", "Whoever"],
    );
  });

  test("of another rooftop, or of none, is empty", async () => {
    for (const rooftopId of [harness.northshore, publicId("rft")]) {
      const { nodes, totalCount, summary } = await queue(rosa.actor, { rooftopId });
      assert.deepEqual([nodes, totalCount, summary], [[], { value: 0 }, null]);
    }
    const { errors } = await harness.request(QUEUE, { where: { rooftopId: "x" } });
    assert.equal(errors?.[0]?.extensions?.code, "ID_MALFORMED");
  });

  test("has no leads for who may not see them", async () => {
    const advisor = staffOf("SERVICE_ADVISOR", [uuidOf(harness.lakeside)]);
    const { data, errors } = await harness.request(
      `query ($where: WorkQueueFilter!) { workQueue(where: $where) {
         summary { unansweredLeads } nodes { kind task { title } } } }`,
      { where: { rooftopId: harness.lakeside } },
      advisor,
    );
    assert.equal(errors, undefined);
    assert.equal(data.workQueue.summary.unansweredLeads, 0);
    assert.deepEqual(data.workQueue.nodes, [{ kind: "TASK", task: { title: "Whoever" } }]);
  });

  test("is walked to its end, page by page", async () => {
    const where = { rooftopId: harness.lakeside, assignee: "TEAM" };
    const ids = await walk(harness, QUEUE, { where, first: 3 }, (data) => data.workQueue);
    assert.equal(new Set(ids).size, 12);
    assert.equal(ids.length, 12);
  });

  test("refuses a cursor of another queue", async () => {
    const where = { rooftopId: harness.lakeside };
    const { data } = await harness.request(QUEUE, { where, first: 1 });
    const after = data.workQueue.pageInfo.endCursor;
    const other = { where: { ...where, assignee: "TEAM" }, after };
    const { errors } = await harness.request(QUEUE, other);
    assert.equal(errors?.[0]?.extensions?.code, "CURSOR_INVALID");
  });

  test("is read by two statements, and one for each kind of thing beside", async () => {
    const where = { rooftopId: harness.lakeside };
    const ask = (selection: string) => () =>
      harness.request(
        `query ($where: WorkQueueFilter!) { workQueue(where: $where) { ${selection} } }`,
        { where },
        rosa.actor,
      );
    const bare = await statementsOf(ask("nodes { id kind group reason { code } }"));
    assert.equal(bare.length, 2, bare.join("\n"));
    const full = await statementsOf(
      ask("nodes { lead { stage } task { title } customer { displayName } } summary { today }"),
    );
    assert.equal(full.length, 6, full.join("\n"));
  });
});
