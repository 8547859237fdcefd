import { createHash } from "node:crypto";
import { signedCheckpoint } from "../audit/checkpoint.ts";
import { leafHash, type TreeHead } from "../audit/merkle.ts";
import { formatVerifierKey, signingKey } from "../audit/note-keys.ts";
import { appendLeaves, consistencyProof, rootOf, type TileStore } from "../audit/tiles.ts";
import type { ProofFrom } from "../audit/witness.ts";

/** A log of made-up records in memory, with all that a witness may be told of it. */
export interface TestLog {
  readonly vkey: string;
  head(size: number): Promise<TreeHead>;
  /** The signed checkpoint of the first `size` records. */
  note(size: number): Promise<string>;
  proofTo(size: number): ProofFrom;
  /** The same key and the same first records, and others from there on. */
  forkedAt(size: number): Promise<TestLog>;
}

/** @param forks where it left the log it was forked from */
export async function createTestLog(
  origin: string,
  size: number,
  forks: readonly number[] = [],
): Promise<TestLog> {
  const key = signingKey(origin, "ed25519", createHash("sha256").update(origin).digest());
  const leaves = Array.from({ length: size }, (_, index) => {
    const branch = forks.filter((at) => at <= index).join(" ");
    return leafHash(Buffer.from(`${index} ${branch}`));
  });
  const { tiles } = await appendLeaves({ read: async () => [] }, 0, leaves);
  const store: TileStore = { read: async () => tiles };
  const head = async (size: number) => ({ size, root: await rootOf(store, size) });
  return {
    vkey: formatVerifierKey(key.verifier),
    head,
    note: async (size) => signedCheckpoint({ origin, ...(await head(size)) }, key),
    proofTo: (size) => (old) => consistencyProof(store, old, size),
    forkedAt: (at) => createTestLog(origin, size, [...forks, at]),
  };
}
