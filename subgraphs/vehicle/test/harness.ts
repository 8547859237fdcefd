import { join } from "node:path";
import { openSubgraphHarness, type SubgraphHarness } from "@forecourt/platform/testing/subgraph-harness";
import { createVehicleSubgraph } from "../src/subgraph.ts";

/** The catalog is unpacked once per checkout and shared by all test runs. */
const catalogDir = join(import.meta.dirname, "../../../.cache/catalog");

export function openVehicleHarness(): Promise<SubgraphHarness> {
  return openSubgraphHarness("vehicle", (deps) => createVehicleSubgraph({ ...deps, catalogDir }));
}
