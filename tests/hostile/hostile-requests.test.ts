import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openGraph, type Graph } from "../graph/graph.ts";
import { analystsDocuments, documents } from "./documents.ts";
import { socketAttacks } from "./sockets.ts";
import { attackedAt, type Target } from "./target.ts";

describe("hostile requests", () => {
  let graph: Graph;
  let target: Target;

  before(async () => {
    graph = await openGraph();
    target = attackedAt(graph.url);
  });
  after(() => graph.close());

  for (const { name, code, send } of [...documents, ...analystsDocuments, ...socketAttacks]) {
    test(
      code === undefined ? `${name} is answered` : `${name} is refused with ${code}`,
      async () => {
        const codes = await send(target, 1);

        assert.deepEqual([...new Set(codes)], code === undefined ? [] : [code]);
        const { data } = await graph.request("{ rooftops { id } }");
        assert.deepEqual(data, { rooftops: [] });
      },
    );
  }
});
