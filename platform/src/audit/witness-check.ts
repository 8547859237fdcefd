import type { StoredCheckpoint } from "./checkpoint-check.ts";
import type { Finding, FindingCode, Findings } from "./finding.ts";
import {
  heldIn,
  isSignedByBoth,
  type HeldCheckpoint,
  type WitnessMemory,
} from "./held-checkpoints.ts";
import { verifyConsistency, type TreeHead } from "./merkle.ts";
import { NoteError } from "./note-error.ts";
import type { VerifierKey } from "./note-keys.ts";
import { consistencyProof, TreeDamaged, type TileStore } from "./tiles.ts";
import { WitnessError } from "./witness.ts";

/** What a witness remembers of the log that is checked. */
export interface Remembered {
  readonly key: VerifierKey;
  /** The newest at the end. */
  readonly held: readonly HeldCheckpoint[];
  /** Why nothing is held. */
  readonly fault?: Finding;
}

/** Compares what witnesses remember with the tree that is made again. */
export interface WitnessCheck {
  /** @param checkpoints those of more than `from` rows, up to `to`, that are stored */
  span(
    range: { readonly from: number; readonly to: number },
    checkpoints: ReadonlyMap<number, StoredCheckpoint>,
    rootAt: (size: number) => Promise<Buffer>,
  ): Promise<void>;
  /**
   * @param verified the rows that were looked at, when some could be
   * @param treeSize of all there are
   */
  end(
    verified: (TreeHead & { readonly from: number }) | undefined,
    treeSize: number,
  ): Promise<void>;
}

/** Asks a witness. The newest note has to be signed by it and by the log; it stands for what it continues. */
export async function remembered(
  { key, notes }: WitnessMemory,
  log: VerifierKey,
): Promise<Remembered> {
  try {
    const held = (await notes(log.name)).map(heldIn);
    const newest = held.at(-1);
    if (!newest) return nothing(key, "WITNESS_EMPTY", `${key.name} holds nothing of ${log.name}`);
    if (isSignedByBoth(newest.note, log, key)) return { key, held };
    return nothing(key, "WITNESS_DAMAGED", notSigned(`the last note of ${key.name}`));
  } catch (error) {
    if (error instanceof WitnessError) return nothing(key, "WITNESS_AWAY", error.message);
    if (!(error instanceof NoteError || error instanceof SyntaxError)) throw error;
    const message = `a note of ${key.name} cannot be read: ${error.message}`;
    return nothing(key, "WITNESS_DAMAGED", message);
  }
}

function nothing(key: VerifierKey, code: FindingCode, message: string): Remembered {
  return { key, held: [], fault: { code, message } };
}

function notSigned(what: string): string {
  return `${what} is not one that it and the log have signed`;
}

/** @param stored the tiles, from which proofs are made; what they prove does not depend on them */
export function createWitnessCheck(
  all: readonly Remembered[],
  stored: TileStore,
  log: VerifierKey,
  findings: Findings,
): WitnessCheck {
  const told = new Set<VerifierKey>();

  function tell({ key }: Remembered, held: HeldCheckpoint): void {
    told.add(key);
    const { size, note } = held;
    if (!isSignedByBoth(note, log, key)) {
      const message = notSigned(`a note that ${key.name} holds`);
      findings.add({ code: "WITNESS_DAMAGED", message });
      return;
    }
    const message = `${key.name} has seen another tree of ${size} rows: rows before were written again, and signed again`;
    findings.add({ code: "REWRITTEN", message });
  }

  return {
    async span({ from, to }, checkpoints, rootAt) {
      for (const witness of all) {
        for (const held of witness.held) {
          if (held.size <= from || held.size > to || told.has(witness.key)) continue;
          if (!held.root.equals(await rootAt(held.size))) tell(witness, held);
          else if (!checkpoints.has(held.size)) {
            const message = `${witness.key.name} has seen a checkpoint of ${held.size} rows, which was deleted`;
            findings.add({ code: "CHECKPOINT_MISSING", message });
          }
        }
      }
    },
    async end(verified, treeSize) {
      for (const witness of all) {
        const newest = witness.held.at(-1);
        if (witness.fault) findings.add(witness.fault);
        if (!newest || told.has(witness.key)) continue;
        if (newest.size > treeSize) {
          const message = `${witness.key.name} has seen ${newest.size} rows, of which ${treeSize} are left: an older state is back, or the end was cut off`;
          findings.add({ code: "SET_BACK", message });
        } else if (verified && (newest.size <= verified.from || newest.size > verified.size)) {
          if (!(await isOneTree(stored, newest, verified))) tell(witness, newest);
        }
      }
    },
  };
}

/** Whether the larger tree has grown out of the smaller. */
async function isOneTree(stored: TileStore, one: TreeHead, other: TreeHead): Promise<boolean> {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  try {
    const proof = await consistencyProof(stored, small.size, large.size);
    return verifyConsistency(small, large, proof);
  } catch (error) {
    if (error instanceof TreeDamaged) return false;
    throw error;
  }
}
