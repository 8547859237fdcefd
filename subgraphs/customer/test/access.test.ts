import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { actorWith, type Actor } from "@forecourt/platform/actor";
import type { Layers } from "@forecourt/platform/subgraph";
import { staffOf } from "@forecourt/platform/testing/actors";
import type { JsonResult } from "@forecourt/platform/testing/subgraph-harness";
import { permissionsOf, roles, type Permission } from "@forecourt/schema/permissions";
import { done, mutate, openCustomerHarness, uuidOf } from "./harness.ts";
import type { CustomerHarness, Mutation } from "./harness.ts";
import { knownAt, nothing, type Known } from "./two-rooftops.ts";

/** Whatever Bravo shows of itself. */
const BRAVO = /Bravo|bravo/;
/** What only those see who may see how people are reached and what they wrote. */
const SECRET = /secret|\+1312555/;
/** What only those see who may see bank accounts. */
const ACCOUNT = /12345678|Holder/;

type Question = readonly [query: string, variables: (of: Known) => Record<string, unknown>];

const reference = (type: string, id: keyof Known, selection: string): Question => [
  `query Entities($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${selection} } } }`,
  (of) => ({ of: [{ __typename: type, id: of[id] }] }),
];
const found = (where: (of: Known) => Record<string, unknown>): Question => [
  `query ($where: CustomerFilter) { customers(where: $where) {
     nodes { displayName } edges { node { displayName } } totalCount { value } } }`,
  (of) => ({ where: where(of) }),
];
const touches = "interactions { nodes { staffMember { displayName } } totalCount { value } }";

/** Every root field, entity and contributed field that reads. */
const questions: Readonly<Record<string, Question>> = {
  customer: ["query ($id: ID!) { customer(id: $id) { displayName } }", ({ cus }) => ({ id: cus })],
  customers: found(() => ({ text: "bravo" })),
  lead: [
    "query ($id: ID!) { lead(id: $id) { customer { givenName } assignee { givenName } } }",
    ({ led }) => ({ id: led }),
  ],
  leads: [
    `query ($rft: ID!, $cus: ID!) { leads(where: { rooftopId: { eq: $rft }, customerId: { eq: $cus } }) {
       nodes { customer { givenName } } edges { node { id } } totalCount { value } } }`,
    ({ rft, cus }) => ({ rft, cus }),
  ],
  staffMember: [
    "query ($id: ID!) { staffMember(id: $id) { displayName } }",
    ({ stf }) => ({ id: stf }),
  ],
  staffMembers: [
    `query ($rft: ID!) { staffMembers(rooftopId: $rft) {
       nodes { displayName } totalCount { value } } }`,
    ({ rft }) => ({ rft }),
  ],
  Customer: reference("Customer", "cus", "displayName familyName kind rooftop { id }"),
  StaffMember: reference("StaffMember", "stf", "displayName"),
  Lead: reference("Lead", "led", "customer { displayName } stage rooftop { id }"),
  task: ["query ($id: ID!) { task(id: $id) { title } }", ({ tsk }) => ({ id: tsk })],
  workQueue: [
    `query ($rft: ID!) { workQueue(where: { rooftopId: $rft }) {
       nodes { task { title } customer { displayName } } totalCount { value } summary { overdue } } }`,
    ({ rft }) => ({ rft }),
  ],
  Task: reference("Task", "tsk", "title rooftop { id }"),
  "Customer.tasks": reference("Customer", "cus", "tasks { nodes { title } totalCount { value } }"),
  "Lead.tasks": reference("Lead", "led", "tasks { nodes { title } totalCount { value } }"),
  Interaction: reference("Interaction", "itn", "customer { displayName } channel"),
  "Rooftop.staff": reference("Rooftop", "rft", "staff { nodes { displayName } }"),
  "StockUnit.interestedLeads": reference(
    "StockUnit",
    "stk",
    "interestedLeads { nodes { customer { displayName } } totalCount { value } }",
  ),
  "Customer.leads": reference("Customer", "cus", "leads { nodes { customer { displayName } } }"),
  "Customer.interactions": reference("Customer", "cus", touches),
  "Lead.interactions": reference("Lead", "led", touches),
};

