import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { encodeId, newId } from "@forecourt/platform/type-id";
import { newVin, openVehicleHarness, type VehicleHarness } from "./harness.ts";

const BY_VIN = `query ($vin: VIN!) { vehicleByVin(vin: $vin) { id vin modelYear specification {
  id make model trim series engine transmission doors cityMpg highwayMpg
  bodyStyle { code label } drivetrain { code label } fuelType { code label } } } }`;

describe("vehicles and their specifications", () => {
  let harness: VehicleHarness;
  let rooftopId: string;

  before(async () => {
    harness = await openVehicleHarness();
    rooftopId = await harness.openRooftop();
  });
  after(() => harness.close());

  test("a vehicle is found by its VIN, however it is written", async () => {
    const { vehicle } = await harness.receive({ rooftopId, vin: "1HGCM82633A004352" });

    const { data } = await harness.request(BY_VIN, { vin: " 1hgcm-82633 a004352" });

    const { id, vin, modelYear, specification } = data.vehicleByVin;
    assert.deepEqual([id, vin, modelYear], [vehicle.id, vehicle.vin, 2003]);
    const { make, model, bodyStyle, fuelType } = specification;
    assert.deepEqual(
      { make, model, bodyStyle, fuelType },
      {
        make: "Honda",
        model: "Accord",
        bodyStyle: { code: "COUPE", label: "Coupe" },
        fuelType: { code: "GASOLINE", label: "Gasoline" },
      },
    );
  });

  test("what nobody knows of a car is null", async () => {
    await harness.receive({ rooftopId, vin: "WVWZZZ1JZXW000001" });

    const { data } = await harness.request(BY_VIN, { vin: "WVWZZZ1JZXW000001" });

    const { id, make, ...holes } = data.vehicleByVin.specification;
    assert.equal(make, "Volkswagen");
    assert.match(id, /^spc_/);
    assert.deepEqual(
      Object.values(holes),
      Object.keys(holes).map(() => null),
    );
  });

  test("cars of one build share a specification", async () => {
    const vehicles = await Promise.all(
      [newVin(), newVin()].map(async (vin) => {
        await harness.receive({ rooftopId, vin });
        return (await harness.request(BY_VIN, { vin })).data.vehicleByVin;
      }),
    );

    assert.notEqual(vehicles[0].id, vehicles[1].id);
    assert.deepEqual(vehicles[0].specification, vehicles[1].specification);
  });

  test("a VIN that was never seen is null, a text that is none is refused", async () => {
    const unseen = await harness.request(BY_VIN, { vin: newVin() });
    const malformed = await harness.request(BY_VIN, { vin: "1HGCM82O33A004352" });

    assert.deepEqual(unseen, { data: { vehicleByVin: null } });
    assert.deepEqual(malformed.data, { vehicleByVin: null });
    assert.deepEqual(malformed.errors?.[0]?.extensions, {
      code: "VIN_MALFORMED",
      argument: "vin",
      suggestedVin: "1HGCM82033A004352",
    });
  });

  test("unknown, foreign and malformed ids are null, as entities too", async () => {
    const ids = [newId(), newId()].map((uuid, index) =>
      encodeId(["veh", "spc"][index] ?? "", uuid),
    );
    const foreign = [encodeId("stk", newId()), "veh_nonsense", "spc_", ""];
    const representations = [...ids, ...foreign].flatMap((id) =>
      ["Vehicle", "VehicleSpecification"].map((__typename) => ({ __typename, id })),
    );

    const { data, errors } = await harness.request(
      `query ($representations: [_Any!]!) {
        _entities(representations: $representations) {
          ... on Vehicle { vin } ... on VehicleSpecification { make } } }`,
      { representations },
    );

    assert.equal(errors, undefined);
    assert.deepEqual(
      data._entities,
      representations.map(() => null),
    );
    for (const id of ids) {
      const answer = await harness.request(`query ($id: ID!) { vehicle(id: $id) { id } }`, { id });
      assert.deepEqual(answer, { data: { vehicle: null } });
    }
  });

  test("vehicles and specifications are answered as entities, in the order asked", async () => {
    const vin = newVin();
    await harness.receive({ rooftopId, vin });
    const { id, specification } = (await harness.request(BY_VIN, { vin })).data.vehicleByVin;

    const { data } = await harness.request(
      `query ($representations: [_Any!]!) {
        _entities(representations: $representations) {
          ... on Vehicle { id vin } ... on VehicleSpecification { id make } } }`,
      {
        representations: [
          { __typename: "VehicleSpecification", id: specification.id },
          { __typename: "Vehicle", id },
        ],
      },
    );

    assert.deepEqual(data._entities, [
      { id: specification.id, make: "Honda" },
      { id, vin },
    ]);
  });
});
