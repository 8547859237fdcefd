import type pg from "pg";

/** The last row of a chain that was looked at. */
export interface ChainEnd {
  readonly id: number;
  readonly seq: number;
  /** 32 bytes as latin1: a string takes a quarter of what a buffer does. */
  readonly hash: string;
}

/** What a chain is asked about: what stands before this row. */
export interface ChainPlace {
  readonly stream: string;
  readonly id: number;
}

/** Where each chain ends so far. */
export interface ChainEnds {
  /** Learns what is not known of these chains. Those of one call are known until the next. */
  prepare(places: readonly ChainPlace[]): Promise<void>;
  endOf(stream: string): ChainEnd;
  move(stream: string, end: ChainEnd): void;
  /** Chains that are known. */
  known(): Iterable<string>;
}

/** Some 200 bytes each. Beyond that a chain is forgotten, and its last row is read again when it goes on. */
export const CHAINS_MAX = 2_000_000;

const BEGINNING: ChainEnd = { id: -1, seq: 0, hash: Buffer.alloc(32).toString("latin1") };

/** The row of the same chain with the next lower id. */
const BEFORE = `
  SELECT wanted.stream, row.id, row.seq, row.hash
  FROM unnest($1::text[], $2::bigint[]) AS wanted (stream, before)
  CROSS JOIN LATERAL (
    SELECT id, seq, hash FROM audit.record
    WHERE aggregate_id = right(stream, 36)::uuid AND aggregate_type = left(stream, -37) AND id < before
    ORDER BY id DESC LIMIT 1
  ) AS row`;

interface BeforeRow {
  readonly stream: string;
  readonly id: string | bigint;
  readonly seq: string | bigint;
  readonly hash: Buffer;
}

/**
 * @param fromBeginning every row of every chain is shown, so that a chain which is not known has no rows yet
 * @param chainsMax how many are kept
 */
export function createChainEnds(
  client: pg.ClientBase,
  fromBeginning: boolean,
  chainsMax: number = CHAINS_MAX,
): ChainEnds {
  const ends = new Map<string, ChainEnd>();
  let forgetful = !fromBeginning;

  function makeRoom(): void {
    for (const stream of ends.keys()) {
      if (ends.size <= chainsMax) return;
      ends.delete(stream);
      forgetful = true;
    }
  }

  return {
    async prepare(places) {
      makeRoom();
      if (!forgetful) return;
      const first = new Map<string, number>();
      for (const { stream, id } of places) {
        if (!ends.has(stream) && !first.has(stream)) first.set(stream, id);
      }
      if (first.size === 0) return;
      const wanted = [[...first.keys()], [...first.values()]];
      const { rows } = await client.query<BeforeRow>(BEFORE, wanted);
      for (const { stream, id, seq, hash } of rows) {
        ends.set(stream, { id: Number(id), seq: Number(seq), hash: hash.toString("latin1") });
      }
    },
    endOf: (stream) => ends.get(stream) ?? BEGINNING,
    move(stream, end) {
      ends.set(stream, end);
    },
    known: () => ends.keys(),
  };
}
