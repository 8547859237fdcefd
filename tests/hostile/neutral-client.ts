import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Target } from "./target.ts";

/** How a client that does no harm was served. */
export interface Service {
  readonly requests: number;
  readonly failures: number;
  readonly longestMs: number;
}

export interface NeutralClient {
  /** Begins to ask for the rooftops every 20 ms. */
  begin(): void;
  /** Asks no more, waits for the last answer and tells how it was served. */
  end(): Promise<Service>;
  stop(): void;
}

/** Asks from a process of its own, so that attacking does not slow its clock. */
export function startNeutralClient({ url, headers }: Target): NeutralClient {
  const child = fork(join(import.meta.dirname, "ask-for-rooftops.ts"), [
    `${url}/graphql`,
    JSON.stringify(headers),
  ]);
  return {
    begin: () => void child.send("begin"),
    async end() {
      const answer = once(child, "message");
      child.send("end");
      const [service] = (await answer) as [Service];
      return service;
    },
    stop: () => child.disconnect(),
  };
}
