import { openGraph } from "../graph/graph.ts";
import type { Usage } from "./attacked-server.ts";

/** The whole graph in a process of its own, which tells the parent what it has used. */
const graph = await openGraph();

process.on("message", () => {
  const { user, system } = process.cpuUsage();
  const usage: Usage = {
    cpuMs: (user + system) / 1_000,
    memoryMb: process.memoryUsage.rss() / 2 ** 20,
  };
  process.send?.(usage);
});
process.on("disconnect", () => void graph.close().then(() => process.exit(0)));
process.send?.(graph.url);
