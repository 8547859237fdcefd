import { randomUUID } from "node:crypto";
import type { execute, CommandCaller } from "@forecourt/platform/command";
import type { Database } from "@forecourt/platform/database";
import type { Sequencer } from "@forecourt/platform/sequencer";
import { callerOf, editNote, newKey, writeNote } from "../platform/test/note.ts";
import { median } from "./load.ts";
import type { executeUnproven } from "./unproven-execute.ts";

/** A database with its sequencer, and how commands are given to it. */
export interface Writer {
  readonly name: string;
  readonly database: Database;
  readonly sequencer: Sequencer;
  readonly execute: typeof execute | typeof executeUnproven;
}

export interface WritePace {
  readonly rounds: number;
  readonly seconds: number;
  readonly clients: number;
}

const EDITS_PER_NOTE = 4;

/** Commands a second of each writer, in turn within each round, and the ratio of the first to the second. */
export async function compareWrites(writers: readonly [Writer, Writer], pace: WritePace) {
  const rounds: { readonly proven: number; readonly unproven: number }[] = [];
  const [proven, unproven] = writers;
  for (let round = 0; round < pace.rounds; round += 1) {
    // Who comes second finds the disk in another state: each is first as often as the other.
    const first = round % 2 === 0 ? proven : unproven;
    const second = first === proven ? unproven : proven;
    const rates = new Map<Writer, number>();
    for (const writer of [first, second]) rates.set(writer, await rateOf(writer, pace));
    rounds.push({ proven: rates.get(proven) ?? 0, unproven: rates.get(unproven) ?? 0 });
  }
  return {
    clients: pace.clients,
    proven: Math.round(median(rounds.map((round) => round.proven))),
    unproven: Math.round(median(rounds.map((round) => round.unproven))),
    ratio: Number(median(rounds.map(({ proven, unproven }) => proven / unproven)).toFixed(3)),
  };
}

async function rateOf(writer: Writer, { clients, ...pace }: WritePace): Promise<number> {
  const begun = performance.now();
  const until = begun + pace.seconds * 1_000;
  const counts = await Promise.all(
    Array.from({ length: clients }, () => writeNotes(writer, until)),
  );
  const rate =
    counts.reduce((sum, count) => sum + count, 0) / ((performance.now() - begun) / 1_000);
  return rate;
}

/** Writes notes and changes each a few times. @returns commands given */
async function writeNotes({ database, sequencer, execute: give }: Writer, until: number) {
  const caller: CommandCaller = { ...callerOf(database), committed: () => sequencer.wake() };
  let count = 0;
  while (performance.now() < until) {
    const id = randomUUID();
    await give(caller, writeNote, newKey(), { id, title: id });
    count += 1;
    for (let version = 1; version <= EDITS_PER_NOTE; version += 1) {
      const change = { id, expectedVersion: version, field: "body", text: "edited" } as const;
      await give(caller, editNote, newKey(), change);
      count += 1;
    }
  }
  return count;
}
