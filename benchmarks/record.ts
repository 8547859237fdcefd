import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createFileSink } from "@forecourt/platform/audit/file-sink";
import { fileMemory } from "@forecourt/platform/audit/held-checkpoints";
import { signingKey } from "@forecourt/platform/audit/note-keys";
import { execute } from "@forecourt/platform/command";
import { startEmbeddedPostgres } from "@forecourt/platform/embedded-postgres/embedded-postgres";
import { startSequencer } from "@forecourt/platform/sequencer";
import { openNotes, recorder, silent, type NoteDatabase } from "../platform/test/note.ts";
import { machine } from "./machine.ts";
import { fillRecord, measureVerification } from "./record-verification.ts";
import { compareWrites, type Writer } from "./record-writes.ts";
import { createUnprovenTable, executeUnproven } from "./unproven-execute.ts";

/**
 * `npm run bench:record [-- --rows N --rounds N --seconds S]`: how fast a record is verified, and what the record
 * costs whoever writes: commands with it against the same commands with a plain insert of the same text.
 */
const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "200000" },
    rounds: { type: "string", default: "7" },
    seconds: { type: "string", default: "5" },
  },
});
const CLIENTS = [8, 16] as const;
/** A connection for each client. */
const POOL = 16;
const VERIFIED_MIN = 40_000;
const RATIO_MIN = 0.7;
const pace = { rounds: Number(values.rounds), seconds: Number(values.seconds) };

const dir = await mkdtemp(join(tmpdir(), "forecourt-bench-"));
const postgres = await startEmbeddedPostgres({ dataDir: join(dir, "postgres") });
process.env.FORECOURT_TEST_POSTGRES = postgres.superuserUrl;
const closers: (() => Promise<void>)[] = [];
try {
  const verification = await verificationRate();
  console.table([verification]);
  const writers = [
    await openWriter("with the record", execute),
    await openWriter("without", executeUnproven),
  ] as const;
  // Both begin together: what has run for longer is better compiled.
  await compareWrites(writers, { ...pace, clients: POOL, rounds: 1 });
  const writes = [];
  for (const clients of CLIENTS) writes.push(await compareWrites(writers, { ...pace, clients }));
  console.table(writes);
  const report = { ...machine(), pace, verification, writes };
  const file = join(import.meta.dirname, "results", `${report.date}-${report.commit}-record.json`);
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
  console.log(`at least ${VERIFIED_MIN} rows/s and a ratio of ${RATIO_MIN}; written to ${file}`);
  const isSlow = verification.rowsPerSecond < VERIFIED_MIN;
  if (isSlow || writes.some(({ ratio }) => ratio < RATIO_MIN)) process.exitCode = 1;
} finally {
  for (const close of closers.toReversed()) await close();
  await postgres.stop();
  await rm(dir, { recursive: true });
}

async function verificationRate() {
  const { notes, memory } = await openRecorded();
  await fillRecord(notes, Number(values.rows));
  return measureVerification(notes, memory, 3);
}

async function openWriter(name: string, give: Writer["execute"]): Promise<Writer> {
  const { notes, sequencer } = await openRecorded();
  await createUnprovenTable(notes);
  return { name, database: await notes.again(POOL), sequencer, execute: give };
}

/** A database whose record is signed and kept in a file, as in an installation. */
async function openRecorded() {
  const notes: NoteDatabase = await openNotes({ after: (close) => void closers.push(close) });
  const key = signingKey("forecourt-bench/file", "cosignature/v1", randomBytes(32));
  const file = join(dir, `${closers.length}.checkpoints`);
  const sink = createFileSink(file, key, () => new Date());
  const sequencer = await startSequencer(notes, silent, () => undefined, {
    ...recorder,
    witnesses: [sink],
  });
  notes.defer(() => sequencer.stop());
  return { notes, sequencer, memory: fileMemory(file, key.verifier) };
}
