import type pg from "pg";
import type { Log } from "../log.ts";
import { signedCheckpoint } from "./checkpoint.ts";
import type { SigningKey } from "./note-keys.ts";
import { treeHead } from "./record-tree.ts";

/** A tree is signed this long after it was signed last, so that nothing stands unsigned for a second. */
export const CHECKPOINT_EVERY_MS = 500;

/** Signs the tree of one database as it grows. */
export interface Checkpoints {
  /** Signs what has grown, when it is time. @returns ms until it will be, undefined when nothing is unsigned */
  signIfDue(client: pg.ClientBase): Promise<number | undefined>;
}

interface Signed {
  readonly size: number;
  /** Of the monotonic clock, in ms. */
  readonly at: number;
}

/**
 * @param signer the key named as the origin of the log
 * @param signed called with each new checkpoint
 */
export function createCheckpoints(signer: SigningKey, signed: () => void, log: Log): Checkpoints {
  let last: Signed | undefined;

  return {
    async signIfDue(client) {
      last ??= { size: await signedSize(client), at: -Infinity };
      const { size, root } = await treeHead(client);
      if (size === last.size) return undefined;
      const now = performance.now();
      const due = last.at + CHECKPOINT_EVERY_MS - now;
      if (due > 0) return due;
      const note = signedCheckpoint({ origin: signer.verifier.name, size, root }, signer);
      await client.query("INSERT INTO audit.checkpoint (size, root, note) VALUES ($1, $2, $3)", [
        size,
        root,
        note,
      ]);
      last = { size, at: now };
      log.debug({ size }, "checkpoint");
      signed();
      return undefined;
    },
  };
}

async function signedSize(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ size: bigint | null }>(
    "SELECT max(size) AS size FROM audit.checkpoint",
  );
  return Number(rows[0]?.size ?? 0n);
}
