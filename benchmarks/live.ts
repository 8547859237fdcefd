import { newKey } from "../tests/graph/graph.ts";
import { post, subscribe } from "../tests/graph/client.ts";
import { clientOperation } from "../tests/operations/operation.ts";
import type { Contestant } from "./contestant.ts";
import { median, quantile } from "./load.ts";

/**
 * Time from sending a price change over HTTP to its arrival at a WebSocket subscriber, with the fields of
 * the service department, one change at a time on an otherwise idle server.
 */
export async function measureLive({ url, token }: Contestant, changes: number) {
  const { origin } = new URL(url);
  const list = await post(
    origin,
    `query { stockUnits(first: 1, where: { status: { eq: FRONT_LINE } }) {
      nodes { id version askingPrice { minorUnits currency } } } }`,
    {},
    token,
  );
  const [unit] = list.data.stockUnits.nodes;
  const feed = await subscribe(origin, clientOperation("StockChanges").text, {}, token);
  const latencies: number[] = [];
  let next = feed.next(60_000);
  // The subscription stands some milliseconds after it was asked for.
  await new Promise((resolve) => setTimeout(resolve, 500));
  for (let change = 0; change < changes; change += 1) {
    const started = performance.now();
    const answer = await post(
      origin,
      clientOperation("RepriceStockUnit").text,
      {
        input: {
          idempotencyKey: newKey(),
          stockUnitId: unit.id,
          expectedVersion: unit.version + change,
          askingPrice: { minorUnits: 1_000_000 + change, currency: unit.askingPrice.currency },
        },
      },
      token,
    );
    const { userErrors } = answer.data.repriceStockUnit;
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
    const { data } = await next;
    latencies.push(performance.now() - started);
    if (data.stockChanges.version !== unit.version + change + 1) {
      throw new Error(`version ${data.stockChanges.version} arrived out of turn`);
    }
    next = feed.next(60_000);
    next.catch(() => undefined);
  }
  await feed.close();
  return {
    changes,
    p50Ms: Number(median(latencies).toFixed(1)),
    p95Ms: Number(quantile(latencies, 0.95).toFixed(1)),
    p99Ms: Number(quantile(latencies, 0.99).toFixed(1)),
  };
}
