import { readFile } from "node:fs/promises";
import { Unusable } from "@forecourt/platform/config";
import { parseVerifierKey } from "@forecourt/platform/audit/note-keys";
import { checkProof, parseProof } from "@forecourt/platform/audit/proof-document";

/**
 * Checks the proof in a file and says what it shows.
 * @param trusted verifier keys known from elsewhere
 * @returns the exit code
 */
export async function checkProofFile(file: string, trusted: readonly string[]): Promise<number> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new Unusable(`${file} cannot be read: ${String(error)}`);
  });
  const keys = trusted.length > 0 ? trusted.map(parseVerifierKey) : keysIn(text);
  const result = checkProof(text, keys);
  if (result.verdict !== "HOLDS") {
    console.log(`${result.verdict}  ${result.reason}`);
    return 1;
  }
  const { record, checkpoint, witnesses } = result.proven;
  console.log(`HOLDS  row ${record.seq} of ${record.stream}`);
  console.log(`  in ${checkpoint.origin}, at ${checkpoint.size} rows`);
  for (const { name, at } of witnesses) console.log(`  seen by ${name} at ${at.toISOString()}`);
  console.log(`  ${record.body}`);
  if (trusted.length > 0) return 0;
  console.log(`The keys come from the file itself: it does not contradict itself, and whoever wrote it may have
written anything. Name keys that you know from elsewhere by --key.`);
  return 0;
}

function keysIn(text: string) {
  const parsed = parseProof(text);
  return "proof" in parsed ? parsed.proof.keys : [];
}