/** Every field and filter for which `customer:contact:read` is asked. */
const contactQuestions: Readonly<Record<string, Question>> = {
  "Customer.email": reference("Customer", "cus", "email"),
  "Customer.phone": reference("Customer", "cus", "phone"),
  "Customer.displayName": reference("Customer", "nameless", "displayName"),
  "Lead.comments": reference("Lead", "led", "comments"),
  "Lead.contact": reference("Lead", "led", "contact { givenName email phone }"),
  "Interaction.subject": reference("Interaction", "itn", "subject"),
  "Interaction.notes": reference("Interaction", "itn", "notes"),
  "Task.notes": reference("Task", "tsk", "notes"),
};
const contactFilters: Readonly<Record<string, Question>> = {
  "customers by e-mail address": found(({ email }) => ({ email })),
  "customers by phone number": found(({ phone }) => ({ phone })),
};

const profile = reference(
  "Customer",
  "cus",
  "financialProfile { bankAccount { holder accountNumberLast4 accountNumber } }",
);

type Order = readonly [needs: Permission, input: (of: Known) => Record<string, unknown>];

/** Every mutation. */
const orders: Readonly<Record<Mutation, Order>> = {
  createCustomer: ["customer:write", ({ rft }) => ({ rooftopId: rft, email: "new@example.com" })],
  updateCustomer: [
    "customer:write",
    ({ cus }) => ({ customerId: cus, expectedVersion: 1, email: "other@example.com" }),
  ],
  addStaffMember: [
    "staff:write",
    ({ rft }) => ({ rooftopId: rft, givenName: "A", familyName: "B", title: "TECHNICIAN" }),
  ],
  linkStaffMember: [
    "staff:write",
    ({ stf }) => ({ staffMemberId: stf, expectedVersion: 1, userId: "usr" }),
  ],
  createTask: [
    "task:write",
    ({ rft }) => ({ rooftopId: rft, kind: "CALL", title: "Call", dueAt: "2026-11-21T15:00:00Z" }),
  ],
  updateTask: [
    "task:write",
    ({ tsk }) => ({ taskId: tsk, expectedVersion: 1, title: "Call again" }),
  ],
  completeTask: ["task:write", ({ tsk }) => ({ taskId: tsk, expectedVersion: 1 })],
  reopenTask: ["task:write", ({ tsk }) => ({ taskId: tsk, expectedVersion: 2 })],
  createLead: [
    "lead:write",
    ({ rft, email }) => ({ rooftopId: rft, source: "PHONE", contact: { email } }),
  ],
  assignLead: [
    "lead:write",
    ({ led, stf }) => ({ leadId: led, expectedVersion: 1, assigneeId: stf }),
  ],
  changeLeadStage: [
    "lead:write",
    ({ led }) => ({ leadId: led, expectedVersion: 1, stage: "SHOWN" }),
  ],
  recordInteraction: [
    "interaction:write",
    ({ rft, cus }) => ({
      rooftopId: rft,
      customerId: cus,
      channel: "PHONE",
      direction: "OUTBOUND",
    }),
  ],
  recordFinancialProfile: [
    "customer:sensitive:write",
    ({ cus }) => ({ customerId: cus, expectedVersion: 1, bankAccount: null }),
  ],
  submitLead: [
    "lead:submit",
    ({ rft, email }) => ({
      rooftopId: rft,
      contact: { email },
      consent: { given: false, text: "May we call you?" },
    }),
  ],
};
const mutations = Object.keys(orders) as Mutation[];

const layerings: readonly (readonly [string, Layers])[] = [
  ["both layers", { guard: true, scope: true }],
  ["the SQL alone", { guard: false, scope: true }],
  ["the guard alone", { guard: true, scope: false }],
  ["no layer", { guard: false, scope: false }],
];

