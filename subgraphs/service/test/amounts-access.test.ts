import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, test } from "node:test";
import type { Role } from "@forecourt/schema/permissions";
import { actorWith, type Actor } from "@forecourt/platform/actor";
import { staffOf } from "@forecourt/platform/testing/actors";
import { openServiceHarness, USER_ERRORS, uuidOf, type ServiceHarness } from "./harness.ts";
import { addedPart, COMPLETE, DONE, usd } from "./repair-order-requests.ts";
import {
  layersOf,
  openWorkshop,
  ORDER_VERSION,
  SECRET,
  waysToOrders,
  type Workshop,
} from "./workshop.ts";

const PART_NUMBER = "SECRET-1";
const LIST_PRICE = 888;

/** Five amounts of the order and the list price of its part. */
const AMOUNTS = `total { minorUnits } jobs { complaint laborRate { minorUnits }
  laborAmount { minorUnits } parts { unitPrice { minorUnits } amount { minorUnits }
    part { listPrice { minorUnits } } } }`;

/** The group's own, which no rooftop has. */
const OF_GROUP = `query ($part: ID!, $recall: ID!, $of: [_Any!]!) {
  part(id: $part) { partNumber listPrice { minorUnits } }
  partByNumber(partNumber: "${PART_NUMBER}") { partNumber listPrice { minorUnits } }
  recallNotice(id: $recall) { title }
  _entities(representations: $of) { ... on Part { partNumber } ... on RecallNotice { title }
    ... on Vehicle { openRecalls { title } } } }`;

