import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { done, entities, mutate, openCustomerHarness, publicId, refused } from "./harness.ts";
import { racedForLead, salespersonAt, uuidOf, type CustomerHarness } from "./harness.ts";

describe("leads", () => {
  let harness: CustomerHarness;
  let rosa: string;
  let ana: string;
  let sequence = 0;
  before(async () => {
    harness = await openCustomerHarness();
    rosa = await employ("Rosa", harness.lakeside);
    ana = await employ("Ana", harness.lakeside);
  });
  after(() => harness.close());

  async function employ(givenName: string, rooftopId: string): Promise<string> {
    const input = { rooftopId, givenName, familyName: "Vega", title: "SALESPERSON" };
    return (await done(harness, "addStaffMember", input)).staffMember.id;
  }

  async function newLead(): Promise<string> {
    sequence += 1;
    const contact = { email: `lead${sequence}@example.com` };
    const input = { rooftopId: harness.lakeside, source: "WALK_IN", contact };
    return (await done(harness, "createLead", input)).lead.id;
  }

  test("a lead is given to somebody and back to the pool", async () => {
    const leadId = await newLead();

    const taken = { leadId, expectedVersion: 1, assigneeId: rosa };
    assert.deepEqual((await done(harness, "assignLead", taken)).lead, {
      id: leadId,
      version: 2,
      assignee: { id: rosa },
    });
    const givenBack = { leadId, expectedVersion: 2, assigneeId: null };
    assert.equal((await done(harness, "assignLead", givenBack)).lead.assignee, null);
  });

  test("of two who take a lead at once one gets it, and the other is told what changed", async () => {
    const leadId = await newLead();
    const take = (assigneeId: string) => () =>
      mutate(harness, "assignLead", { leadId, expectedVersion: 1, assigneeId });

    const raced = await racedForLead(harness, leadId, [take(rosa), take(ana)]);
    const answers = raced.map(({ data }) => data.assignLead);

    const won = answers.find(({ userErrors }) => userErrors.length === 0);
    const lost = answers.find(({ userErrors }) => userErrors.length > 0);
    assert.deepEqual(won.userErrors, []);
    assert.equal(won.lead.version, 2);
    assert.deepEqual(lost.lead, won.lead, "who lost sees who has it");
    assert.deepEqual(lost.userErrors, [
      {
        code: "VERSION_CONFLICT",
        message: "The record is at version 2 now",
        path: ["expectedVersion"],
        currentVersion: 2,
        changedPaths: ["assignee"],
      },
    ]);
    const [seen] = await entities(harness, "Lead", [leadId], "version assignee { id }");
    assert.deepEqual(seen, { version: 2, assignee: won.lead.assignee });
  });

  test("only somebody active at the rooftop can take a lead", async () => {
    const leadId = await newLead();
    const elsewhere = await employ("Nora", harness.northshore);
    const gone = await employ("Gus", harness.lakeside);
    await harness.subgraph.database.read("UPDATE staff_member SET active = false WHERE id = $1", [
      uuidOf(gone),
    ]);

    for (const assigneeId of [elsewhere, gone, publicId("stf")]) {
      assert.deepEqual(
        await refused(harness, "assignLead", { leadId, expectedVersion: 1, assigneeId }),
        [["STAFF_MEMBER_UNAVAILABLE", "assigneeId"]],
      );
    }
  });

  test("an assignment that changes nothing is refused", async () => {
    const leadId = await newLead();

    const pool = { leadId, expectedVersion: 1, assigneeId: null };
    assert.deepEqual(await refused(harness, "assignLead", pool), [
      ["NOTHING_TO_CHANGE", "assigneeId"],
    ]);
  });

  test("an assignment that says nothing of the assignee takes the lead from nobody", async () => {
    const leadId = await newLead();
    await done(harness, "assignLead", { leadId, expectedVersion: 1, assigneeId: rosa });

    assert.deepEqual(await refused(harness, "assignLead", { leadId, expectedVersion: 2 }), [
      ["INPUT_INVALID", "assigneeId"],
    ]);
  });

  test("a lead is lost with a reason and taken up again without one", async () => {
    const leadId = await newLead();
    const move = (expectedVersion: number, stage: string, lostReason?: string) =>
      done(harness, "changeLeadStage", { leadId, expectedVersion, stage, lostReason });

    await move(1, "NEGOTIATING");
    const { lead: lost } = await move(2, "LOST", "FINANCING");
    const { lead: reopened } = await move(3, "WORKING");

    assert.deepEqual(lost, {
      id: leadId,
      version: 3,
      stage: "LOST",
      lostReason: { code: "FINANCING", label: "No financing" },
    });
    assert.deepEqual(reopened, { id: leadId, version: 4, stage: "WORKING", lostReason: null });
  });

  test("a step that makes no sense is refused", async () => {
    const leadId = await newLead();
    const refusal = (input: Record<string, unknown>) =>
      refused(harness, "changeLeadStage", { leadId, expectedVersion: 1, ...input });

    assert.deepEqual(await refusal({ stage: "LOST" }), [["LOST_REASON_REQUIRED", "lostReason"]]);
    assert.deepEqual(await refusal({ stage: "WON", lostReason: "PRICE" }), [
      ["INPUT_INVALID", "lostReason"],
    ]);
    assert.deepEqual(await refusal({ stage: "NEW" }), [["STAGE_CHANGE_NOT_ALLOWED", "stage"]]);
    assert.deepEqual(await refusal({ leadId: publicId("led"), stage: "WORKING" }), [
      ["NOT_FOUND", "leadId"],
    ]);
    assert.deepEqual(await refusal({ leadId: rosa, stage: "WORKING" }), [
      ["ID_MALFORMED", "leadId"],
    ]);
    await done(harness, "changeLeadStage", { leadId, expectedVersion: 1, stage: "WON" });
    assert.deepEqual(await refusal({ expectedVersion: 2, stage: "WORKING" }), [
      ["STAGE_CHANGE_NOT_ALLOWED", "stage"],
    ]);
  });

  test("a stale step is told what changed since", async () => {
    const leadId = await newLead();
    const step = { leadId, expectedVersion: 1 };
    await done(harness, "changeLeadStage", { ...step, stage: "LOST", lostReason: "OTHER" });

    const { data } = await mutate(harness, "changeLeadStage", { ...step, stage: "SHOWN" });

    const [conflict] = data.changeLeadStage.userErrors;
    assert.deepEqual(
      [conflict.code, conflict.currentVersion, conflict.changedPaths],
      ["VERSION_CONFLICT", 2, ["lostReason", "stage"]],
    );
  });

  test("a repeated step is taken once", async () => {
    const leadId = await newLead();
    const step = { idempotencyKey: "step", leadId, expectedVersion: 1, stage: "SHOWN" };
    await done(harness, "changeLeadStage", step);

    const { lead } = await done(harness, "changeLeadStage", step);

    assert.deepEqual([lead.version, lead.stage], [2, "SHOWN"]);
  });

  test("leads of other rooftops are neither changed nor seen", async () => {
    const leadId = await newLead();
    const actor = salespersonAt(harness.northshore);
    const step = { leadId, expectedVersion: 1 };

    const taken = { ...step, assigneeId: rosa };
    assert.deepEqual(await refused(harness, "assignLead", taken, actor), [["NOT_FOUND", "leadId"]]);
    const moved = { ...step, stage: "WORKING" };
    assert.deepEqual(await refused(harness, "changeLeadStage", moved, actor), [
      ["NOT_FOUND", "leadId"],
    ]);
    assert.deepEqual(await entities(harness, "Lead", [leadId], "id", actor), [null]);
    const query = "query One($id: ID!) { lead(id: $id) { id } }";
    assert.equal((await harness.request(query, { id: leadId }, actor)).data.lead, null);
  });

  test("a lead with holes answers with nulls", async () => {
    const leadId = await newLead();
    await harness.subgraph.database.read("UPDATE lead SET source = 'TRUECAR' WHERE id = $1", [
      uuidOf(leadId),
    ]);

    const [seen] = await entities(
      harness,
      "Lead",
      [leadId],
      `source { code label } firstRespondedAt lostReason { code } assignee { id } interest { id }
       comments contact { givenName phone }`,
    );

    assert.deepEqual(seen, {
      source: { code: "TRUECAR", label: "TRUECAR" },
      firstRespondedAt: null,
      lostReason: null,
      assignee: null,
      interest: null,
      comments: null,
      contact: { givenName: null, phone: null },
    });
  });
});
