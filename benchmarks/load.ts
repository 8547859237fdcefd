import { Pool } from "undici";
import type { Contestant } from "./contestant.ts";

export interface Operation {
  readonly name: string;
  readonly query: string;
  /** Variables of the n-th request. */
  variables(n: number): Readonly<Record<string, unknown>>;
}

export interface Round {
  readonly requests: number;
  readonly cpuSeconds: number;
  /** Latency of each request in milliseconds. */
  readonly latencies: readonly number[];
}

/**
 * Sends an operation over `connections` keep-alive connections for `seconds`.
 * @throws when an answer is not 200 or has errors: a wrong answer has no speed
 */
export async function load(
  target: Pick<Contestant, "url" | "token" | "cpuSeconds">,
  operation: Operation,
  { seconds, connections }: { seconds: number; connections: number },
): Promise<Round> {
  const { origin, pathname } = new URL(target.url);
  const pool = new Pool(origin, { connections, pipelining: 1 });
  const until = performance.now() + seconds * 1_000;
  const before = target.cpuSeconds();
  const latencies: number[] = [];
  let n = 0;

  async function worker(): Promise<void> {
    while (performance.now() < until) {
      const body = JSON.stringify({ query: operation.query, variables: operation.variables(n++) });
      const started = performance.now();
      const response = await pool.request({
        path: pathname,
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer ${target.token}` },
        body,
      });
      const text = await response.body.text();
      latencies.push(performance.now() - started);
      if (response.statusCode !== 200 || text.includes('"errors"')) {
        throw new Error(`${operation.name} answered ${response.statusCode}: ${text.slice(0, 500)}`);
      }
    }
  }

  await Promise.all(Array.from({ length: connections }, worker));
  await pool.close();
  return { requests: latencies.length, cpuSeconds: target.cpuSeconds() - before, latencies };
}

/** The value that `share` of the sorted values do not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
