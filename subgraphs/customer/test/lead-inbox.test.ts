import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { ExecutionResult } from "graphql";
import type { Actor } from "@forecourt/platform/actor";
import { sqlChannel } from "@forecourt/platform/reader";
import { staffOf } from "@forecourt/platform/testing/actors";
import { done, entities, openCustomerHarness, publicId } from "./harness.ts";
import { salespersonAt, statementsOf, uuidOf, walk, type CustomerHarness } from "./harness.ts";

const INBOX = `query LeadInbox($where: LeadFilter, $orderBy: [LeadOrder!], $first: Int = 25, $after: Cursor) {
  leads(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount(limit: 1000) { value precision }
    pageInfo { hasNextPage endCursor }
    nodes { id version stage receivedAt firstResponseDueAt firstRespondedAt source { code label }
      assignee { id displayName } customer { id displayName } interest { id } } } }`;

const CHANGES = `subscription LeadChanges($rooftopIds: [ID!], $after: Cursor) {
  leadChanges(rooftopIds: $rooftopIds, after: $after) {
    cursor occurredAt kind leadId version changedPaths reset { reason resumeFrom }
    lead { id version stage receivedAt firstResponseDueAt customer { id displayName } interest { id } } } }`;

interface Change {
  readonly cursor: string;
  readonly kind: string;
  readonly leadId: string;
  readonly version: number;
  readonly changedPaths: readonly string[];
  readonly reset: unknown;
  readonly lead: { readonly customer: { readonly displayName: string } };
}

