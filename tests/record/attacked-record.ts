import { randomBytes, randomUUID } from "node:crypto";
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { createCheckpoints } from "@forecourt/platform/audit/checkpoints";
import { createFileSink } from "@forecourt/platform/audit/file-sink";
import { fileMemory, witnessMemory } from "@forecourt/platform/audit/held-checkpoints";
import type { WitnessMemory } from "@forecourt/platform/audit/held-checkpoints";
import {
  formatVerifierKey,
  parseVerifierKey,
  signingKey,
} from "@forecourt/platform/audit/note-keys";
import { growTree } from "@forecourt/platform/audit/record-tree";
import { verifyRecord } from "@forecourt/platform/audit/verify-record";
import type { Verification, VerifyOptions } from "@forecourt/platform/audit/verification";
import { createWitness } from "@forecourt/platform/audit/witness-client";
import { execute } from "@forecourt/platform/command";
import { openDatabase, type Database } from "@forecourt/platform/database";
import { startSequencer } from "@forecourt/platform/sequencer";
import {
  callerOf,
  editNote,
  newKey,
  openNotes,
  recorder,
  silent,
  until,
  writeNote,
  type NoteDatabase,
} from "../../platform/test/note.ts";
import { runWitness, startWitness } from "../../witness/test/witness-process.ts";

/** A copy of a database, to be attacked as a superuser whom no trigger holds up. */
export interface Copy {
  readonly superuser: pg.Client;
  readonly url: string;
}

/** A record in use that two witnesses watch: a file and the program, each with a key of its own. */
export interface WatchedRecord {
  readonly notes: NoteDatabase;
  /** Ids of notes, of which each has a chain. */
  readonly ids: readonly string[];
  readonly memories: readonly WitnessMemory[];
  /** What the file holds now, whatever comes after. */
  memoryNow(): Promise<WitnessMemory>;
  /** Changes each note once. */
  edit(version: number): Promise<void>;
  /** Lets the record be signed and seen, to its last row, and then stops. */
  seal(): Promise<void>;
  /** Keeps the database as it is now, under a name. */
  snapshot(): Promise<string>;
  copy(snapshot: string): Promise<Copy>;
  /** Goes on with a copy as if it were the record: changes each note, and signs, and shows nobody. */
  goOnWith(copy: Copy, versions: readonly number[]): Promise<void>;
  close(): Promise<void>;
}

const NOTES = 6;
const log = recorder.signer.verifier;
const fileKey = signingKey("forecourt-test/file", "cosignature/v1", randomBytes(32));

export async function openWatchedRecord(): Promise<WatchedRecord> {
  let dropNotes = async (): Promise<void> => undefined;
  const notes = await openNotes({ after: (run) => void (dropNotes = run) });
  const dir = await mkdtemp(join(tmpdir(), "forecourt-attacked-"));
  const file = join(dir, "note.checkpoints");
  const vkey = (await runWitness("key", "--dir", join(dir, "witness"))).stdout.trim();
  const program = await startWitness(join(dir, "witness"), [formatVerifierKey(log)]);
  const witnesses = [
    createFileSink(file, fileKey, () => new Date()),
    createWitness(program.url, vkey),
  ];
  const ids = Array.from({ length: NOTES }, () => randomUUID());
  const copies: { superuser: pg.Client; name: string }[] = [];
  const snapshots: string[] = [];

  for (const id of ids) {
    await execute(callerOf(notes), writeNote, newKey(), { id, title: id.slice(0, 13) });
  }

  return {
    notes,
    ids,
    memories: [
      fileMemory(file, fileKey.verifier),
      witnessMemory(program.url, parseVerifierKey(vkey)),
    ],
    async memoryNow() {
      const kept = `${file}.kept`;
      await copyFile(file, kept);
      return fileMemory(kept, fileKey.verifier);
    },
    edit: (version) => editAll(notes, ids, version),
    async seal() {
      const sequencer = await startSequencer(notes, silent, () => undefined, {
        ...recorder,
        witnesses,
      });
      await until("the record is signed and seen", () => isSeen(notes, witnesses.length));
      await sequencer.stop();
    },
    async snapshot() {
      const name = await clone(databaseIn(notes.url));
      snapshots.push(name);
      return name;
    },
    async copy(snapshot) {
      const name = await clone(snapshot);
      const superuser = new pg.Client({ connectionString: urlOf(name) });
      copies.push({ superuser, name });
      await superuser.connect();
      await superuser.query("SET session_replication_role = replica");
      return { superuser, url: urlOf(name) };
    },
    async goOnWith({ url, superuser }, versions) {
      const database = await openDatabase({
        name: "note",
        url,
        macKeys: recorder.macKeys,
        entities: [],
        migrations: [],
      });
      for (const version of versions) await editAll(database, ids, version);
      await database.close();
      await growTree(superuser);
      await createCheckpoints(recorder.signer, () => undefined, silent).signIfDue(superuser);
    },
    async close() {
      for (const { superuser } of copies) await superuser.end();
      for (const name of [...copies.map((copy) => copy.name), ...snapshots]) await drop(name);
      await program.kill("SIGTERM");
      await dropNotes();
      await rm(dir, { recursive: true });
    },
  };
}

async function editAll(
  database: Database,
  ids: readonly string[],
  expectedVersion: number,
): Promise<void> {
  for (const id of ids) {
    const change = { id, expectedVersion, field: "body", text: "edited" } as const;
    await execute(callerOf(database), editNote, newKey(), change);
  }
}

/** What verification says of a copy. */
export function verify(
  { superuser }: Pick<Copy, "superuser">,
  witnesses: readonly WitnessMemory[],
  options: Partial<VerifyOptions> = {},
): Promise<Verification> {
  return verifyRecord(superuser, { log, macKeys: recorder.macKeys(), witnesses, ...options });
}

async function isSeen({ read }: NoteDatabase, witnesses: number): Promise<boolean> {
  const [row] = await read<{ seen: boolean }>(
    `SELECT NOT EXISTS (SELECT FROM audit.todo) AND (
       SELECT count(*) = $1 FROM audit.cosignature, audit.tree WHERE cosignature.size = tree.size
     ) AS seen`,
    [witnesses],
  );
  return row?.seen === true;
}

function databaseIn(url: string): string {
  const [, name = ""] = /\/([^/?]+)(?:\?|$)/.exec(url) ?? [];
  return name;
}

async function clone(original: string): Promise<string> {
  const name = `test_record_${randomBytes(6).toString("hex")}`;
  await asServer(async (client) => {
    // A template may have no guests. Pools open new connections when they need them.
    await client.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1",
      [original],
    );
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${original}`);
  });
  return name;
}

async function drop(name: string): Promise<void> {
  await asServer((client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
}

function urlOf(database: string): string {
  const server = process.env.FORECOURT_TEST_POSTGRES ?? "";
  return server.replace(/\/[^/?]+(?=\?|$)/, `/${database}`);
}

async function asServer(run: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf("postgres") });
  await client.connect();
  try {
    await run(client);
  } finally {
    await client.end();
  }
}
