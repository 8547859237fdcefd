import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { publicActor } from "@forecourt/platform/actor";
import { newId } from "@forecourt/platform/type-id";
import { done, mutate, openCustomerHarness, publicId, refused } from "./harness.ts";
import { rows, salespersonAt, uuidOf, type CustomerHarness } from "./harness.ts";

const LEADS = `query Leads { leads(first: 50) { nodes { id version source { code } namedInterest
  contactConsent comments contact { givenName email phone } customer { id } rooftop { id } } } }`;

describe("enquiries from websites", () => {
  let harness: CustomerHarness;
  before(async () => {
    harness = await openCustomerHarness();
  });
  after(() => harness.close());

  let sequence = 0;
  function enquiry(over: Record<string, unknown> = {}) {
    sequence += 1;
    return {
      rooftopId: harness.lakeside,
      listingId: publicId("lst"),
      contact: { givenName: "Ada", familyName: "Lovelace", email: `web${sequence}@example.com` },
      comments: "Is it still there?",
      consent: { given: true, text: "You may call me about this car." },
      ...over,
    };
  }
  const submit = (input: Record<string, unknown>) =>
    done(harness, "submitLead", input, publicActor);
  const refusal = (over: Record<string, unknown>) =>
    refused(harness, "submitLead", enquiry(over), publicActor);

  async function leadsOf(email: string, rooftopId = harness.lakeside) {
    const { data } = await harness.request(LEADS, {}, salespersonAt(rooftopId));
    return data.leads.nodes.filter(
      ({ contact }: { contact: { email: string } }) => contact.email === email,
    );
  }

  test("become leads of the rooftop, and the sender gets a name for it and nothing else", async () => {
    const input = enquiry();
    const answer = await submit(input);

    assert.match(answer.reference, /^enq_/);
    assert.equal(answer.receivedAt, harness.now.toISOString());
    const [lead, ...more] = await leadsOf(input.contact.email);
    assert.deepEqual(more, []);
    assert.deepEqual(lead, {
      id: lead.id,
      version: 1,
      source: { code: "WEBSITE" },
      namedInterest: input.listingId,
      contactConsent: true,
      comments: "Is it still there?",
      contact: { givenName: "Ada", email: input.contact.email, phone: null },
      customer: lead.customer,
      rooftop: { id: harness.lakeside },
    });
    assert.notEqual(answer.reference.slice(4), lead.id.slice(4));
    const evidence = "lead_submission WHERE lead_id = $1 AND consent_text = $2";
    const values = [uuidOf(lead.id), input.consent.text];
    assert.equal(await rows(harness, evidence, values), 1);
  });

  test("are answered alike for who is known, who is not, and who asks again", async () => {
    const known = enquiry();
    await done(harness, "createCustomer", { rooftopId: harness.lakeside, ...known.contact });
    const answers = [await submit(known), await submit(enquiry()), await submit(known)];

    const shapes = answers.map((answer) => ({ ...answer, reference: answer.reference.length }));
    assert.deepEqual(shapes[1], shapes[0]);
    assert.deepEqual(shapes[2], shapes[0]);
    assert.equal(new Set(answers.map(({ reference }) => reference)).size, 3);
    const [lead, ...more] = await leadsOf(known.contact.email);
    assert.equal(more.length, 0, "the same listing is the same lead");
    assert.equal(lead.version, 2);
  });

  test("never rewrite the lead of somebody else whose number was typed", async () => {
    const phone = "+13125550177";
    const email = "owner@example.com";
    const input = enquiry({ contact: { givenName: "Ada", email, phone } });
    await submit(input);
    const [lead] = await leadsOf(email);

    await submit({
      ...input,
      contact: { givenName: "Mallory", familyName: "X", email: "mallory@example.com", phone },
      comments: "Write to my new address",
      consent: { given: false, text: "You may not." },
    });

    assert.deepEqual(await leadsOf("mallory@example.com"), []);
    assert.deepEqual(await leadsOf(email), [{ ...lead, version: 2 }]);
    const of = [uuidOf(lead.id)];
    const told = `interaction WHERE lead_id = $1 AND notes = 'Write to my new address

Contact as written: Mallory, X, mallory@example.com'`;
    assert.equal(await rows(harness, told, of), 1);
    const refusal = "lead_submission WHERE lead_id = $1 AND NOT consent_given";
    assert.equal(await rows(harness, refusal, of), 1);
    const record = `audit.record WHERE aggregate_id = $1 AND aggregate_version = 2
      AND changed_paths = '{interactions}'`;
    assert.equal(await rows(harness, record, of), 1);
  });

  test("add nothing to what is known of a person, either", async () => {
    const phone = "+13125550178";
    const input = enquiry({ contact: { phone } });
    await submit(input);
    await submit({ ...input, contact: { phone, email: "fill@example.com" } });

    assert.deepEqual(await leadsOf("fill@example.com"), []);
  });

  test("reach the rooftop they name and no other", async () => {
    const input = enquiry();
    await done(harness, "createCustomer", { rooftopId: harness.northshore, ...input.contact });
    await submit(input);

    const [lead] = await leadsOf(input.contact.email);
    const where = "customer WHERE id = $1 AND rooftop_id = $2";
    assert.equal(
      await rows(harness, where, [uuidOf(lead.customer.id), uuidOf(harness.lakeside)]),
      1,
    );
    assert.deepEqual(await leadsOf(input.contact.email, harness.northshore), []);
  });

  test("count once for the same key and contact; the key of somebody else is free", async () => {
    const input = { ...enquiry(), idempotencyKey: "form" };
    const first = await submit(input);
    const other = await submit({ ...enquiry(), idempotencyKey: "form" });

    assert.deepEqual(await submit(input), first);
    assert.notEqual(other.reference, first.reference);
    assert.deepEqual(
      await refused(harness, "submitLead", { ...input, comments: "Other" }, publicActor),
      [["IDEMPOTENCY_KEY_REUSED", "idempotencyKey"]],
    );
  });

  test("are refused for what cannot be answered, or would go astray in a letter", async () => {
    const email = "web@example.com";
    const cases: [Record<string, unknown>, [string, string][]][] = [
      [{ contact: { givenName: "Ada" } }, [["CONTACT_REQUIRED", "contact"]]],
      [{ contact: { email: "a@b.co\r\nBcc: c@d.co" } }, [["EMAIL_INVALID", "contact.email"]]],
      [{ contact: { phone: "3125550142\r\nBcc" } }, [["PHONE_INVALID", "contact.phone"]]],
      [
        { contact: { email, givenName: "win at https://spam.example" } },
        [["INPUT_INVALID", "contact.givenName"]],
      ],
      [
        { contact: { email, familyName: "x".repeat(121) } },
        [["INPUT_INVALID", "contact.familyName"]],
      ],
      [{ comments: "x".repeat(4_001) }, [["INPUT_INVALID", "comments"]]],
      [{ consent: { given: true, text: " " } }, [["INPUT_INVALID", "consent.text"]]],
      [{ stockNumber: "T1\nX: y" }, [["INPUT_INVALID", "stockNumber"]]],
      [{ listingId: publicId("stk") }, [["ID_MALFORMED", "listingId"]]],
      [{ rooftopId: publicId("rft") }, [["ROOFTOP_UNKNOWN", "rooftopId"]]],
      [{ idempotencyKey: "" }, [["INPUT_INVALID", "idempotencyKey"]]],
    ];
    for (const [over, expected] of cases) {
      assert.deepEqual(await refusal(over), expected, JSON.stringify(over));
    }
  });

  test("line breaks of a name become spaces, so that no header follows it", async () => {
    const input = enquiry({ contact: { givenName: "Ada\r\nBcc: all", email: "crlf@example.com" } });
    await submit(input);

    const [lead] = await leadsOf("crlf@example.com");
    assert.equal(lead.contact.givenName, "Ada Bcc: all");
  });

  test("leave nothing of the sender in records, events and keys", async () => {
    const email = "hedwig-web@example.com";
    await submit(enquiry({ idempotencyKey: newId(), contact: { email, phone: "3125550188" } }));

    for (const table of ["outbox", "event_log", "audit.record", "command_key"]) {
      const where = `${table} AS record WHERE record::text ~ 'hedwig-web|3125550188'`;
      assert.equal(await rows(harness, where), 0, table);
    }
  });

  test("are all that the public may do here", async () => {
    const { errors } = await harness.request(LEADS, {}, publicActor);
    assert.equal(errors?.[0]?.extensions?.code, "FORBIDDEN");
    const input = { email: "public@example.com" };
    const { errors: refused } = await mutate(harness, "createCustomer", input, publicActor);
    assert.equal(refused?.[0]?.extensions?.code, "FORBIDDEN");
  });
});