describe("lead inbox", () => {
  let harness: CustomerHarness;
  let rosa: string;
  /** Leads by number; 0 to 8 at Lakeside in pairs of the same instant, 9 at Northshore. */
  const leads: { id: string; customer: { id: string } }[] = [];
  const unit = publicId("stk");

  before(async () => {
    harness = await openCustomerHarness();
    const member = { givenName: "Rosa", familyName: "Vega", title: "SALESPERSON" };
    const rooftopId = harness.lakeside;
    rosa = (await done(harness, "addStaffMember", { rooftopId, ...member })).staffMember.id;
    for (let at = 0; at < 10; at += 1) {
      harness.now = new Date(Date.UTC(2026, 10, 20, 15, Math.floor(at / 2)));
      await receive(at);
    }
    await done(harness, "assignLead", { ...first(0), assigneeId: rosa });
    await done(harness, "changeLeadStage", { ...first(1), stage: "WORKING" });
    await done(harness, "changeLeadStage", { ...first(2), stage: "LOST", lostReason: "PRICE" });
    await done(harness, "recordInteraction", {
      rooftopId,
      customerId: leads[3]?.customer.id,
      leadId: leads[3]?.id,
      channel: "EMAIL",
      direction: "OUTBOUND",
    });
  });
  after(() => harness.close());

  const idOf = (at: number): string => leads[at]?.id ?? assert.fail(`there is no lead ${at}`);
  const first = (at: number) => ({ leadId: idOf(at), expectedVersion: 1 });

  async function receive(at: number): Promise<void> {
    const { lead } = await done(harness, "createLead", {
      rooftopId: at === 9 ? harness.northshore : harness.lakeside,
      source: "MARKETPLACE",
      contact: { givenName: `Caller ${at}`, email: `caller${at}@example.com` },
      stockUnitId: at < 5 ? unit : null,
    });
    leads.push(lead);
  }

  async function numbers(
    where: unknown,
    orderBy?: unknown,
    actor = salespersonAt(harness.lakeside),
  ) {
    const { data, errors } = await harness.request(INBOX, { where, orderBy }, actor);
    assert.equal(errors, undefined);
    return data.leads.nodes.map(({ id }: { id: string }) =>
      leads.findIndex((each) => each.id === id),
    );
  }
  const sorted = async (where: unknown) => (await numbers(where)).toSorted();

  test("shows what a row needs", async () => {
    const { data, errors } = await harness.request(INBOX, {
      where: { assigneeId: { eq: rosa } },
    });

    assert.equal(errors, undefined);
    assert.deepEqual(data.leads.totalCount, { value: 1, precision: "EXACT" });
    assert.deepEqual(data.leads.nodes, [
      {
        id: idOf(0),
        version: 2,
        stage: "NEW",
        receivedAt: "2026-11-20T15:00:00.000Z",
        firstResponseDueAt: "2026-11-20T15:15:00.000Z",
        firstRespondedAt: null,
        source: { code: "MARKETPLACE", label: "Marketplace" },
        assignee: { id: rosa, displayName: "Rosa Vega" },
        customer: { id: leads[0]?.customer.id, displayName: "Caller 0" },
        interest: { id: unit },
      },
    ]);
  });

  test("answers with one statement for each kind of thing", async () => {
    const statements: string[] = [];
    const listen = (message: unknown): void => {
      statements.push((message as { text: string }).text);
    };
    sqlChannel.subscribe(listen);
    await harness.request(INBOX);
    sqlChannel.unsubscribe(listen);

    const own = statements.filter((text) => /FROM (lead|customer|staff_member)\b/.test(text));
    assert.equal(own.length, 4, own.join("\n"));
  });

  test("is filtered by everything a queue is made of", async () => {
    assert.deepEqual(await sorted({ stage: { in: ["WORKING", "LOST"] } }), [1, 2]);
    assert.deepEqual(await sorted({ stage: { eq: "LOST" } }), [2]);
    assert.deepEqual(await sorted({ awaitingResponse: true }), [0, 1, 4, 5, 6, 7, 8]);
    assert.deepEqual(await sorted({ awaitingResponse: false }), [2, 3]);
    assert.deepEqual(await sorted({ assigned: true }), [0]);
    assert.deepEqual(await sorted({ assigned: false, stockUnitId: { eq: unit } }), [1, 2, 3, 4]);
    assert.deepEqual(
      await sorted({ customerId: { in: [leads[6]?.customer.id, publicId("cus")] } }),
      [6],
    );
    const receivedAt = { gte: "2026-11-20T15:01:00Z", lt: "2026-11-20T15:03:00Z" };
    assert.deepEqual(await sorted({ receivedAt }), [2, 3, 4, 5]);
    assert.deepEqual(await sorted({ stage: { in: [] } }), []);
    assert.deepEqual(await sorted({ rooftopId: { in: [] } }), []);
    assert.deepEqual(await sorted({}), [0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test("is walked to its end in every order, ties included", async () => {
    for (const orderBy of [
      undefined,
      [{ field: "RECEIVED_AT", direction: "ASC" }],
      [{ field: "FIRST_RESPONSE_DUE_AT" }],
      [{ field: "FIRST_RESPONSE_DUE_AT", direction: "DESC" }, { field: "RECEIVED_AT" }],
    ]) {
      const ids = await walk(harness, INBOX, { orderBy, first: 3 }, (data) => data.leads);

      assert.equal(new Set(ids).size, 10);
      assert.equal(ids.length, 10);
    }
    const due = await numbers({ awaitingResponse: true }, [{ field: "FIRST_RESPONSE_DUE_AT" }]);
    assert.deepEqual(due.slice(0, 2).toSorted(), [0, 1]);
    assert.equal(due.at(-1), 8);
    const newest = await numbers({}, undefined);
    assert.equal(newest[0], 8);
  });

  test("refuses cursors of another filter, long lists and malformed ids", async () => {
    const { data } = await harness.request(INBOX, { first: 2 });
    const after = data.leads.pageInfo.endCursor;
    const codeOf = async (variables: Record<string, unknown>) =>
      (await harness.request(INBOX, variables)).errors?.[0]?.extensions?.code;

    assert.equal(await codeOf({ after, where: { assigned: true } }), "CURSOR_INVALID");
    assert.equal(await codeOf({ after, orderBy: [{ field: "RECEIVED_AT" }] }), "CURSOR_INVALID");
    assert.equal(await codeOf({ first: 251 }), "LIST_TOO_LONG");
    const many = Array.from({ length: 501 }, () => rosa);
    assert.equal(await codeOf({ where: { assigneeId: { in: many } } }), "LIST_TOO_LONG");
    assert.equal(await codeOf({ where: { rooftopId: { eq: rosa } } }), "ID_MALFORMED");
    for (const field of ["rooftopId", "customerId", "stockUnitId", "assigneeId"]) {
      assert.equal(await codeOf({ where: { [field]: { eq: "" } } }), "ID_MALFORMED", field);
    }
  });

  test("holds only leads at rooftops the actor may see", async () => {
    assert.deepEqual(await numbers({}, undefined, salespersonAt(harness.northshore)), [9]);
    assert.deepEqual(await numbers({ rooftopId: { eq: harness.northshore } }), []);
    const nowhere = staffOf("SALES", []);
    const { errors } = await harness.request(INBOX, {}, nowhere);
    assert.equal(errors?.[0]?.extensions?.code, "FORBIDDEN");
  });

  test("counts its queues in one statement, at the rooftops asked for and whatever else is asked", async () => {
    const seller = { ...salespersonAt(harness.lakeside), id: "usr_rosa" };
    const link = { staffMemberId: rosa, expectedVersion: 1, userId: seller.id };
    await done(harness, "linkStaffMember", link);
    const query = `query ($where: LeadFilter) { leads(where: $where, first: 1) {
      queues { open unanswered overdue mine unassigned } } }`;
    const queues = async (where: object, actor = seller) => {
      const { data, errors } = await harness.request(query, { where }, actor);
      assert.equal(errors, undefined);
      return data.leads.queues;
    };
    const counted = { open: 8, unanswered: 7, overdue: 0, mine: 1, unassigned: 7 };

    assert.deepEqual(await queues({}), counted);
    assert.deepEqual(await queues({ stage: { eq: "LOST" }, search: "x" }), counted);
    const { northshore } = harness;
    const none = { open: 0, unanswered: 0, overdue: 0, mine: 0, unassigned: 0 };
    assert.deepEqual(await queues({ rooftopId: { eq: northshore } }), none);
    const received = harness.now;
    harness.now = new Date(Date.UTC(2026, 10, 20, 15, 18));
    assert.equal((await queues({})).overdue, 4, "those received at 15:00 and 15:02");
    harness.now = received;
    const statements = await statementsOf(() => queues({}));
    assert.equal(statements.length, 2, statements.join("\n"));
    const [below] = await entities(
      harness,
      "StockUnit",
      [unit],
      "interestedLeads { queues { open } }",
    );
    assert.equal(below.interestedLeads.queues, null);
  });

  test("tells open leads from closed ones", async () => {
    assert.deepEqual(await sorted({ open: false }), [2]);
    assert.deepEqual(await sorted({ open: true, assigned: false }), [1, 3, 4, 5, 6, 7, 8]);
  });

  test("says where a lead can go, to who may move it, by the rule of the command", async () => {
    const ask = async (at: number, actor = salespersonAt(harness.lakeside)) => {
      const query = `{ lead(id: "${idOf(at)}") { stage nextStages } }`;
      return (await harness.request(query, {}, actor)).data.lead.nextStages;
    };
    const [onward, again] = [await ask(1), await ask(2)];
    assert.deepEqual(onward, ["APPOINTMENT_SET", "SHOWN", "NEGOTIATING", "WON", "LOST"]);
    assert.deepEqual(again, ["WORKING"]);
    const marketing = staffOf("MARKETING", [uuidOf(harness.lakeside)]);
    assert.deepEqual(await ask(1, marketing), []);
  });

  test("counts the attempts of people to reach an enquirer, for many leads at once", async () => {
    const { id: leadId, customer } = leads[4] ?? assert.fail();
    const touch = { rooftopId: harness.lakeside, customerId: customer.id, leadId };
    for (const over of [
      { channel: "EMAIL", direction: "OUTBOUND", automatic: true },
      { channel: "PHONE", direction: "INBOUND" },
    ]) {
      await done(harness, "recordInteraction", { ...touch, ...over });
    }
    const ask = (actor = salespersonAt(harness.lakeside)) =>
      harness.request("{ leads(first: 50) { nodes { id attempts } } }", {}, actor);
    const { data } = await ask();
    const attemptsOf = (at: number) =>
      data.leads.nodes.find(({ id }: { id: string }) => id === idOf(at)).attempts;
    assert.deepEqual([attemptsOf(3), attemptsOf(4), attemptsOf(5)], [1, 0, 0]);
    assert.equal((await statementsOf(ask)).length, 2);

    const marketing = await ask(staffOf("MARKETING", [uuidOf(harness.lakeside)]));
    assert.equal(marketing.data.leads.nodes[0].attempts, null);
    assert.equal(marketing.errors?.[0]?.extensions?.code, "FORBIDDEN");
  });

  test("counts the open leads of units, of those the caller may see", async () => {
    const ids = [unit, publicId("stk")];
    const ask = (actor?: Actor) => entities(harness, "StockUnit", ids, "openLeadCount", actor);
    const zero = { openLeadCount: 0 };
    assert.deepEqual(await ask(), [{ openLeadCount: 4 }, zero]);
    assert.deepEqual(await ask(salespersonAt(harness.northshore)), [zero, zero]);
    assert.equal((await statementsOf(ask)).length, 1);
  });

  test("leads are listed newest first below a unit and a customer", async () => {
    const query = "interestedLeads(first: 3) { totalCount { value } nodes { id } }";
    const [ofUnit, unknown, malformed] = await entities(
      harness,
      "StockUnit",
      [unit, publicId("stk"), "stk_zzz"],
      query,
    );

    assert.equal(ofUnit.interestedLeads.totalCount.value, 5);
    assert.equal(ofUnit.interestedLeads.nodes[0].id, idOf(4));
    assert.deepEqual(unknown.interestedLeads.nodes, []);
    assert.equal(malformed, null);
    const customerId = leads[7]?.customer.id ?? "";
    const [{ leads: ofCustomer }] = await entities(
      harness,
      "Customer",
      [customerId],
      "leads { nodes { id } }",
    );
    assert.deepEqual(ofCustomer.nodes, [{ id: idOf(7) }]);
    const actor = salespersonAt(harness.northshore);
    const [hidden] = await entities(harness, "StockUnit", [unit], query, actor);
    assert.deepEqual(hidden.interestedLeads, { totalCount: { value: 0 }, nodes: [] });
  });

  /** Messages up to the one about a version of a lead; what came before may be older than the test. */
  async function changesUntil(
    stream: AsyncIterator<ExecutionResult>,
    leadId: string,
    version: number,
  ): Promise<Change[]> {
    const changes: Change[] = [];
    while (changes.length < 50) {
      const { value } = await stream.next();
      assert.equal(value.errors, undefined);
      const change = JSON.parse(JSON.stringify(value.data.leadChanges)) as Change;
      changes.push(change);
      if (change.leadId === leadId && change.version === version) return changes;
    }
    return assert.fail(`version ${version} of ${leadId} was not pushed`);
  }

  async function receiveAtNorthshore(phone: string): Promise<string> {
    const enquiry = { rooftopId: harness.northshore, source: "PHONE", contact: { phone } };
    return (await done(harness, "createLead", enquiry)).lead.id;
  }

  test("changes are pushed in order, only of the rooftops asked for", async () => {
    const stream = await harness.subscribe(CHANGES, { rooftopIds: [harness.lakeside] });
    const elsewhere = await receiveAtNorthshore("3125550101");
    await receive(10);
    const leadId = leads.at(-1)?.id ?? "";
    await done(harness, "assignLead", { leadId, expectedVersion: 1, assigneeId: rosa });

    const changes = await changesUntil(stream, leadId, 2);
    await stream.return?.();

    assert.equal(
      changes.some((change) => change.leadId === elsewhere),
      false,
    );
    const [created, assigned] = changes.slice(-2);
    assert.deepEqual(
      [created?.kind, created?.leadId, created?.version, created?.reset],
      ["CREATED", leadId, 1, null],
    );
    assert.equal(created?.lead.customer.displayName, "Caller 10");
    assert.deepEqual([assigned?.kind, assigned?.changedPaths], ["UPDATED", ["assignee"]]);
  });

  test("a stream resumes after the last message seen", async () => {
    const stream = await harness.subscribe(CHANGES);
    const leadId = await receiveAtNorthshore("3125550102");
    const seen = (await changesUntil(stream, leadId, 1)).at(-1);
    await stream.return?.();
    await done(harness, "changeLeadStage", { leadId, expectedVersion: 1, stage: "SHOWN" });

    const resumed = await harness.subscribe(CHANGES, { after: seen?.cursor });
    const changes = await changesUntil(resumed, leadId, 2);
    await resumed.return?.();

    assert.deepEqual(
      changes.map(({ version, changedPaths }) => [version, changedPaths]),
      [[2, ["stage"]]],
    );
  });

  test("an actor hears of no lead at a rooftop that is not theirs", async () => {
    const actor = salespersonAt(harness.northshore);
    const stream = await harness.subscribe(CHANGES, {}, actor);
    await receive(11);
    const hidden = leads.at(-1)?.id;
    const leadId = await receiveAtNorthshore("3125550103");

    const changes = await changesUntil(stream, leadId, 1);
    await stream.return?.();

    assert.equal(
      changes.some((change) => change.leadId === hidden),
      false,
    );
  });

  test("a cursor that was not made here is refused", async () => {
    await assert.rejects(harness.subscribe(CHANGES, { after: "forged" }), /CURSOR_INVALID/);
  });
});
