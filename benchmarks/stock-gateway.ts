import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";

/** The peer: a stock Apollo gateway over HTTP subgraphs. Arguments are `name=url` pairs. */
process.env.APOLLO_TELEMETRY_DISABLED = "true";
const { ApolloGateway, RemoteGraphQLDataSource } = await import("@apollo/gateway");

const urls = new Map(process.argv.slice(2).map((pair) => pair.split("=", 2) as [string, string]));
const supergraphSdl = readFileSync(
  join(import.meta.dirname, "../schema/supergraph.graphql"),
  "utf8",
);
const gateway = new ApolloGateway({
  supergraphSdl,
  buildService: ({ name }) => new RemoteGraphQLDataSource({ url: urls.get(name) ?? "" }),
});
const server = new ApolloServer({ gateway });
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: "127.0.0.1" } });
console.log(`listening ${url}`);
