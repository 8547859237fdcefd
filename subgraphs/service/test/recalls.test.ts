import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { encodeId, newId } from "@forecourt/platform/type-id";
import {
  openServiceHarness,
  refusals,
  USER_ERRORS,
  uuidOf,
  type ServiceHarness,
} from "./harness.ts";

const ANNOUNCE = `mutation ($input: AnnounceRecallInput!) { announceRecall(input: $input) {
  recallNotice { id campaign title remedyAvailable component announcedOn } ${USER_ERRORS} } }`;
const OPEN_RECALLS = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Vehicle { openRecalls { campaign } } } }`;

describe("recalls", () => {
  let harness: ServiceHarness;

  before(async () => {
    harness = await openServiceHarness();
  });
  after(() => harness.close());

  const cars = (count: number): string[] =>
    Array.from({ length: count }, () => encodeId("veh", newId()));

  async function openRecalls(...vehicleIds: string[]): Promise<(string[] | null)[]> {
    const { data, errors } = await harness.request(OPEN_RECALLS, {
      representations: vehicleIds.map((id) => ({ __typename: "Vehicle", id })),
    });
    assert.equal(errors, undefined);
    return data._entities.map((vehicle: { openRecalls: { campaign: string }[] } | null) =>
      vehicle === null ? null : vehicle.openRecalls.map((recall) => recall.campaign),
    );
  }

  test("a recall is open on the cars it was announced for, newest first, until it is done", async () => {
    const [car = "", other = "", third = ""] = cars(3);
    const facts = { title: "Airbag inflator", remedyAvailable: false };
    for (const [campaign, announcedOn, vehicleIds] of [
      ["23V-100", "2023-03-01", [car, other]],
      ["24V-200", "2024-03-01", [car, car]],
      ["22V-300", "2022-03-01", [car]],
    ] as const) {
      const input = { ...facts, campaign, announcedOn, vehicleIds };
      assert.deepEqual((await harness.mutate(ANNOUNCE, input)).userErrors, []);
    }

    assert.deepEqual(await openRecalls(car, other, third, "veh_x"), [
      ["24V-200", "23V-100", "22V-300"],
      ["23V-100"],
      [],
      null,
    ]);
    await harness.rows(
      `UPDATE vehicle_recall SET completed_on = '2026-11-20'
       FROM recall_notice WHERE recall_id = id AND campaign = '23V-100' AND vehicle_id = $1`,
      [uuidOf(car)],
    );
    assert.deepEqual(await openRecalls(car, other), [["24V-200", "22V-300"], ["23V-100"]]);
  });

  test("a campaign announced again takes more cars and newer facts", async () => {
    const [first = "", second = ""] = cars(2);
    const input = { campaign: "25V-1", title: "Seat belt", remedyAvailable: false };
    const { recallNotice } = await harness.mutate(ANNOUNCE, {
      ...input,
      component: "Front left",
      vehicleIds: [first],
    });
    assert.deepEqual(recallNotice, {
      id: recallNotice.id,
      ...input,
      component: "Front left",
      announcedOn: "2026-11-20",
    });

    const remedied = await harness.mutate(ANNOUNCE, {
      ...input,
      remedyAvailable: true,
      vehicleIds: [first, second],
    });
    const repeated = await harness.mutate(ANNOUNCE, {
      ...input,
      remedyAvailable: true,
      vehicleIds: [second],
    });

    assert.deepEqual(remedied.recallNotice, { ...recallNotice, remedyAvailable: true });
    assert.deepEqual(refusals(repeated), [["NOTHING_TO_CHANGE", ["vehicleIds"]]]);
    assert.deepEqual(
      (await harness.events(recallNotice.id)).map(({ changed_paths, data }) => [
        changed_paths,
        data,
      ]),
      [
        [
          ["campaign", "title", "remedyAvailable", "component", "announcedOn", "vehicles"],
          {
            recallId: uuidOf(recallNotice.id),
            campaign: "25V-1",
            remedyAvailable: false,
            vehicleIds: [uuidOf(first)],
          },
        ],
        [
          ["remedyAvailable", "vehicles"],
          {
            recallId: uuidOf(recallNotice.id),
            campaign: "25V-1",
            remedyAvailable: true,
            vehicleIds: [uuidOf(second)],
          },
        ],
      ],
    );
  });

  test("a campaign that takes nothing but more cars says so", async () => {
    const input = { campaign: "25V-2", title: "Hood latch", remedyAvailable: true };
    const { recallNotice } = await harness.mutate(ANNOUNCE, { ...input, vehicleIds: cars(1) });
    await harness.mutate(ANNOUNCE, { ...input, vehicleIds: cars(2) });

    const events = await harness.events(recallNotice.id);
    assert.deepEqual(events.at(-1)?.changed_paths, ["vehicles"]);
  });

  test("a campaign announced by many at once is one notice with all their cars", async () => {
    const vehicleIds = cars(12);
    const answers = await Promise.all(
      vehicleIds.map((vehicleId) =>
        harness.mutate(ANNOUNCE, {
          campaign: "26V-9",
          title: "Fuel pump",
          remedyAvailable: true,
          vehicleIds: [vehicleId],
        }),
      ),
    );

    assert.equal(new Set(answers.map(({ recallNotice }) => recallNotice.id)).size, 1);
    assert.deepEqual(
      await openRecalls(...vehicleIds),
      vehicleIds.map(() => ["26V-9"]),
    );
  });

  test("what is no recall is refused, and nothing is stored", async () => {
    const right = { campaign: "27V-1", title: "Hood latch", remedyAvailable: true };
    const cases: [object, string, string[]][] = [
      [{ vehicleIds: [] }, "INPUT_INVALID", ["vehicleIds"]],
      [{ vehicleIds: cars(251) }, "INPUT_INVALID", ["vehicleIds"]],
      [{ vehicleIds: [...cars(1), "cus_1"] }, "ID_MALFORMED", ["vehicleIds", "1"]],
      [{ vehicleIds: cars(1), campaign: "" }, "INPUT_INVALID", ["campaign"]],
      [{ vehicleIds: cars(1), announcedOn: "1999-12-31" }, "INPUT_INVALID", ["announcedOn"]],
      [{ vehicleIds: cars(1), announcedOn: "2100-01-02" }, "INPUT_INVALID", ["announcedOn"]],
    ];
    for (const [over, code, path] of cases) {
      const refused = await harness.mutate(ANNOUNCE, { ...right, ...over });
      assert.deepEqual([refused.recallNotice, refusals(refused)], [null, [[code, path]]]);
    }
    const many = await harness.mutate(ANNOUNCE, { ...right, vehicleIds: cars(251) });
    assert.equal(many.userErrors[0].message, "must be at most 250 cars");
    assert.deepEqual(
      await harness.rows("SELECT FROM recall_notice WHERE campaign IN ('27V-1', '')"),
      [],
    );
  });

  test("a notice is read by its id; a foreign id is no notice", async () => {
    const { recallNotice } = await harness.mutate(ANNOUNCE, {
      campaign: "28V-1",
      title: "Wiper",
      remedyAvailable: true,
      vehicleIds: cars(1),
    });
    const read = `query ($id: ID!) { recallNotice(id: $id) { id } }`;
    const found = await harness.request(read, { id: recallNotice.id });
    const foreign = await harness.request(read, {
      id: encodeId("veh", uuidOf(recallNotice.id)),
    });
    assert.deepEqual(found.data.recallNotice, { id: recallNotice.id });
    assert.equal(foreign.data.recallNotice, null);
  });
});
