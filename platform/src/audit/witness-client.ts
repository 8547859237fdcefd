import { NoteError } from "./note-error.ts";
import { parseVerifierKey, type VerifierKey } from "./note-keys.ts";
import { parseSignatureLine, verifyNote, type NoteSignature } from "./signed-note.ts";
import { checkpointOf, WitnessError, type ProofFrom, type Witness } from "./witness.ts";

const ANSWER_MS_MAX = 5_000;
const ANSWER_BYTES_MAX = 64 * 1_024;
/** The second with the size that the first was told. */
const ATTEMPTS_MAX = 2;
const SIZE = /^(0|[1-9][0-9]{0,15})\n$/;

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/**
 * A witness that is asked over HTTP (C2SP tlog-witness).
 * @param url the prefix that `add-checkpoint` lies below
 * @param vkey its verifier key, known from elsewhere
 * @throws NoteError when `vkey` is none
 */
export function createWitness(
  url: string,
  vkey: string,
  { answerMsMax = ANSWER_MS_MAX }: { answerMsMax?: number } = {},
): Witness {
  const endpoint = new URL("add-checkpoint", url.endsWith("/") ? url : `${url}/`);
  const key = parseVerifierKey(vkey);
  if (key.algorithm !== "cosignature/v1") {
    throw new NoteError("KEY_MALFORMED", `${key.name} is not the key of a witness`);
  }
  // What it held when it last answered; it is asked for when it is not known.
  let held = 0;

  async function ask(note: string, old: number, proofFrom: ProofFrom): Promise<Answer> {
    const proof = (await proofFrom(old)).map((hash) => `${hash.toString("base64")}\n`);
    return post(endpoint, `old ${old}\n${proof.join("")}\n${note}`, answerMsMax);
  }

  return {
    name: key.name,
    async cosign(note, { size }, proofFrom) {
      const { text } = checkpointOf(note, size);
      if (held > size) throw setBack(key, held, size);
      for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt += 1) {
        const answer = await ask(note, held, proofFrom);
        if (answer.status !== 409) {
          const cosignature = cosignatureIn(answer, text, key, size);
          held = size;
          return cosignature;
        }
        const told = sizeToldBy(key, answer);
        if (told > size) throw setBack(key, told, size);
        // It holds what we said it does, so it is the root that differs.
        if (told === held) throw refuses(key, size);
        held = told;
      }
      // Somebody else brings it checkpoints of this log at the same moment.
      throw new WitnessError("WITNESS_AWAY", `${key.name} does not come to rest`);
    },
  };
}

async function post(endpoint: URL, body: string, answerMsMax: number): Promise<Answer> {
  try {
    const response = await fetch(endpoint, {
      method: "POST",
      body,
      redirect: "error",
      signal: AbortSignal.timeout(answerMsMax),
    });
    const type = response.headers.get("content-type") ?? "";
    return { status: response.status, type, body: await textOf(response) };
  } catch (error) {
    throw new WitnessError("WITNESS_AWAY", `the witness at ${endpoint.host} is away`, error);
  }
}

async function textOf({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.length;
    if (bytes > ANSWER_BYTES_MAX) throw new Error("the answer is too large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

function sizeToldBy({ name }: VerifierKey, { type, body }: Answer): number {
  const size = Number(SIZE.exec(body)?.[1]);
  if (type === "text/x.tlog.size" && Number.isSafeInteger(size)) return size;
  throw new WitnessError("WITNESS_MISMATCH", `${name} does not say what it holds`);
}

/** @throws WitnessError unless the witness has cosigned the text */
function cosignatureIn(
  { status, body }: Answer,
  text: string,
  key: VerifierKey,
  size: number,
): NoteSignature {
  if (status === 422) throw refuses(key, size);
  if (status === 429 || status >= 500) {
    throw new WitnessError("WITNESS_AWAY", `${key.name} answers ${status}`);
  }
  if (status !== 200) {
    throw new WitnessError("WITNESS_MISMATCH", `${key.name} answers ${status}: ${firstLine(body)}`);
  }
  try {
    const signatures = body.trimEnd().split("\n").map(parseSignatureLine);
    verifyNote({ text, signatures }, [key]);
    const own = signatures.find((signature) => isOf(key, signature));
    if (own) return own;
  } catch (error) {
    if (!(error instanceof NoteError)) throw error;
  }
  throw new WitnessError("WITNESS_MISMATCH", `the cosignature is not one of ${key.name}`);
}

function isOf(key: VerifierKey, { name, keyHash }: NoteSignature): boolean {
  return name === key.name && keyHash.equals(key.keyHash);
}

function firstLine(body: string): string {
  return body.slice(0, 200).split("\n", 1).join("");
}

function setBack({ name }: VerifierKey, held: number, size: number): WitnessError {
  const message = `${name} has seen this log at size ${held}; it is at ${size} now`;
  return new WitnessError("LOG_SET_BACK", message);
}

function refuses({ name }: VerifierKey, size: number): WitnessError {
  const message = `the log at size ${size} does not continue what ${name} has seen`;
  return new WitnessError("WITNESS_REFUSES", message);
}
