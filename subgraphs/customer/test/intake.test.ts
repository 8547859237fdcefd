import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import { actorWith } from "@forecourt/platform/actor";
import { done, entities, mutate, openCustomerHarness, publicId, refused } from "./harness.ts";
import { rows, salespersonAt, uuidOf, type CustomerHarness } from "./harness.ts";

describe("intake of leads", () => {
  let harness: CustomerHarness;
  let sequence = 0;
  before(async () => {
    harness = await openCustomerHarness();
  });
  beforeEach(() => {
    harness.now = new Date("2026-11-20T15:00:00.123Z");
  });
  after(() => harness.close());

  /** An enquiry of somebody new about a unit of its own. */
  function enquiry(over: Record<string, unknown> = {}) {
    sequence += 1;
    return {
      rooftopId: harness.lakeside,
      source: "WEBSITE",
      contact: { givenName: "Ada", familyName: "Lovelace", email: `ada${sequence}@example.com` },
      stockUnitId: publicId("stk"),
      comments: "Is it still there?",
      ...over,
    };
  }

  const wait = (minutes: number) => {
    harness.now = new Date(harness.now.getTime() + minutes * 60_000);
  };

  test("an enquiry becomes a new lead of a new customer, to be answered in a quarter of an hour", async () => {
    const input = enquiry({
      contact: {
        givenName: "Ada",
        familyName: "Lovelace",
        email: "ada@example.com",
        phone: "+13125550142",
      },
    });

    const { lead, repeated } = await done(harness, "createLead", input);

    assert.equal(repeated, false);
    assert.deepEqual(lead, {
      id: lead.id,
      version: 1,
      stage: "NEW",
      receivedAt: "2026-11-20T15:00:00.123Z",
      firstResponseDueAt: "2026-11-20T15:15:00.123Z",
      comments: "Is it still there?",
      contact: { givenName: "Ada", email: "ada@example.com", phone: "+13125550142" },
      customer: { id: lead.customer.id, displayName: "Ada Lovelace" },
      interest: { id: input.stockUnitId },
      rooftop: { id: harness.lakeside },
    });
  });

  test("a general enquiry needs neither a unit nor a name nor words", async () => {
    const { lead } = await done(harness, "createLead", {
      rooftopId: harness.lakeside,
      source: "PHONE",
      contact: { phone: "312 555 0199" },
      comments: " ",
    });

    assert.equal(lead.interest, null);
    assert.equal(lead.comments, null);
    assert.equal(lead.customer.displayName, "(312) 555-0199");
  });

  test("lines of a web form are kept, with line feeds", async () => {
    const { lead } = await done(
      harness,
      "createLead",
      enquiry({ comments: "Red?\r\n\r\nOr\tblue?" }),
    );

    assert.equal(lead.comments, "Red?\n\nOr\tblue?");
  });

  test("the customer is found by e-mail address, whatever its case", async () => {
    const first = await done(
      harness,
      "createLead",
      enquiry({ contact: { email: "kim@example.com" } }),
    );
    const again = await done(
      harness,
      "createLead",
      enquiry({ contact: { email: " KIM@Example.com" } }),
    );

    assert.notEqual(again.lead.id, first.lead.id);
    assert.equal(again.lead.customer.id, first.lead.customer.id);
  });

  test("else by phone number, however it is written", async () => {
    const first = await done(harness, "createLead", enquiry({ contact: { phone: "3125550150" } }));
    const contact = { email: "new-address@example.com", phone: "+1 (312) 555-0150" };
    const again = await done(harness, "createLead", enquiry({ contact }));

    assert.equal(again.lead.customer.id, first.lead.customer.id);
  });

  test("the address weighs more than the number, and both more than either", async () => {
    const customer = async (contact: Record<string, unknown>) =>
      (await done(harness, "createCustomer", { rooftopId: harness.lakeside, ...contact })).customer
        .id;
    const askedBy = async (contact: Record<string, unknown>) =>
      (await done(harness, "createLead", enquiry({ contact }))).lead.customer.id;
    const [email, phone] = ["weigh@example.com", "+13125550160"];
    const byPhone = await customer({ phone });
    const byEmail = await customer({ email });

    assert.equal(await askedBy({ email, phone }), byEmail);
    const both = await customer({ email, phone });
    assert.equal(await askedBy({ email, phone }), both);
    assert.equal(await askedBy({ email }), byEmail);
    assert.equal(await askedBy({ email: "unknown@example.com", phone }), byPhone);
  });

  test("an enquiry never changes the record of a known customer, but keeps what it said", async () => {
    const { customer } = await done(harness, "createCustomer", {
      rooftopId: harness.lakeside,
      familyName: "Curie",
      phone: "3125550170",
    });
    const contact = { givenName: "Mallory", email: "mallory@example.com", phone: "3125550170" };

    const { lead } = await done(harness, "createLead", enquiry({ contact }));

    assert.deepEqual(lead.customer, { id: customer.id, displayName: "Curie" });
    assert.deepEqual(lead.contact, { ...contact, phone: "+13125550170" });
    const [seen] = await entities(harness, "Customer", [customer.id], "version email");
    assert.deepEqual(seen, { version: 1, email: null });
  });

  test("who asks about the same unit again gets the open lead, with the enquiry added to it", async () => {
    const input = enquiry();
    const { lead } = await done(harness, "createLead", input);
    wait(90);
    const contact = { ...input.contact, phone: "3125550180" };

    const again = await done(harness, "createLead", {
      ...input,
      contact,
      source: "MARKETPLACE",
      comments: "Call me, please",
    });

    assert.equal(again.repeated, true);
    assert.equal(again.lead.id, lead.id);
    assert.equal(again.lead.version, 2);
    assert.equal(again.lead.receivedAt, lead.receivedAt);
    assert.equal(again.lead.comments, "Is it still there?");
    assert.equal(again.lead.contact.phone, "+13125550180");
    const [{ interactions }] = await entities(
      harness,
      "Lead",
      [lead.id],
      "interactions { nodes { channel direction automatic occurredAt notes } }",
    );
    assert.deepEqual(interactions.nodes, [
      {
        channel: "WEB_FORM",
        direction: "INBOUND",
        automatic: false,
        occurredAt: "2026-11-20T16:30:00.123Z",
        notes: "Call me, please",
      },
    ]);
  });

  test("what an open lead says of the person is completed and never replaced", async () => {
    const contact = { givenName: "Ada", phone: "+13125550181" };
    const input = enquiry({ contact });
    await done(harness, "createLead", input);
    const other = { ...contact, givenName: "Mallory", email: "other@example.com" };

    const { lead } = await done(harness, "createLead", { ...input, contact: other });
    const third = { ...other, email: "third@example.com" };
    const again = await done(harness, "createLead", { ...input, contact: third });

    assert.deepEqual(lead.contact, { ...contact, email: "other@example.com" });
    assert.deepEqual(again.lead, { ...lead, version: 3 });
  });

  test("what a machine passes on completes nothing", async () => {
    const marketplace = actorWith({
      kind: "INTEGRATION",
      id: "marketplace",
      displayName: "Marketplace",
      grants: [{ role: "SALES", rooftops: [uuidOf(harness.lakeside)] }],
    });
    const contact = { givenName: "Ada", email: null, phone: "+13125550182" };
    const input = enquiry({ contact });
    await done(harness, "createLead", input);
    const other = { ...contact, email: "machine@example.com" };

    const { lead } = await done(harness, "createLead", { ...input, contact: other }, marketplace);

    assert.deepEqual([lead.version, lead.contact], [2, contact]);
  });

  test("another unit, another rooftop or no unit is another lead", async () => {
    const input = enquiry();
    const { lead } = await done(harness, "createLead", input);
    const others: { stockUnitId?: string | null; rooftopId?: string }[] = [
      { stockUnitId: publicId("stk") },
      { rooftopId: harness.northshore },
      { stockUnitId: null },
      { stockUnitId: null },
    ];

    for (const other of others) {
      const answer = await done(harness, "createLead", { ...input, ...other });
      assert.equal(answer.repeated, false);
      const isSame = answer.lead.customer.id === lead.customer.id;
      assert.equal(
        isSame,
        other.rooftopId === undefined,
        "another rooftop does not know the person",
      );
    }
  });

  test("after thirty days, or once the first is closed, it is another lead", async () => {
    const input = enquiry();
    const { lead } = await done(harness, "createLead", input);
    wait(30 * 24 * 60 - 1);
    assert.equal((await done(harness, "createLead", input)).repeated, true);
    wait(1);
    const later = await done(harness, "createLead", input);
    assert.equal(later.repeated, false);
    assert.notEqual(later.lead.id, lead.id);

    const close = { leadId: later.lead.id, expectedVersion: 1, stage: "LOST", lostReason: "PRICE" };
    await done(harness, "changeLeadStage", close);
    assert.equal((await done(harness, "createLead", input)).repeated, false);
  });

  test("an enquiry that nobody could answer is refused", async () => {
    const refusal = (over: Record<string, unknown>) =>
      refused(harness, "createLead", enquiry(over));

    assert.deepEqual(await refusal({ contact: { givenName: "Ada" } }), [
      ["CONTACT_REQUIRED", "contact"],
    ]);
    assert.deepEqual(await refusal({ contact: { email: "ada", phone: "12" } }), [
      ["EMAIL_INVALID", "contact.email"],
      ["PHONE_INVALID", "contact.phone"],
    ]);
    assert.deepEqual(await refusal({ comments: "a\u0000b" }), [["INPUT_INVALID", "comments"]]);
    assert.deepEqual(await refusal({ comments: "a".repeat(4_001) }), [
      ["INPUT_INVALID", "comments"],
    ]);
    assert.deepEqual(await refusal({ rooftopId: publicId("rft") }), [
      ["ROOFTOP_UNKNOWN", "rooftopId"],
    ]);
    assert.deepEqual(await refusal({ stockUnitId: publicId("veh") }), [
      ["ID_MALFORMED", "stockUnitId"],
    ]);
  });

  test("a repeated request stores nothing twice", async () => {
    const input = { idempotencyKey: "lead", ...enquiry() };
    const { lead } = await done(harness, "createLead", input);

    const replay = await done(harness, "createLead", input);

    assert.deepEqual(replay, { repeated: false, lead, userErrors: [] });
    assert.deepEqual(await refused(harness, "createLead", { ...input, comments: "Other" }), [
      ["IDEMPOTENCY_KEY_REUSED", "idempotencyKey"],
    ]);
  });

  test("leads are taken in only where the caller may act", async () => {
    const actor = salespersonAt(harness.northshore);

    assert.deepEqual(await refused(harness, "createLead", enquiry(), actor), [
      ["ROOFTOP_UNKNOWN", "rooftopId"],
    ]);
  });

  test("many enquiries of one person at once make one customer and one lead", async () => {
    const unit = publicId("stk");
    const [email, phone] = ["storm@example.com", "3125550190"];
    const contacts = [
      { email },
      { phone, email },
      { email, phone },
      { email: "STORM@example.com" },
    ];
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        mutate(harness, "createLead", enquiry({ contact: contacts[at % 4], stockUnitId: unit })),
      ),
    );

    const leads = answers.map(({ data }) => data.createLead.lead);
    assert.deepEqual([...new Set(leads.map(({ id }) => id))], [leads[0].id]);
    assert.equal(await rows(harness, "customer WHERE email = $1", [email]), 1);
    assert.equal(await rows(harness, "lead WHERE stock_unit_id = $1", [uuidOf(unit)]), 1);
    assert.equal(await rows(harness, "interaction WHERE lead_id = $1", [uuidOf(leads[0].id)]), 11);
    const versions = leads.map(({ version }) => version);
    assert.equal(Math.max(...versions), 12);
  });

  test("one person by address and by number at once is one lead when the customer is known", async () => {
    const unit = publicId("stk");
    const [email, phone] = ["pair@example.com", "3125550191"];
    await done(harness, "createCustomer", { rooftopId: harness.lakeside, email, phone });

    const answers = await Promise.all(
      [{ email }, { phone }, { email }, { phone }].map((contact) =>
        mutate(harness, "createLead", enquiry({ contact, stockUnitId: unit })),
      ),
    );

    assert.equal(new Set(answers.map(({ data }) => data.createLead.lead.id)).size, 1);
  });

  test("neither events nor audit records nor stored answers say who a person is or what was said", async () => {
    const secrets = ["Hedwig", "Kiesler", "hedwig@example.com", "3125550177", "frequency hopping"];
    const [givenName, familyName, email, phone, comments] = secrets;
    const contact = { givenName, familyName, email, phone };
    const input = enquiry({ contact, comments });
    const { lead } = await done(harness, "createLead", input);
    await done(harness, "createLead", input);
    const change = { customerId: lead.customer.id, expectedVersion: 1, givenName: "Hedwig Eva" };
    await done(harness, "updateCustomer", change);

    for (const table of ["outbox", "event_log", "audit.record", "command_key"]) {
      const where = `${table} AS record WHERE record::text ~ $1`;
      assert.equal(await rows(harness, where, [secrets.join("|")]), 0, table);
    }
    assert.equal(await rows(harness, "customer WHERE given_name = 'Hedwig Eva'"), 1);
  });
});
