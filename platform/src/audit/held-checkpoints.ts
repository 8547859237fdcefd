import { open } from "node:fs/promises";
import { openCheckpoint, parseCheckpoint, type Checkpoint } from "./checkpoint.ts";
import { NoteError } from "./note-error.ts";
import type { VerifierKey } from "./note-keys.ts";
import { NOTE_BYTES_MAX, parseNote } from "./signed-note.ts";
import { WitnessError } from "./witness.ts";

/** What a witness remembers of a log: it is asked before the database, which may only have grown since. */
export interface WitnessMemory {
  /** Of the witness, who cosigns by it. */
  readonly key: VerifierKey;
  /** The last notes that it cosigned of this log, the newest at the end; none when it knows no such log. */
  notes(origin: string): Promise<readonly string[]>;
}

/** A checkpoint as a witness holds it. */
export interface HeldCheckpoint extends Checkpoint {
  readonly note: string;
}

/** Some 2,500 notes. What came before them the newest continues, or the witness would not have cosigned it. */
const FILE_BYTES_MAX = 1_024 * 1_024;
const ANSWER_MS_MAX = 10_000;

/** The memory of a file sink. A file that is not there remembers nothing. */
export function fileMemory(file: string, key: VerifierKey): WitnessMemory {
  return {
    key,
    async notes() {
      try {
        const tail = await tailOf(file);
        return tail
          .split("\n")
          .filter((line) => line.startsWith('"') && line.endsWith('"'))
          .map((line) => String(JSON.parse(line)));
      } catch (error) {
        if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
        throw new WitnessError("WITNESS_AWAY", `${file} cannot be read`, error);
      }
    },
  };
}

/** Whole lines from the end of a file. */
async function tailOf(file: string): Promise<string> {
  const handle = await open(file, "r");
  try {
    const { size } = await handle.stat();
    const from = Math.max(0, size - FILE_BYTES_MAX);
    const bytes = Buffer.alloc(size - from);
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, from);
    const text = bytes.toString("utf8", 0, bytesRead);
    const whole = text.slice(0, text.lastIndexOf("\n") + 1);
    return from === 0 ? whole : whole.slice(whole.indexOf("\n") + 1);
  } finally {
    await handle.close();
  }
}

/** The memory of a witness that answers `GET /checkpoint?origin=` below `url`. */
export function witnessMemory(url: string, key: VerifierKey): WitnessMemory {
  return {
    key,
    async notes(origin) {
      const address = new URL("checkpoint", url.endsWith("/") ? url : `${url}/`);
      address.searchParams.set("origin", origin);
      try {
        const signal = AbortSignal.timeout(ANSWER_MS_MAX);
        const response = await fetch(address, { redirect: "error", signal });
        if (response.status === 404) return [];
        if (!response.ok) throw new Error(`it answers ${response.status}`);
        return [await noteIn(response)];
      } catch (error) {
        throw new WitnessError("WITNESS_AWAY", `${key.name} does not answer`, error);
      }
    },
  };
}

async function noteIn({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.length;
    if (bytes > NOTE_BYTES_MAX) throw new Error("its answer is too large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

/** What a note says, whoever signed it. @throws NoteError */
export function heldIn(note: string): HeldCheckpoint {
  return { ...parseCheckpoint(parseNote(note).text), note };
}

/** Whether log and witness have signed a note: only then it says anything about the log. */
export function isSignedByBoth(note: string, log: VerifierKey, witness: VerifierKey): boolean {
  try {
    const { checkpoint, witnesses } = openCheckpoint(note, [log, witness]);
    return checkpoint.origin === log.name && witnesses.some(({ key }) => key === witness);
  } catch (error) {
    if (error instanceof NoteError) return false;
    throw error;
  }
}
