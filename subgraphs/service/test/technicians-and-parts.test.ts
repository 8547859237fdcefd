import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { encodeId, newId } from "@forecourt/platform/type-id";
import {
  managerOf,
  openServiceHarness,
  refusals,
  USER_ERRORS,
  uuidOf,
  type ServiceHarness,
} from "./harness.ts";
import { addedPart, addedTechnician, usd } from "./repair-order-requests.ts";

const ADD_TECHNICIAN = `mutation ($input: AddTechnicianInput!) { addTechnician(input: $input) {
  technician { id displayName active rooftop { id } } ${USER_ERRORS} } }`;
const ADD_PART = `mutation ($input: AddPartInput!) { addPart(input: $input) {
  part { id partNumber description listPrice { minorUnits currency } } ${USER_ERRORS} } }`;

describe("technicians and parts", () => {
  let harness: ServiceHarness;

  before(async () => {
    harness = await openServiceHarness();
  });
  after(() => harness.close());

  test("a technician works at a rooftop, and the event does not name them", async () => {
    const rooftopId = await harness.openRooftop();
    const { technician, userErrors } = await harness.mutate(ADD_TECHNICIAN, {
      rooftopId,
      displayName: " Marie ",
    });

    assert.deepEqual(userErrors, []);
    assert.deepEqual(technician, {
      id: technician.id,
      displayName: "Marie",
      active: true,
      rooftop: { id: rooftopId },
    });
    assert.deepEqual(
      (await harness.events(technician.id)).map(({ data }) => data),
      [{ technicianId: uuidOf(technician.id), rooftopId: uuidOf(rooftopId) }],
    );
  });

  test("the technicians of a rooftop are listed by name, for who may see it", async () => {
    const rooftopId = await harness.openRooftop();
    const other = await harness.openRooftop();
    for (const name of ["Zoe", "Ann", "Bob"]) await addedTechnician(harness, rooftopId, name);
    const id = await addedTechnician(harness, other);
    const LIST = `query ($rooftopId: ID!, $id: ID!) {
      technicians(rooftopId: $rooftopId) { displayName } technician(id: $id) { id } }`;

    const { data } = await harness.request(LIST, { rooftopId, id });
    const scoped = await harness.request(LIST, { rooftopId: other, id }, managerOf(rooftopId));
    const malformed = await harness.request(LIST, { rooftopId: id, id });
    const foreign = await harness.request(LIST, { rooftopId, id: rooftopId });

    assert.deepEqual(
      data.technicians.map((technician: { displayName: string }) => technician.displayName),
      ["Ann", "Bob", "Zoe"],
    );
    assert.deepEqual(data.technician, { id });
    assert.deepEqual(scoped.data, { technicians: [], technician: null });
    assert.deepEqual(
      [malformed.errors?.[0]?.extensions?.code, malformed.errors?.[0]?.extensions?.argument],
      ["ID_MALFORMED", "rooftopId"],
    );
    assert.equal(foreign.data.technician, null);
  });

  test("a technician is refused without a known rooftop or a name", async () => {
    const rooftopId = encodeId("rft", newId());
    const unknown = await harness.mutate(ADD_TECHNICIAN, { rooftopId, displayName: "Marie" });
    const nameless = await harness.mutate(ADD_TECHNICIAN, { rooftopId, displayName: " " });

    assert.deepEqual(refusals(unknown), [["ROOFTOP_UNKNOWN", ["rooftopId"]]]);
    assert.deepEqual(refusals(nameless), [["INPUT_INVALID", ["displayName"]]]);
  });

  test("nobody is added at a rooftop of others", async () => {
    const mine = await harness.openRooftop();
    const theirs = await harness.openRooftop();
    const refused = await harness.mutate(
      ADD_TECHNICIAN,
      { rooftopId: theirs, displayName: "Marie" },
      managerOf(mine),
    );
    assert.deepEqual(refusals(refused), [["ROOFTOP_UNKNOWN", ["rooftopId"]]]);
  });

  test("a part is found by its number however it is written", async () => {
    const input = { partNumber: "08798-9036a", description: "Oil", listPrice: usd(899) };
    const { part, userErrors } = await harness.mutate(ADD_PART, input);
    assert.deepEqual(userErrors, []);
    assert.deepEqual(part, { id: part.id, ...input });

    const find = `query ($partNumber: String!) { partByNumber(partNumber: $partNumber) { id } }`;
    for (const partNumber of ["087989036A", "08798 9036 a", "08798-9036A"]) {
      const { data } = await harness.request(find, { partNumber });
      assert.deepEqual(data.partByNumber, { id: part.id }, partNumber);
    }
    for (const partNumber of ["08798-9036", "", "---"]) {
      const { data } = await harness.request(find, { partNumber });
      assert.equal(data.partByNumber, null, partNumber);
    }
  });

  test("one part number is one part, also for two who add it at once", async () => {
    const answers = await Promise.all(
      ["TWICE-1", "twice 1", "Twice1"].map((partNumber) =>
        harness.mutate(ADD_PART, { partNumber }),
      ),
    );

    assert.equal(answers.filter(({ part }) => part !== null).length, 1);
    assert.deepEqual(
      answers.flatMap((answer) => refusals(answer)),
      [
        ["PART_NUMBER_TAKEN", ["partNumber"]],
        ["PART_NUMBER_TAKEN", ["partNumber"]],
      ],
    );
  });

  test("a part number has a letter or a digit; a price is not negative", async () => {
    const wrong = await harness.mutate(ADD_PART, { partNumber: "-/-", listPrice: usd(-1) });
    assert.deepEqual(refusals(wrong), [
      ["INPUT_INVALID", ["partNumber"]],
      ["INPUT_INVALID", ["listPrice", "minorUnits"]],
    ]);
  });

  test("technicians and parts are entities; malformed and foreign ids are null", async () => {
    const part = await addedPart(harness, { partNumber: "ENTITY" });
    const technician = await addedTechnician(harness, await harness.openRooftop());
    const { data, errors } = await harness.request(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
         ... on Part { partNumber } ... on Technician { displayName } } }`,
      {
        representations: [
          { __typename: "Part", id: part },
          { __typename: "Technician", id: technician },
          { __typename: "Part", id: technician },
          { __typename: "Technician", id: "tec_zzz" },
          { __typename: "Part", id: encodeId("prt", newId()) },
        ],
      },
    );
    assert.equal(errors, undefined);
    assert.deepEqual(data._entities, [
      { partNumber: "ENTITY" },
      { displayName: "Marie" },
      null,
      null,
      null,
    ]);
  });
});
