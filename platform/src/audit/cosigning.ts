import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import type { Database } from "../database.ts";
import type { Log } from "../log.ts";
import { rowsOf, tilesIn } from "./record-tree.ts";
import { consistencyProof } from "./tiles.ts";
import { WitnessError, type Witness, type WitnessErrorCode } from "./witness.ts";

/** Shows each checkpoint to the witnesses, each at its own pace: one that is away holds nobody up. */
export interface Cosigning {
  /** Tells that there is a new checkpoint. */
  wake(): void;
  /** What a witness has against this log, until it is content again; an alarm unless it is merely away. */
  objections(): ReadonlyMap<string, WitnessErrorCode>;
  stop(): Promise<void>;
}

const LOOK_EVERY_MS = 5_000;
const AGAIN_AFTER_MS = 1_000;
/** Longer than the server lets a statement run: an answer that late will not come. */
const ANSWER_MS_MAX = 60_000;

const NEWEST = `
  SELECT size, note FROM audit.checkpoint AS newest
  WHERE size = (SELECT max(size) FROM audit.checkpoint)
    AND NOT ($2 AND EXISTS (
      SELECT FROM audit.cosignature AS known WHERE known.size = newest.size AND witness = $1))`;

export function startCosigning(
  database: Pick<Database, "connect">,
  witnesses: readonly Witness[],
  log: Log,
): Cosigning {
  const stopping = new AbortController();
  const objections = new Map<string, WitnessErrorCode>();
  const waiting = new Set<() => void>();
  // Of its own: what is asked here belongs to no request.
  const reading = keptReader(database);
  const tiles = tilesIn(reading);

  /** @param once whether one that has its cosignature is passed over */
  async function show(witness: Witness, once: boolean): Promise<boolean> {
    const [newest] = await reading.read<{ size: bigint; note: string }>(NEWEST, [
      witness.name,
      once,
    ]);
    if (!newest) return false;
    const size = Number(newest.size);
    const head = { size };
    const cosignature = await witness.cosign(newest.note, head, (old) =>
      consistencyProof(tiles, old, size),
    );
    await reading.read(
      `INSERT INTO audit.cosignature (size, witness, key_hash, signature) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING`,
      [size, witness.name, cosignature.keyHash, cosignature.signature],
    );
    return true;
  }

  async function follow(witness: Witness): Promise<void> {
    // A restored backup brings its cosignatures along: whoever gave them is asked all the same.
    let asked = false;
    while (!stopping.signal.aborted) {
      try {
        const shown = await show(witness, asked);
        asked = true;
        if (shown) objections.delete(witness.name);
        else await woken(LOOK_EVERY_MS);
      } catch (error) {
        if (stopping.signal.aborted) return;
        await reading.end();
        object(witness.name, error);
        await sleep(AGAIN_AFTER_MS, undefined, stopping).catch(() => undefined);
      }
    }
  }

  function object(name: string, error: unknown): void {
    const code = error instanceof WitnessError ? error.code : undefined;
    const known = objections.get(name) === code;
    if (code !== undefined) objections.set(name, code);
    if (code === undefined || code === "WITNESS_AWAY") {
      if (!known) log.warn({ err: error, witness: name }, "a checkpoint could not be shown");
    } else if (!known) {
      log.fatal({ err: error, witness: name, code }, "a witness objects to the record");
    }
  }

  function woken(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const resume = (): void => {
        clearTimeout(timer);
        waiting.delete(resume);
        resolve();
      };
      const timer = setTimeout(resume, ms);
      waiting.add(resume);
    });
  }

  function wake(): void {
    // Each leaves the set.
    const all = [...waiting];
    for (const resume of all) resume();
  }

  const following = Promise.all(witnesses.map(follow));
  return {
    wake,
    objections: () => objections,
    async stop() {
      stopping.abort();
      wake();
      await following;
      await reading.end();
    },
  };
}

/** Reads by one connection, which is made when it is needed and anew after it was ended. */
function keptReader({ connect }: Pick<Database, "connect">) {
  let opening: Promise<pg.Client> | undefined;

  async function opened(): Promise<pg.Client> {
    const client = await connect(ANSWER_MS_MAX);
    // It fails where it is used next.
    client.on("error", () => undefined);
    return client;
  }

  return {
    async read<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
      opening ??= opened();
      return rowsOf(await opening).read<Row>(text, values);
    },
    async end(): Promise<void> {
      const ending = opening;
      opening = undefined;
      await ending?.then((client) => client.end()).catch(() => undefined);
    },
  };
}