for (const [name, layers] of layerings) {
  describe(`who sees and does what, by ${name}`, () => {
    const isOpen = !layers.guard && !layers.scope;
    let harness: CustomerHarness;
    let alpha: Known;
    let bravo: Known;
    let neighbor: Actor;

    before(async () => {
      harness = await openCustomerHarness(layers);
      alpha = await knownAt(harness, harness.lakeside, "Alpha");
      bravo = await knownAt(harness, harness.northshore, "Bravo");
      neighbor = staffOf("OWNER", [uuidOf(alpha.rft)], harness.now);
    });
    after(() => harness.close());

    const ask = ([query, variables]: Question, of: Known, actor: Actor) =>
      harness.request(query, variables(of), actor);
    const order = (field: Mutation, of: Known, actor: Actor) =>
      mutate(harness, field, orders[field][1](of), actor);
    const atBravo = (role: Parameters<typeof staffOf>[0]) =>
      staffOf(role, [uuidOf(bravo.rft)], harness.now);

    async function requireShown(question: Question, actor: Actor, what: RegExp, shown: boolean) {
      const answer = await ask(question, bravo, actor);
      assert.equal(what.test(JSON.stringify(answer)), shown, JSON.stringify(answer));
      return answer;
    }

    for (const [field, question] of Object.entries({
      ...questions,
      ...contactQuestions,
      ...contactFilters,
      profile,
    })) {
      test(`${field} shows staff of another rooftop ${isOpen ? "everything" : "nothing"}`, async () => {
        const what =
          field in questions ? BRAVO : new RegExp(`${SECRET.source}|${ACCOUNT.source}|B`);
        const answer = await ask(question, bravo, neighbor);
        assert.equal(what.test(JSON.stringify(answer.data)), isOpen, JSON.stringify(answer));
        if (layers.scope) assert.deepEqual(answer, await ask(question, nothing(), neighbor));
      });
    }

    for (const [field, question] of Object.entries(questions)) {
      test(`${field} shows a technician ${isOpen ? "everything" : "nothing"}`, async () => {
        const answer = await requireShown(question, atBravo("TECHNICIAN"), BRAVO, isOpen);
        if (layers.guard) assert.equal(codeOf(answer), "FORBIDDEN");
      });
    }

    for (const [field, question] of Object.entries(contactQuestions)) {
      test(`${field} shows an analyst ${isOpen ? "everything" : "no contact"}`, async () => {
        const answer = await requireShown(question, atBravo("ANALYST"), SECRET, isOpen);
        await requireShown(question, atBravo("SALES"), SECRET, true);
        if (layers.guard && field !== "Customer.displayName") {
          assert.equal(codeOf(answer), "FORBIDDEN");
        }
      });
    }

    for (const [field, question] of Object.entries(contactFilters)) {
      test(`${field} are found for an analyst ${isOpen ? "like for anybody" : "never"}`, async () => {
        const answer = await requireShown(question, atBravo("ANALYST"), BRAVO, isOpen);
        // The guard alone lets no list pass that was not limited.
        await requireShown(question, atBravo("SALES"), BRAVO, layers.scope || isOpen);
        if (!isOpen) assert.equal(codeOf(answer), "FORBIDDEN");
      });
    }

    test("bank accounts are for those who arrange finance, with a second factor", async () => {
      await requireShown(profile, atBravo("FINANCE"), ACCOUNT, true);
      await requireShown(profile, atBravo("SALES"), ACCOUNT, isOpen);
      const late = staffOf("FINANCE", [uuidOf(bravo.rft)]);
      const answer = await requireShown(profile, late, ACCOUNT, isOpen);
      if (layers.guard) assert.equal(codeOf(answer), "STEP_UP_REQUIRED");
    });

    test("changes of leads are told only to those who may see them", async () => {
      const stream = await harness.subscribe(
        "subscription { leadChanges { leadId changedPaths } }",
        {},
        staffOf("MARKETING", [uuidOf(alpha.rft)]),
      );
      for (const { rft } of [bravo, alpha]) {
        const contact = { email: "stream@example.com" };
        await done(harness, "createLead", { rooftopId: rft, source: "PHONE", contact });
      }
      const { value } = await stream.next();
      await stream.return?.();

      const { leadId, changedPaths } = value.data.leadChanges;
      const { data } = await harness.request(
        "query ($id: ID!) { lead(id: $id) { rooftop { id } } }",
        { id: leadId },
      );
      assert.equal(data.lead.rooftop.id === bravo.rft, isOpen);
      assert.equal(changedPaths.includes("contact"), isOpen);
      assert.equal(changedPaths.includes("comments"), isOpen);
    });

    test("a conflict names no path that the caller may not see", async () => {
      const actor: Actor = {
        ...atBravo("SALES"),
        held: new Map([
          ["customer:read", [uuidOf(bravo.rft)]],
          ["customer:write", [uuidOf(bravo.rft)]],
        ]),
      };
      const caller = { rooftopId: bravo.rft, phone: "3125550165" };
      const { customer } = await done(harness, "createCustomer", caller);
      const edit = { customerId: customer.id, expectedVersion: 1 };
      const phone = "3125550166";
      await done(harness, "updateCustomer", { ...edit, phone, familyName: "Bravo" });
      const { data } = await mutate(harness, "updateCustomer", { ...edit, givenName: "B" }, actor);
      assert.deepEqual(
        data.updateCustomer.userErrors[0].changedPaths,
        isOpen ? ["familyName", "phone"] : ["familyName"],
      );
    });

    test("no order of staff of another rooftop is carried out, unless there is no layer", async () => {
      for (const field of mutations) {
        const before = await recordsOf(bravo);
        const answer = await order(field, bravo, neighbor);
        const missing = await order(field, nothing(), neighbor);
        if (isOpen) {
          assert.notDeepEqual(answer, missing, field);
          continue;
        }
        assert.doesNotMatch(JSON.stringify(answer), BRAVO, field);
        assert.equal(await recordsOf(bravo), before, field);
        if (layers.scope) assert.deepEqual(answer, missing, field);
      }
    });

    if (layers.scope) {
      test("who may see contacts at one rooftop does not find by them at the other", async () => {
        const actor = actorWith({
          kind: "STAFF",
          id: "analyst-and-seller",
          displayName: "Both",
          grants: [
            { role: "ANALYST", rooftops: [uuidOf(alpha.rft), uuidOf(bravo.rft)] },
            { role: "SALES", rooftops: [uuidOf(alpha.rft)] },
          ],
        });
        for (const question of Object.values(contactFilters)) {
          const { data } = await ask(question, bravo, actor);
          assert.deepEqual(data.customers, { nodes: [], edges: [], totalCount: { value: 0 } });
          const own = await ask(question, alpha, actor);
          assert.equal(own.data.customers.totalCount.value, 1);
        }
        await requireShown(questions.customer ?? assert.fail(), actor, BRAVO, true);
        await requireShown(
          contactQuestions["Customer.email"] ?? assert.fail(),
          actor,
          SECRET,
          false,
        );
      });

      test("a cursor made by staff of one rooftop leads staff of another to their own", async () => {
        const query = `query ($after: Cursor) { customers(first: 1, after: $after) {
          nodes { rooftop { id } } pageInfo { endCursor } totalCount { value } } }`;
        const there = await harness.request(query, {}, atBravo("OWNER"));
        const after = there.data.customers.pageInfo.endCursor;
        const { data } = await harness.request(query, { after }, neighbor);
        for (const { rooftop } of data.customers.nodes) assert.equal(rooftop.id, alpha.rft);
        const own = await harness.request(query, {}, neighbor);
        assert.deepEqual(data.customers.totalCount, own.data.customers.totalCount);
      });

      test("the lock on customers, leads and contacts of another rooftop is not waited for", async () => {
        const client = await harness.subgraph.database.connect();
        try {
          await client.query("BEGIN");
          for (const table of ["customer", "lead", "staff_member", "task", "financial_profile"]) {
            await client.query(`SELECT FROM ${table} FOR UPDATE`);
          }
          await client.query(
            "SELECT pg_advisory_xact_lock(hashtextextended(concat($1::uuid, '/', key), 0)) FROM unnest($2::text[]) AS key",
            [uuidOf(bravo.rft), [bravo.email, "other@example.com", "new@example.com"]],
          );
          for (const field of mutations) {
            const answer = await order(field, bravo, neighbor);
            assert.deepEqual(answer, await order(field, nothing(), neighbor), field);
          }
        } finally {
          await client.end();
        }
      });

      test("people of another rooftop are as unknown as nobody", async () => {
        const mine = { rooftopId: alpha.rft, channel: "PHONE", direction: "OUTBOUND" };
        const answers = async (send: (of: Known) => Promise<JsonResult>) =>
          assert.deepEqual(await send(bravo), await send(nothing()));
        const note = (over: Record<string, unknown>) =>
          mutate(harness, "recordInteraction", { ...mine, ...over }, neighbor);

        await answers(({ cus }) => note({ customerId: cus }));
        await answers(({ led }) => note({ customerId: alpha.cus, leadId: led }));
        await answers(({ stf }) => note({ customerId: alpha.cus, staffMemberId: stf }));
        const assign = { leadId: alpha.led, expectedVersion: 1 };
        await answers(({ stf }) =>
          mutate(harness, "assignLead", { ...assign, assigneeId: stf }, neighbor),
        );
      });
    }

    if (layers.guard && layers.scope) {
      test("each role gives the orders of its permissions and no others", async () => {
        for (const role of roles) {
          for (const field of mutations) {
            const answer = await order(field, nothing(), staffOf(role, "ALL", harness.now));
            const isAllowed = permissionsOf(role).some((held) => held === orders[field][0]);
            assert.equal(codeOf(answer), isAllowed ? undefined : "FORBIDDEN", `${role} ${field}`);
          }
        }
      });
    }

    async function recordsOf({ rft }: Known): Promise<number> {
      const records = await harness.subgraph.database.read(
        "SELECT FROM audit.record WHERE rooftop_id = $1",
        [uuidOf(rft)],
      );
      return records.length;
    }
  });
}

function codeOf({ errors }: JsonResult): unknown {
  return errors?.[0]?.extensions?.code;
}
