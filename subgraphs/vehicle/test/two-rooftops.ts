import { randomUUID } from "node:crypto";
import type { Layers } from "@forecourt/platform/subgraph";
import { encodeId, newId } from "@forecourt/platform/type-id";
import { newVin, openVehicleHarness, usd, type VehicleHarness } from "./harness.ts";
import { CHANGE_STATUS } from "./mutations.ts";

/** What can be asked for: a rooftop and a car on its front line. */
export interface Place {
  readonly rooftop: string;
  readonly unit: string;
  /** Version 1, where `unit` has version 2. */
  readonly arrived: string;
  readonly number: string;
  readonly vehicle: string;
  readonly specification: string;
  readonly vin: string;
  readonly listing: string;
}

export interface TwoRooftops {
  readonly harness: VehicleHarness;
  readonly ours: Place;
  readonly theirs: Place;
  /** Cursor of `stockChanges` before changes of theirs and, after them, one of ours. */
  readonly start: string;
}

const THEIRS = {
  vin: "1HGCM82633A004352",
  stockNumber: "THEIRS",
  cost: usd(6_543_210),
  askingPrice: usd(7_654_321),
};
const THEIR_NAME = "Elsewhere Motors";

/** What is known of theirs and of nothing of ours that the tests ask for. */
export const SECRETS = ["Elsewhere", "THEIRS", "6543210", "7654321", THEIRS.vin, "Accord"];

/** Two rooftops with a car each, and an event log that begins with ours. */
export async function openTwoRooftops(layers?: Layers): Promise<TwoRooftops> {
  const harness = await openVehicleHarness(undefined, layers);
  const rooftop = await harness.openRooftop({ name: "Home" });
  const theirRooftop = await harness.openRooftop({ name: THEIR_NAME });
  const vin = newVin();
  const stream = await harness.subscribe("subscription { stockChanges { cursor version } }");
  await onFrontLine(harness, { rooftopId: rooftop, vin, stockNumber: "OURS" });
  await stream.next();
  const { value } = await stream.next();
  await stream.return?.();
  await onFrontLine(harness, { rooftopId: theirRooftop, ...THEIRS });
  for (const rooftopId of [theirRooftop, rooftop])
    await harness.receive({ rooftopId, cost: usd(1) });
  await harness.sequenced();
  return {
    harness,
    ours: await placeOf(harness, rooftop, vin),
    theirs: await placeOf(harness, theirRooftop, THEIRS.vin),
    start: value.data.stockChanges.cursor,
  };
}

async function onFrontLine(harness: VehicleHarness, receipt: Record<string, unknown>) {
  const { id: stockUnitId } = await harness.receive({ cost: usd(100), ...receipt });
  await harness.mutate(CHANGE_STATUS, { stockUnitId, expectedVersion: 1, status: "FRONT_LINE" });
}

async function placeOf(harness: VehicleHarness, rooftop: string, vin: string): Promise<Place> {
  const { data } = await harness.request(
    `query ($vin: VIN!, $text: String!, $rooftop: ID!) {
      listings(where: { text: $text }) { nodes { id } }
      vehicleByVin(vin: $vin) { id specification { id } stockUnits { nodes { id stockNumber } } }
      stockUnits(where: { rooftopId: { eq: $rooftop }, status: { eq: RECEIVED } }) { nodes { id } } }`,
    { vin, text: vin, rooftop },
  );
  const [unit] = data.vehicleByVin.stockUnits.nodes;
  return {
    rooftop,
    unit: unit.id,
    arrived: data.stockUnits.nodes[0].id,
    number: unit.stockNumber,
    vehicle: data.vehicleByVin.id,
    specification: data.vehicleByVin.specification.id,
    vin,
    listing: data.listings.nodes[0].id,
  };
}

/** Ids of what does not exist. */
export function nobody(): Place {
  const id = (prefix: string): string => encodeId(prefix, newId());
  return {
    rooftop: id("rft"),
    unit: id("stk"),
    arrived: id("stk"),
    number: randomUUID().slice(0, 24),
    vehicle: id("veh"),
    specification: id("spc"),
    vin: newVin(),
    listing: id("lst"),
  };
}
