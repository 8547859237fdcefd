import { hash, randomBytes } from "node:crypto";
import { open, readFile, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { bytesOfBase64 } from "@forecourt/platform/audit/base64";
import { parseCheckpoint } from "@forecourt/platform/audit/checkpoint";
import { signingKey, type SigningKey } from "@forecourt/platform/audit/note-keys";
import { parseNote } from "@forecourt/platform/audit/signed-note";

/**
 * All that a witness knows. Key and memory lie in one file, so that whoever loses what was seen loses the key that
 * vouches for it, too.
 */
export interface WitnessState {
  readonly name: string;
  /** 32 secret bytes. */
  readonly seed: Buffer;
  /** The last note cosigned, by origin. */
  readonly held: ReadonlyMap<string, string>;
}

const HEADER = "forecourt witness v1";
const OWNER_ONLY = 0o600;

export function stateFileIn(dir: string): string {
  return join(dir, "state");
}

export function newState(name: string): WitnessState {
  return { name, seed: randomBytes(32), held: new Map() };
}

export function keyOf({ name, seed }: WitnessState): SigningKey {
  return signingKey(name, "cosignature/v1", seed);
}

/** @returns undefined when there is no file @throws when it is not as it was written */
export async function readState(file: string): Promise<WitnessState | undefined> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  return text === undefined ? undefined : parseState(text, file);
}

/** Once this resolves the state is on the disk; before, the old one is, or the new one. */
export async function writeState(file: string, state: WitnessState): Promise<void> {
  const draft = `${file}.draft`;
  const handle = await open(draft, "w", OWNER_ONLY);
  try {
    await handle.writeFile(formatState(state));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, file);
  const folder = await open(dirname(file), "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function formatState({ name, seed, held }: WitnessState): string {
  const notes = [...held.values()].map((note) => `held ${JSON.stringify(note)}\n`);
  const text = `${HEADER}\nkey ${name} ${seed.toString("base64")}\n${notes.join("")}`;
  return `${text}${checksum(text)}\n`;
}

function parseState(text: string, file: string): WitnessState {
  const end = text.lastIndexOf("\n", text.length - 2) + 1;
  if (text.slice(end) !== `${checksum(text.slice(0, end))}\n`) {
    throw new Error(
      `${file} is damaged. Give this witness up and make a new one: what it saw is lost`,
    );
  }
  const [header, key = "", ...lines] = text.slice(0, end - 1).split("\n");
  const [, name = "", base64 = ""] = key.split(" ");
  const seed = bytesOfBase64(base64);
  if (header !== HEADER || !seed) throw new Error(`${file} is of another version`);
  const notes = lines.map((line) => String(JSON.parse(line.slice("held ".length))));
  return { name, seed, held: new Map(notes.map((note) => [originOf(note), note])) };
}

function originOf(note: string): string {
  return parseCheckpoint(parseNote(note).text).origin;
}

function checksum(text: string): string {
  return `sha256 ${hash("sha256", text)}`;
}