for (const [named, layers] of Object.entries(layersOf)) {
  const isOpen = !layers.guard && !layers.scope;

  describe(`roles in the workshop behind ${named}`, () => {
    let harness: ServiceHarness;
    let here: Workshop;
    let elsewhere: Workshop;
    let partId: string;
    let recallId: string;

    before(async () => {
      harness = await openServiceHarness(layers);
      const part = { partNumber: PART_NUMBER, listPrice: usd(LIST_PRICE) };
      partId = await addedPart(harness, part);
      here = await openWorkshop(harness, partId);
      elsewhere = await openWorkshop(harness, partId);
      const { recallNotice } = await harness.mutate(
        `mutation ($input: AnnounceRecallInput!) { announceRecall(input: $input) {
           recallNotice { id } ${USER_ERRORS} } }`,
        { campaign: "1", title: SECRET, remedyAvailable: true, vehicleIds: [here.vehicleId] },
      );
      recallId = recallNotice.id;
    });
    after(() => harness.close());

    const as = (role: Role): Actor => staffOf(role, [uuidOf(here.rooftopId)]);
    const amountsIn = (answer: object): string[] =>
      JSON.stringify(answer).match(/"minorUnits":\d+/g) ?? [];

    const ofGroup = (actor: Actor) => {
      const of = [
        { __typename: "Part", id: partId },
        { __typename: "RecallNotice", id: recallId },
        { __typename: "Vehicle", id: here.vehicleId },
      ];
      return harness.request(OF_GROUP, { part: partId, recall: recallId, of }, actor);
    };

    const ways = waysToOrders(AMOUNTS);
    for (const [name, [document, of]] of Object.entries(ways)) {
      test(`${name} shows a technician the work and no amounts`, async () => {
        const answer = await harness.request(document, of(here), as("TECHNICIAN"));

        assert.equal(amountsIn(answer).length, isOpen ? 6 : 0);
        if (!layers.scope) return;
        assert.ok(JSON.stringify(answer).includes(SECRET));
        const advisor = await harness.request(document, of(here), as("SERVICE_ADVISOR"));
        assert.equal(advisor.errors, undefined);
        assert.equal(amountsIn(advisor).length, 6);
      });

      test(`${name} shows amounts only where the caller may see them`, async () => {
        const both = actorWith({
          kind: "STAFF",
          id: "test-both",
          displayName: "both",
          grants: [
            { role: "TECHNICIAN", rooftops: [uuidOf(here.rooftopId)] },
            { role: "SERVICE_ADVISOR", rooftops: [uuidOf(elsewhere.rooftopId)] },
          ],
        });
        // The list price is the group's, and so the same at both.
        const amountsAt = async (workshop: Workshop): Promise<number> => {
          const amounts = amountsIn(await harness.request(document, of(workshop), both));
          return amounts.filter((amount) => !amount.endsWith(`:${LIST_PRICE}`)).length;
        };
        assert.equal(await amountsAt(here), isOpen ? 5 : 0);
        if (layers.scope) assert.equal(await amountsAt(elsewhere), 5);
      });
    }

    test("a salesperson sees the work, but neither who did it nor with which parts", async () => {
      const { data } = await harness.request(
        `query ($id: ID!) { repairOrder(id: $id) { jobs { complaint
           technician { displayName } parts { quantity part { partNumber } } } } }`,
        { id: here.repairOrderId },
        as("SALES"),
      );
      assert.deepEqual(data.repairOrder.jobs, [
        {
          complaint: SECRET,
          technician: isOpen ? { displayName: SECRET } : null,
          parts: [{ quantity: "2", part: isOpen ? { partNumber: PART_NUMBER } : null }],
        },
      ]);
    });

    test("parts and recalls are for who may see them, prices of parts for fewer", async () => {
      const [everybody, technician] = [
        await ofGroup(as("PUBLIC")),
        await ofGroup(as("TECHNICIAN")),
      ];

      const text = JSON.stringify(everybody);
      assert.equal(text.includes(SECRET), isOpen);
      assert.equal(text.includes(PART_NUMBER), isOpen);
      assert.equal(technician.data.part.partNumber, PART_NUMBER);
      assert.deepEqual(technician.data._entities, [
        { partNumber: PART_NUMBER },
        { title: SECRET },
        { openRecalls: [{ title: SECRET }] },
      ]);
      assert.equal(amountsIn(technician).length, isOpen ? 2 : 0);
    });

    if (isOpen) return;

    const complete = (role: Role, over: object) => {
      const input = { idempotencyKey: randomUUID(), jobId: here.jobId, ...DONE, ...over };
      return harness.request(COMPLETE, { input }, as(role));
    };

    async function toldWhenStale(role: Role): Promise<string[]> {
      const { data } = await complete(role, { expectedVersion: 1 });
      return data.completeJob.userErrors[0].changedPaths;
    }

    test("a stale version is told without what the caller may not see", async () => {
      const [advisor, technician] = [
        await toldWhenStale("SERVICE_ADVISOR"),
        await toldWhenStale("TECHNICIAN"),
      ];
      assert.ok(advisor.includes("total"));
      assert.ok(!technician.includes("total"));
      assert.ok(technician.includes("jobs.1.correction"));
    });

    test("nor with what changed inside a line", async () => {
      assert.ok((await toldWhenStale("SERVICE_ADVISOR")).includes("jobs.1.laborRate"));
      assert.ok(!(await toldWhenStale("TECHNICIAN")).includes("jobs.1.laborRate"));
    });

    test("who does not see prices sets none, and leaves those that are known alone", async () => {
      const expectedVersion = ORDER_VERSION;
      const part = { partId, quantity: "3" };
      for (const over of [
        { laborRate: usd(1) },
        { parts: [part, { ...part, unitPrice: usd(1) }] },
      ]) {
        const { data, errors } = await complete("TECHNICIAN", { expectedVersion, ...over });
        assert.equal(data, null);
        assert.equal(errors?.[0]?.extensions?.code, "FORBIDDEN");
      }
      if (!layers.scope) return;

      await complete("TECHNICIAN", { expectedVersion, parts: [part] });
      const stored = await harness.rows(
        `SELECT quantity::text, unit_price_minor, labor_rate_minor
         FROM job_part JOIN service_job ON id = job_id WHERE job_id = $1`,
        [uuidOf(here.jobId)],
      );
      assert.deepEqual(stored, [
        { quantity: "3.000", unit_price_minor: 777n, labor_rate_minor: 18_500n },
      ]);
    });
  });
}
