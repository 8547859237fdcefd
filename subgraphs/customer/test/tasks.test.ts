import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Actor } from "@forecourt/platform/actor";
import { staffOf } from "@forecourt/platform/testing/actors";
import { done, entities, failed, mutate, openCustomerHarness } from "./harness.ts";
import { publicId, racedFor, refused, statementsOf, uuidOf } from "./harness.ts";
import type { CustomerHarness, Mutation } from "./harness.ts";

const NOW = new Date("2026-11-20T15:00:00Z");
const dueAt = "2026-11-20T18:30:00.000Z";

describe("tasks", () => {
  let harness: CustomerHarness;
  let rosa: string;
  let ana: string;
  let customerId: string;
  let leadId: string;
  let seller: Actor;
  before(async () => {
    harness = await openCustomerHarness();
    harness.now = NOW;
    seller = { ...staffOf("SALES", [uuidOf(harness.lakeside)]), id: "usr_rosa" };
    rosa = await employ(harness.lakeside, "Rosa", seller.id);
    ana = await employ(harness.lakeside, "Ana");
    const enquiry = { source: "PHONE", contact: { email: "ada@example.com" } };
    const at = { rooftopId: harness.lakeside };
    const { lead } = await done(harness, "createLead", { ...at, ...enquiry });
    [leadId, customerId] = [lead.id, lead.customer.id];
  });
  after(() => harness.close());

  async function employ(rooftopId: string, givenName: string, userId?: string): Promise<string> {
    const input = { rooftopId, givenName, familyName: "Vega", title: "SALESPERSON", userId };
    return (await done(harness, "addStaffMember", input)).staffMember.id;
  }

  const call = (over: Record<string, unknown> = {}) => ({
    rooftopId: harness.lakeside,
    kind: "CALL",
    title: "Call about the trade-in",
    dueAt,
    ...over,
  });

  async function newTask(over?: Record<string, unknown>, actor: Actor = seller) {
    return (await done(harness, "createTask", call(over), actor)).task;
  }

  test("a task of a lead is the caller's, for the customer of the lead", async () => {
    const task = await newTask({ leadId, notes: "Ask for\r\nthe mileage" });

    assert.deepEqual(task, {
      id: task.id,
      version: 1,
      kind: "CALL",
      title: "Call about the trade-in",
      notes: "Ask for\nthe mileage",
      dueAt,
      createdAt: NOW.toISOString(),
      completedAt: null,
      outcome: null,
      rooftop: { id: harness.lakeside },
      assignee: { id: rosa },
      createdBy: { id: rosa },
      completedBy: null,
      customer: { id: customerId },
      lead: { id: leadId },
    });
  });

  test("a task may be somebody else's, nobody's, and about no customer", async () => {
    assert.deepEqual((await newTask({ assigneeId: ana })).assignee, { id: ana });
    const { assignee, customer, lead } = await newTask({ assigneeId: null });
    assert.deepEqual([assignee, customer, lead], [null, null, null]);
    const ofOwner = (await done(harness, "createTask", call())).task;
    assert.deepEqual([ofOwner.assignee, ofOwner.createdBy], [null, null], "works nowhere");
  });

  test("a plan is no answer: the clock of the lead runs on", async () => {
    const task = await newTask({ leadId });
    await done(harness, "completeTask", { taskId: task.id, expectedVersion: 1 }, seller);

    const [lead] = await entities(harness, "Lead", [leadId], "version firstRespondedAt");
    assert.deepEqual(lead, { version: 1, firstRespondedAt: null });
  });

  test("is refused with what cannot be, for whom and where it cannot be", async () => {
    const elsewhere = await employ(harness.northshore, "Nora");
    const other = (await done(harness, "createCustomer", { email: "other@example.com" })).customer;
    const refusal = (over: Record<string, unknown>) => refused(harness, "createTask", call(over));

    assert.deepEqual(await refusal({ title: " ", notes: "x".repeat(4_001) }), [
      ["INPUT_INVALID", "title"],
      ["INPUT_INVALID", "notes"],
    ]);
    assert.deepEqual(await refusal({ title: "x".repeat(201) }), [["INPUT_INVALID", "title"]]);
    assert.deepEqual(await refusal({ rooftopId: publicId("rft") }), [
      ["ROOFTOP_UNKNOWN", "rooftopId"],
    ]);
    assert.deepEqual(await refusal({ assigneeId: elsewhere }), [
      ["STAFF_MEMBER_UNAVAILABLE", "assigneeId"],
    ]);
    assert.deepEqual(await refusal({ customerId: publicId("cus") }), [["NOT_FOUND", "customerId"]]);
    assert.deepEqual(await refusal({ leadId: publicId("led") }), [["NOT_FOUND", "leadId"]]);
    assert.deepEqual(await refusal({ rooftopId: harness.northshore, leadId }), [
      ["NOT_FOUND", "leadId"],
    ]);
    assert.deepEqual(await refusal({ leadId, customerId: other.id }), [
      ["INPUT_INVALID", "leadId"],
    ]);
  });

  test("a lead does not exist for who may not see leads, whatever tasks they enter", async () => {
    const advisor = staffOf("SERVICE_ADVISOR", [uuidOf(harness.lakeside)]);

    assert.deepEqual(await refused(harness, "createTask", call({ leadId }), advisor), [
      ["NOT_FOUND", "leadId"],
    ]);
    const { data } = await mutate(harness, "createTask", call({ customerId }), advisor);
    assert.deepEqual(data.createTask.userErrors, [], "only the lead was refused");
  });

  test("a task is put off, given away and described anew, one field at a time or all", async () => {
    const { id: taskId } = await newTask({ notes: "Soon" });
    const update = (expectedVersion: number, over: object) =>
      done(harness, "updateTask", { taskId, expectedVersion, ...over }, seller);

    const { task } = await update(1, { dueAt: "2026-11-21T15:00:00Z", assigneeId: ana });
    assert.deepEqual(task, {
      id: taskId,
      version: 2,
      kind: "CALL",
      title: "Call about the trade-in",
      notes: "Soon",
      dueAt: "2026-11-21T15:00:00.000Z",
      assignee: { id: ana },
    });
    const changed = await update(2, { kind: "TEXT", title: "Text", notes: "", assigneeId: null });
    const { kind, title, notes, assignee } = changed.task;
    assert.deepEqual([kind, title, notes, assignee], ["TEXT", "Text", null, null]);

    const refusal = (over: object) =>
      refused(harness, "updateTask", { taskId, expectedVersion: 3, ...over }, seller);
    assert.deepEqual(await refusal({ kind: "TEXT", notes: null }), [["NOTHING_TO_CHANGE", ""]]);
    assert.deepEqual(await refusal({ assigneeId: publicId("stf") }), [
      ["STAFF_MEMBER_UNAVAILABLE", "assigneeId"],
    ]);
  });

  test("a task is done once, and open again when that was a mistake", async () => {
    const { id: taskId } = await newTask();
    const outcome = "Comes on Saturday";
    const done1 = await done(
      harness,
      "completeTask",
      { taskId, expectedVersion: 1, outcome },
      seller,
    );
    assert.deepEqual(done1.task, {
      id: taskId,
      version: 2,
      completedAt: NOW.toISOString(),
      outcome,
      completedBy: { id: rosa },
    });
    const at2 = { taskId, expectedVersion: 2 };
    assert.deepEqual(await refused(harness, "completeTask", at2), [["NOTHING_TO_CHANGE", ""]]);
    assert.deepEqual(await refused(harness, "updateTask", { ...at2, title: "x" }), [
      ["TASK_COMPLETED", ""],
    ]);

    const reopened = await done(harness, "reopenTask", at2, seller);
    assert.deepEqual(reopened.task, {
      id: taskId,
      version: 3,
      completedAt: null,
      outcome: null,
      completedBy: null,
    });
    assert.deepEqual(await refused(harness, "reopenTask", { taskId, expectedVersion: 3 }), [
      ["NOTHING_TO_CHANGE", ""],
    ]);
  });

  test("of two who complete the same task, one is told, and sees it as it is now", async () => {
    const { id: taskId } = await newTask();
    const complete = (outcome: string) => () =>
      mutate(harness, "completeTask", { taskId, expectedVersion: 1, outcome }, seller);

    const raced = await racedFor(harness, "task", taskId, [complete("One"), complete("Two")]);
    const answers = raced.map(({ data }) => data.completeTask);

    const won = answers.find(({ userErrors }) => userErrors.length === 0);
    const lost = answers.find(({ userErrors }) => userErrors.length > 0);
    assert.equal(won.task.version, 2);
    assert.deepEqual(lost.task, won.task);
    assert.deepEqual(
      [lost.userErrors[0].code, lost.userErrors[0].changedPaths],
      ["VERSION_CONFLICT", ["completedAt", "completedBy", "outcome"]],
    );
  });

  test("a repeated request notes and completes once", async () => {
    const key = { idempotencyKey: "twice" };
    const { id: taskId } = await newTask(key);
    assert.equal((await newTask(key)).id, taskId);
    const step = { ...key, taskId, expectedVersion: 1 };
    await done(harness, "completeTask", step, seller);
    assert.equal((await done(harness, "completeTask", step, seller)).task.version, 2);
  });

  test("are listed below their lead and customer, the last due first", async () => {
    const { customer } = await done(harness, "createCustomer", {
      rooftopId: harness.lakeside,
      email: "listed@example.com",
    });
    const ids: string[] = [];
    for (const hour of [16, 18, 17]) {
      const task = await newTask({ customerId: customer.id, dueAt: `2026-11-20T${hour}:00:00Z` });
      ids.push(task.id);
    }
    const page = "tasks(first: 2) { totalCount { value } pageInfo { hasNextPage } nodes { id } }";
    const [seen] = await entities(harness, "Customer", [customer.id], page);
    assert.deepEqual(seen.tasks, {
      totalCount: { value: 3 },
      pageInfo: { hasNextPage: true },
      nodes: [{ id: ids[1] }, { id: ids[2] }],
    });
    const [lead] = await entities(harness, "Lead", [leadId], "tasks { nodes { lead { id } } }");
    assert.ok(lead.tasks.nodes.length > 0);
    for (const task of lead.tasks.nodes) assert.deepEqual(task.lead, { id: leadId });
  });

  test("of many customers are read by one statement", async () => {
    const ids = [customerId, publicId("cus"), customerId];
    const statements = await statementsOf(() =>
      entities(harness, "Customer", ids, "tasks { nodes { title } }"),
    );
    assert.equal(statements.length, 2, "customers, and their tasks");
  });

  test("changes are pushed in order, to those who may see them", async () => {
    const query = `subscription ($rooftopIds: [ID!]) { taskChanges(rooftopIds: $rooftopIds) {
      kind taskId version changedPaths task { title } } }`;
    const stream = await harness.subscribe(query, { rooftopIds: [harness.lakeside] }, seller);
    await done(harness, "createTask", { ...call(), rooftopId: harness.northshore });
    const { id: taskId } = await newTask({ title: "Follow" });
    await done(harness, "completeTask", { taskId, expectedVersion: 1 }, seller);
    const seen: unknown[] = [];
    while (seen.length < 2) {
      const { value } = await stream.next();
      const change = value.data.taskChanges;
      if (change.taskId === taskId) seen.push([change.kind, change.version, change.task.title]);
      else assert.notEqual(change.task, null);
    }
    await stream.return?.();
    assert.deepEqual(seen, [
      ["CREATED", 1, "Follow"],
      ["UPDATED", 2, "Follow"],
    ]);
  });

  test("events tell ids and codes, and nothing that was written", async () => {
    const { id } = await newTask({ title: "Private words", notes: "Private words", leadId });
    const step = { taskId: id, expectedVersion: 1, outcome: "Private words" };
    await done(harness, "completeTask", step, seller);
    const events = await harness.subgraph.database.read<{ type: string; data: object }>(
      `SELECT type, data FROM outbox WHERE aggregate_id = $1
       UNION ALL SELECT type, data FROM event_log WHERE aggregate_id = $1`,
      [uuidOf(id)],
    );
    assert.deepEqual(events.map(({ type }) => type).toSorted(), [
      "customer.task-completed.v1",
      "customer.task-created.v1",
    ]);
    assert.doesNotMatch(JSON.stringify(events), /Private/);
  });

  test("of other rooftops are neither changed nor seen", async () => {
    const { id: taskId } = await newTask();
    const neighbor = staffOf("SALES", [uuidOf(harness.northshore)]);
    const at1 = { taskId, expectedVersion: 1 };
    for (const [field, over] of [
      ["updateTask", { title: "x" }],
      ["completeTask", {}],
      ["reopenTask", {}],
    ] as const satisfies readonly (readonly [Mutation, object])[]) {
      assert.deepEqual(await refused(harness, field, { ...at1, ...over }, neighbor), [
        ["NOT_FOUND", "taskId"],
      ]);
    }
    const seen = await harness.request(`{ task(id: "${taskId}") { id } }`, {}, neighbor);
    assert.deepEqual(seen, { data: { task: null } });
    assert.equal(
      await failed(harness, "createTask", call(), staffOf("ANALYST", "ALL")),
      "FORBIDDEN",
    );
  });

  test("show what was written only to who may see contacts", async () => {
    const { id } = await newTask({ notes: "Private" });
    const { data, errors } = await harness.request(
      `{ task(id: "${id}") { title notes outcome } }`,
      {},
      staffOf("ANALYST", "ALL"),
    );
    assert.deepEqual(data.task, { title: "Call about the trade-in", notes: null, outcome: null });
    assert.equal(errors?.length, 2);
  });
});
