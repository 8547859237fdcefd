import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createCostModel } from "@forecourt/gateway/cost/cost-model";
import { createLocalBudget } from "@forecourt/gateway/cost/budget";
import { createMetering } from "@forecourt/gateway/cost/metering";
import { startGateway } from "@forecourt/gateway/gateway";
import { localSource } from "@forecourt/gateway/local-source";
import type { Metering } from "@forecourt/gateway/metering";
import { createLog } from "@forecourt/platform/log";
import type { Subgraph } from "@forecourt/platform/subgraph";
import { subgraphs } from "@forecourt/schema/subgraphs";
import { openDepartment } from "../start/departments.ts";
import type { DatabaseUrls } from "./contestant.ts";
import { everybodyIsOwner, signedByUs } from "./owner-token.ts";
import { isProtection, type Protection } from "./protection.ts";

/**
 * Forecourt in one process, wired as `npm start` wires it, with some of its protections or none. Arguments:
 * database URLs as JSON, the data directory, protections separated by commas. Prints its URL and a token.
 */
const [databaseUrls = "{}", dataDir = "", wanted = ""] = process.argv.slice(2);
const urls = JSON.parse(databaseUrls) as DatabaseUrls;
const protections = new Set<Protection>(wanted.split(",").filter(isProtection));
const supergraphSdl = readFileSync(
  join(import.meta.dirname, "../schema/supergraph.graphql"),
  "utf8",
);
const clock = (): Date => new Date();
const log = createLog("benchmark", "warn");

const departments = new Map<string, Subgraph>();
for (const { name } of subgraphs) {
  const subgraph = await openDepartment(name, {
    databaseUrl: urls[name],
    dataDir,
    cursorSecret: "benchmark benchmark benchmark bench",
    clock,
    log,
    layers: { guard: protections.has("guard"), scope: protections.has("scope") },
  });
  departments.set(name, subgraph);
}
for (const subgraph of departments.values()) {
  await subgraph.start((owner) => {
    const publisher = departments.get(owner);
    if (!publisher) throw new Error(`${owner} is no subgraph`);
    return publisher.feed;
  });
}
const { authentication, token } = protections.has("authentication")
  ? await signedByUs(clock, log)
  : everybodyIsOwner(clock);
const gateway = await startGateway({
  supergraphSdl,
  sources: new Map([...departments].map(([name, subgraph]) => [name, localSource(subgraph)])),
  host: "127.0.0.1",
  port: 0,
  log,
  clock,
  authentication,
  ...(protections.has("metering") ? { metering: boundless() } : {}),
  readiness: () => Promise.resolve({}),
});
console.log(`listening ${gateway.url}/graphql ${token}`);

/** Metering as in production, with budgets that a load generator does not use up. */
function boundless(): Metering {
  const limits = {
    limit: 1e12,
    restorePerSecond: 1e9,
    operationLimit: 1e9,
    roomierDoor: undefined,
  };
  return createMetering({
    model: createCostModel(supergraphSdl),
    doors: { "/graphql": limits, "/bi": limits },
    openBudget: (_door, bucket) => createLocalBudget(bucket),
    clock,
    log,
  });
}
