import { emptyRoot, verifyConsistency, type TreeHead } from "./merkle.ts";

/** What a witness holds of a log that it has never seen. */
export const NOTHING_SEEN: TreeHead = { size: 0, root: emptyRoot };

/** `OTHER_ROOT` convicts the log: it has signed two trees of one size. */
export type Verdict = "CONTINUES" | "OTHER_ROOT" | "OTHER_SIZE" | "PROOF_WRONG";

/**
 * Whether a witness may cosign `offered` (C2SP tlog-witness).
 * @param old the size that the proof begins at
 */
export function judge(
  held: TreeHead,
  offered: TreeHead,
  old: number,
  proof: readonly Buffer[],
): Verdict {
  // Asked first, so that a fork is noticed whatever size the log believes to be held.
  if (offered.size === held.size && !offered.root.equals(held.root)) return "OTHER_ROOT";
  if (old !== held.size) return "OTHER_SIZE";
  return verifyConsistency(held, offered, proof) ? "CONTINUES" : "PROOF_WRONG";
}
