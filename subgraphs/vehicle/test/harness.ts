import { join } from "node:path";
import {
  openSubgraphHarness,
  type SubgraphHarness,
} from "@forecourt/platform/testing/subgraph-harness";
import { createVehicleSubgraph } from "../src/subgraph.ts";

/** The catalog is unpacked once per checkout and shared by all test runs. */
export const catalogDir = join(import.meta.dirname, "../../../.cache/catalog");

export function openVehicleHarness(): Promise<SubgraphHarness> {
  return openSubgraphHarness("vehicle", (deps) => createVehicleSubgraph({ ...deps, catalogDir }));
}

/** Opens a rooftop in Chicago and returns its id. */
export async function openRooftop(harness: SubgraphHarness, name: string): Promise<string> {
  const { data } = await harness.request(
    `mutation Open($input: OpenRooftopInput!) {
      openRooftop(input: $input) { rooftop { id } userErrors { code message path } } }`,
    {
      input: {
        idempotencyKey: name,
        name,
        timeZone: "America/Chicago",
        currency: "USD",
      },
    },
  );
  return data.openRooftop.rooftop.id;
}
