import { open, type FileHandle } from "node:fs/promises";
import { dirname } from "node:path";
import { parseCheckpoint } from "./checkpoint.ts";
import { inTurn } from "./in-turn.ts";
import type { TreeHead } from "./merkle.ts";
import type { SigningKey } from "./note-keys.ts";
import { cosignNote, formatNote, NOTE_BYTES_MAX, parseNote, verifyNote } from "./signed-note.ts";
import type { NoteSignature } from "./signed-note.ts";
import { checkpointOf, WitnessError, type ProofFrom, type Witness } from "./witness.ts";
import { judge, NOTHING_SEEN } from "./witness-rule.ts";

/** Ends a line that was not written to its end. It is added, so the file may be one that can only grow. */
const TORN = " #torn";
/** How much of the end of the file is read: the longest line, escaped, and what was torn after it. */
const TAIL_BYTES = 4 * NOTE_BYTES_MAX;
const WAITING_MAX = 16;
const OWNER_ONLY = 0o600;

/**
 * A witness that is a file: each note that it cosigns is a JSON string on a line of its own, and it cosigns only
 * what continues the last. It holds one log, is made where there is none, and is another file for another key.
 * @param key a `cosignature/v1` key
 */
export function createFileSink(file: string, key: SigningKey, clock: () => Date): Witness {
  const turn = inTurn(WAITING_MAX, () => new WitnessError("WITNESS_AWAY", `${file} is busy`));

  async function cosign(note: string, size: number, proofFrom: ProofFrom): Promise<NoteSignature> {
    const { text, origin, root } = checkpointOf(note, size);
    // Read anew each time: another process may have added to it.
    const last = await unlessAway(file, () => lastLine(file));
    const held = last === undefined ? NOTHING_SEEN : headIn(last, origin, file, key);
    if (held.size > size) {
      const message = `${file} holds the log at size ${held.size}; it is at ${size} now`;
      throw new WitnessError("LOG_SET_BACK", message);
    }
    const proof = await proofFrom(held.size);
    if (judge(held, { size, root }, held.size, proof) !== "CONTINUES") {
      const message = `the log at size ${size} does not continue what ${file} holds`;
      throw new WitnessError("WITNESS_REFUSES", message);
    }
    const cosignature = cosignNote(text, key, clock());
    if (last !== undefined && held.size === size) return cosignature;
    const signatures = [...parseNote(note).signatures, cosignature];
    const line = `${JSON.stringify(formatNote({ text, signatures }))}\n`;
    await unlessAway(file, () => append(file, line));
    return cosignature;
  }

  return {
    name: key.verifier.name,
    cosign: (note, { size }, proofFrom) => turn(() => cosign(note, size, proofFrom)),
  };
}

/** What the last whole line says. @throws WitnessError unless the key has signed it, of this log */
function headIn(line: string, origin: string, file: string, { verifier }: SigningKey): TreeHead {
  try {
    const note = parseNote(String(JSON.parse(line)));
    verifyNote(note, [verifier]);
    const checkpoint = parseCheckpoint(note.text);
    if (checkpoint.origin === origin) return checkpoint;
  } catch (error) {
    throw new WitnessError("WITNESS_DAMAGED", `the last line of ${file} does not hold`, error);
  }
  throw new WitnessError("WITNESS_MISMATCH", `${file} holds another log than ${origin}`);
}

/** The last line that was written to its end; undefined in a new file. A torn one is closed as such. */
async function lastLine(file: string): Promise<string | undefined> {
  const handle = await open(file, "a+", OWNER_ONLY);
  try {
    const { size } = await handle.stat();
    if (size === 0) await syncFolder(dirname(file));
    const from = Math.max(0, size - TAIL_BYTES);
    const tail = (await readFrom(handle, from, size - from)).toString();
    const lines = tail.split("\n");
    if (lines.pop() !== "") await appendTo(handle, `${TORN}\n`);
    // Where the tail begins within a line, that line is not whole either.
    const whole = (from > 0 ? lines.slice(1) : lines).filter((line) => !line.endsWith(TORN));
    if (from > 0 && whole.length === 0) {
      throw new WitnessError(
        "WITNESS_DAMAGED",
        `${file} ends in lines that were never written out`,
      );
    }
    return whole.at(-1);
  } finally {
    await handle.close();
  }
}

async function readFrom(handle: FileHandle, from: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  let read = 0;
  while (read < length) {
    const { bytesRead } = await handle.read(bytes, read, length - read, from + read);
    if (bytesRead === 0) break;
    read += bytesRead;
  }
  return bytes.subarray(0, read);
}

async function append(file: string, line: string): Promise<void> {
  const handle = await open(file, "a");
  try {
    await appendTo(handle, line);
  } finally {
    await handle.close();
  }
}

async function appendTo(handle: FileHandle, text: string): Promise<void> {
  await handle.appendFile(text);
  await handle.sync();
}

/** A new name is on the disk only when its folder is. */
async function syncFolder(dir: string): Promise<void> {
  const handle = await open(dir, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function unlessAway<Result>(file: string, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof WitnessError) throw error;
    throw new WitnessError("WITNESS_AWAY", `${file} cannot be read or added to`, error);
  }
}
