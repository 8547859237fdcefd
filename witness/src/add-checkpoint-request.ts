import { bytesOfBase64 } from "@forecourt/platform/audit/base64";
import { HASH_BYTES } from "@forecourt/platform/audit/merkle";
import { Refusal } from "./refusal.ts";

export interface AddCheckpointRequest {
  /** The size that the log believes the witness to hold. */
  readonly old: number;
  readonly proof: readonly Buffer[];
  /** The checkpoint with its signatures. */
  readonly note: string;
}

const PROOF_HASHES_MAX = 63;
const OLD_SIZE = /^old (0|[1-9][0-9]{0,15})$/;

/** Reads the body of `add-checkpoint` (C2SP tlog-witness). @throws Refusal 400 */
export function parseAddCheckpoint(body: string): AddCheckpointRequest {
  const end = body.indexOf("\n\n");
  const [first = "", ...lines] = body.slice(0, Math.max(end, 0)).split("\n");
  const old = Number(OLD_SIZE.exec(first)?.[1]);
  if (!Number.isSafeInteger(old)) {
    throw new Refusal(400, "the body is `old <size>`, a proof, an empty line and a checkpoint");
  }
  if (lines.length > PROOF_HASHES_MAX) {
    throw new Refusal(400, `a proof has at most ${PROOF_HASHES_MAX} hashes`);
  }
  return { old, proof: lines.map(parseHash), note: body.slice(end + 2) };
}

function parseHash(line: string): Buffer {
  const hash = bytesOfBase64(line);
  if (hash?.length !== HASH_BYTES) throw new Refusal(400, "a line of the proof is no hash");
  return hash;
}
