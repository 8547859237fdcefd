import { join } from "node:path";
import type { Log } from "@forecourt/platform/log";
import { installationSecrets } from "@forecourt/platform/secrets";
import type { Secret } from "@forecourt/platform/secret-ring";
import type { Layers, Subgraph, SubgraphDeps } from "@forecourt/platform/subgraph";
import type { SubgraphName } from "@forecourt/schema/subgraphs";
import { createCustomerSubgraph } from "@forecourt/customer/subgraph";
import { createDealSubgraph } from "@forecourt/deal/subgraph";
import { createLedgerSubgraph } from "@forecourt/ledger/subgraph";
import { createServiceSubgraph } from "@forecourt/service/subgraph";
import { createVehicleSubgraph } from "@forecourt/vehicle/subgraph";
import { rotatingFieldKeys } from "./field-keys.ts";
import { recorderOf, type WitnessAddress } from "./recorder.ts";

export interface DepartmentDeps {
  readonly databaseUrl: string;
  readonly cursorSecret: Secret;
  readonly dataDir: string;
  readonly clock: () => Date;
  readonly log: Log;
  readonly replicaUrl?: string | undefined;
  readonly layers?: Layers;
  /** Where checkpoints of the record are kept; below `dataDir` by default. */
  readonly checkpointDir?: string | undefined;
  readonly witnesses?: readonly WitnessAddress[];
}

type Create = (deps: SubgraphDeps, dataDir: string) => Promise<Subgraph>;

const creators: Readonly<Record<SubgraphName, Create>> = {
  vehicle: (deps, dataDir) =>
    createVehicleSubgraph({ ...deps, catalogDir: join(dataDir, "catalog") }),
  customer: async (deps, dataDir) => {
    const ring = await installationSecrets(join(dataDir, "keys"), "customer-fields");
    return createCustomerSubgraph({ ...deps, fieldKeys: rotatingFieldKeys(ring) });
  },
  deal: createDealSubgraph,
  service: createServiceSubgraph,
  ledger: createLedgerSubgraph,
};

/** Opens one department by name: the only place that knows all five. */
export async function openDepartment(name: SubgraphName, deps: DepartmentDeps): Promise<Subgraph> {
  const { dataDir, log, checkpointDir = join(dataDir, "record"), witnesses = [], ...rest } = deps;
  const { clock } = rest;
  const recorder = await recorderOf(name, { dataDir, checkpointDir, witnesses, clock });
  return creators[name]({ ...rest, recorder, log: log.child({ subgraph: name }) }, dataDir);
}
