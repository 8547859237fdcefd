/** The one list of subgraphs. Ports are the defaults of a subgraph that runs as a process of its own. */
export const subgraphs = [
  { name: "vehicle", port: 4101 },
  { name: "customer", port: 4102 },
  { name: "deal", port: 4103 },
  { name: "service", port: 4104 },
  { name: "ledger", port: 4105 },
] as const;

export type SubgraphName = (typeof subgraphs)[number]["name"];

/** Environment variable that moves a subgraph's data to a database of the operator's. */
export function databaseUrlVariable(name: SubgraphName): string {
  return `${name.toUpperCase()}_DATABASE_URL`;
}

/** Environment variable with the address of a subgraph that runs elsewhere. */
export function subgraphUrlVariable(name: SubgraphName): string {
  return `${name.toUpperCase()}_URL`;
}

/** Environment variable with a replica of a subgraph's database, for analysts. */
export function replicaUrlVariable(name: SubgraphName): string {
  return `${name.toUpperCase()}_REPLICA_URL`;
}
