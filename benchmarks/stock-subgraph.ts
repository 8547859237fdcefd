import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { createLog } from "@forecourt/platform/log";
import type { SubgraphName } from "@forecourt/schema/subgraphs";
import { openDepartment } from "../start/departments.ts";
import { ownerAt } from "./owner-token.ts";

/** The peer: the same subgraph, same SQL, unprotected, behind a stock Apollo Server. Prints its URL. */
const [name, databaseUrl, dataDir] = process.argv.slice(2);
if (!name || !databaseUrl || !dataDir) throw new Error("stock-subgraph NAME DATABASE_URL DATA_DIR");

const subgraph = await openDepartment(name as SubgraphName, {
  databaseUrl,
  dataDir,
  cursorSecret: "benchmark benchmark benchmark bench",
  clock: () => new Date(),
  log: createLog("stock", "warn"),
  layers: { guard: false, scope: false },
});
const server = new ApolloServer({ schema: subgraph.schema });
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: "127.0.0.1" },
  context: () =>
    Promise.resolve(
      subgraph.createContext({
        actor: ownerAt(new Date()),
        workload: "SHOP",
        requestId: "benchmark",
        now: new Date(),
        replayed: () => undefined,
      }),
    ),
});
console.log(`listening ${url}`);
