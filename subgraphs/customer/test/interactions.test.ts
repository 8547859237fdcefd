import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import { done, entities, mutate, openCustomerHarness, publicId, refused } from "./harness.ts";
import { rows, salespersonAt, uuidOf, walk, type CustomerHarness } from "./harness.ts";

const RECEIVED_AT = Date.UTC(2026, 10, 20, 15);
const minutesLater = (minutes: number) => new Date(RECEIVED_AT + minutes * 60_000).toISOString();

describe("interactions", () => {
  let harness: CustomerHarness;
  let rosa: string;
  let sequence = 0;
  before(async () => {
    harness = await openCustomerHarness();
    const input = { givenName: "Rosa", familyName: "Vega", title: "BDC_AGENT" };
    const rooftopId = harness.lakeside;
    rosa = (await done(harness, "addStaffMember", { rooftopId, ...input })).staffMember.id;
  });
  beforeEach(() => {
    harness.now = new Date(RECEIVED_AT);
  });
  after(() => harness.close());

  /** A lead received at 15:00 and the call that answers it an hour later. */
  async function answered(): Promise<Record<string, unknown> & { leadId: string }> {
    sequence += 1;
    const contact = { email: `touch${sequence}@example.com` };
    const { lead } = await done(harness, "createLead", {
      rooftopId: harness.lakeside,
      source: "WEBSITE",
      contact,
    });
    harness.now = new Date(RECEIVED_AT + 60 * 60_000);
    return {
      rooftopId: harness.lakeside,
      customerId: lead.customer.id,
      leadId: lead.id,
      staffMemberId: rosa,
      channel: "PHONE",
      direction: "OUTBOUND",
    };
  }

  test("the first personal answer stops the clock of a lead", async () => {
    const call = { ...(await answered()), subject: "Viewing", notes: "Comes on Friday\r\nat noon" };

    const { interaction } = await done(harness, "recordInteraction", call);

    assert.deepEqual(interaction, {
      id: interaction.id,
      channel: "PHONE",
      direction: "OUTBOUND",
      automatic: false,
      occurredAt: minutesLater(60),
      recordedAt: minutesLater(60),
      subject: "Viewing",
      notes: "Comes on Friday\nat noon",
      lead: { id: call.leadId, version: 2, stage: "NEW", firstRespondedAt: minutesLater(60) },
      staffMember: { id: rosa },
      customer: { id: interaction.customer.id },
    });
  });

  test("neither an automatic reply nor a message from the person is an answer", async () => {
    const call = await answered();

    for (const over of [{ automatic: true }, { direction: "INBOUND" }]) {
      const { interaction } = await done(harness, "recordInteraction", { ...call, ...over });
      assert.equal(interaction.lead.firstRespondedAt, null);
      assert.equal(interaction.lead.version, 1);
    }
  });

  test("a later answer changes nothing, and an earlier one that is noted late does", async () => {
    const call = await answered();
    const at = async (minutes: number) => {
      const occurredAt = minutesLater(minutes);
      const { interaction } = await done(harness, "recordInteraction", { ...call, occurredAt });
      return [interaction.lead.firstRespondedAt, interaction.lead.version];
    };

    assert.deepEqual(await at(30), [minutesLater(30), 2]);
    assert.deepEqual(await at(45), [minutesLater(30), 2]);
    assert.deepEqual(await at(12), [minutesLater(12), 3]);
    assert.deepEqual(await at(-5), [minutesLater(12), 3]);
  });

  test("answers at once leave the earliest", async () => {
    const call = await answered();
    const minutes = [9, 4, 11, 7, 3, 8];

    await Promise.all(
      minutes.map((minute) =>
        mutate(harness, "recordInteraction", { ...call, occurredAt: minutesLater(minute) }),
      ),
    );

    const [{ firstRespondedAt }] = await entities(
      harness,
      "Lead",
      [call.leadId],
      "firstRespondedAt",
    );
    assert.equal(firstRespondedAt, minutesLater(3));
    assert.equal(await rows(harness, "interaction WHERE lead_id = $1", [uuidOf(call.leadId)]), 6);
  });

  test("a person who was given up for silence and writes is worked on again", async () => {
    const call = await answered();
    const lost = { leadId: call.leadId, expectedVersion: 1, stage: "LOST" };
    await done(harness, "changeLeadStage", { ...lost, lostReason: "UNRESPONSIVE" });

    const message = { ...call, staffMemberId: null, channel: "TEXT", direction: "INBOUND" };
    const { interaction } = await done(harness, "recordInteraction", message);

    assert.deepEqual([interaction.lead.stage, interaction.lead.version], ["WORKING", 3]);
    assert.equal(interaction.staffMember, null);
  });

  test("a touch needs no lead", async () => {
    const { leadId, ...visit } = await answered();

    const { interaction } = await done(harness, "recordInteraction", {
      ...visit,
      channel: "IN_PERSON",
      direction: "INBOUND",
    });

    assert.equal(interaction.lead, null);
    const [{ version }] = await entities(harness, "Lead", [leadId], "version");
    assert.equal(version, 1);
  });

  test("touches are noted while the person keeps asking", async () => {
    const stockUnitId = publicId("stk");
    const enquiry = {
      rooftopId: harness.lakeside,
      source: "WEBSITE",
      contact: { email: "eager@example.com" },
      stockUnitId,
    };
    const { lead } = await done(harness, "createLead", enquiry);
    const call = {
      rooftopId: harness.lakeside,
      customerId: lead.customer.id,
      leadId: lead.id,
      channel: "PHONE",
      direction: "OUTBOUND",
    };

    await Promise.all(
      Array.from({ length: 30 }, (_, at) =>
        at % 2 === 0
          ? done(harness, "createLead", enquiry)
          : done(harness, "recordInteraction", call),
      ),
    );

    assert.equal(await rows(harness, "interaction WHERE lead_id = $1", [uuidOf(lead.id)]), 30);
  });

  test("customer, lead, rooftop and staff member belong together", async () => {
    const call = await answered();
    const other = await answered();
    const refusal = (over: Record<string, unknown>) =>
      refused(harness, "recordInteraction", { ...call, ...over });

    assert.deepEqual(await refusal({ leadId: other.leadId }), [["INPUT_INVALID", "leadId"]]);
    assert.deepEqual(await refusal({ rooftopId: harness.northshore, staffMemberId: null }), [
      ["INPUT_INVALID", "leadId"],
    ]);
    assert.deepEqual(await refusal({ rooftopId: harness.northshore }), [
      ["STAFF_MEMBER_UNAVAILABLE", "staffMemberId"],
    ]);
    assert.deepEqual(await refusal({ leadId: publicId("led") }), [["NOT_FOUND", "leadId"]]);
    assert.deepEqual(await refusal({ leadId: null, customerId: publicId("cus") }), [
      ["NOT_FOUND", "customerId"],
    ]);
    assert.deepEqual(await refusal({ rooftopId: publicId("rft") }), [
      ["ROOFTOP_UNKNOWN", "rooftopId"],
    ]);
    assert.deepEqual(await refusal({ occurredAt: minutesLater(70) }), [
      ["INPUT_INVALID", "occurredAt"],
    ]);
    assert.deepEqual(await refusal({ subject: "a".repeat(201), notes: "a\u0000" }), [
      ["INPUT_INVALID", "subject"],
      ["INPUT_INVALID", "notes"],
    ]);
  });

  test("a repeated request notes nothing twice", async () => {
    const call = { ...(await answered()), idempotencyKey: "call", occurredAt: minutesLater(5) };
    const { interaction } = await done(harness, "recordInteraction", call);

    const replay = await done(harness, "recordInteraction", call);

    assert.deepEqual(replay.interaction, interaction);
    assert.equal(await rows(harness, "interaction WHERE lead_id = $1", [uuidOf(call.leadId)]), 1);
    assert.deepEqual(
      await refused(harness, "recordInteraction", { ...call, occurredAt: minutesLater(6) }),
      [["IDEMPOTENCY_KEY_REUSED", "idempotencyKey"]],
    );
  });

  test("touches are listed newest first below customer and lead, page by page", async () => {
    const call = await answered();
    const minutes = [5, 1, 3, 3, 3, 2, 4];
    for (const minute of minutes) {
      const occurredAt = minutesLater(minute);
      await done(harness, "recordInteraction", { ...call, occurredAt, notes: `${minute}` });
    }
    const { leadId: _lead, ...visit } = call;
    const { interaction } = await done(harness, "recordInteraction", visit);
    const query = (parent: "customer" | "lead") => `query Touches($id: ID!, $after: Cursor) {
      ${parent}(id: $id) { interactions(first: 2, after: $after) {
        nodes { id } pageInfo { hasNextPage endCursor } totalCount { value } } } }`;

    const ofLead = await walk(
      harness,
      query("lead"),
      { id: call.leadId },
      ({ lead }) => lead.interactions,
    );
    const ofCustomer = await walk(
      harness,
      query("customer"),
      { id: call.customerId },
      ({ customer }) => customer.interactions,
    );

    assert.deepEqual(ofCustomer, [interaction.id, ...ofLead]);
    const notes = await entities(harness, "Interaction", ofLead, "notes");
    assert.deepEqual(
      notes.map((touch: { notes: string }) => Number(touch.notes)),
      minutes.toSorted((left, right) => right - left),
    );
  });

  test("touches at other rooftops are neither seen nor noted", async () => {
    const call = await answered();
    const { interaction } = await done(harness, "recordInteraction", call);
    const actor = salespersonAt(harness.northshore);

    assert.deepEqual(await entities(harness, "Interaction", [interaction.id], "id", actor), [null]);
    assert.deepEqual(await refused(harness, "recordInteraction", call, actor), [
      ["ROOFTOP_UNKNOWN", "rooftopId"],
    ]);
    const own = { ...call, rooftopId: harness.northshore, staffMemberId: null };
    assert.deepEqual(await refused(harness, "recordInteraction", own, actor), [
      ["NOT_FOUND", "leadId"],
    ]);
    const visit = { ...own, leadId: null };
    assert.deepEqual(await refused(harness, "recordInteraction", visit), [
      ["NOT_FOUND", "customerId"],
    ]);
  });

  test("an unknown, foreign or malformed id is no interaction", async () => {
    const ids = [publicId("itn"), publicId("led"), "itn_zzz"];

    assert.deepEqual(await entities(harness, "Interaction", ids, "id"), [null, null, null]);
  });
});
