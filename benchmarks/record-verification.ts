import { randomUUID } from "node:crypto";
import { appendRecords } from "@forecourt/platform/audit/append-records";
import type { WitnessMemory } from "@forecourt/platform/audit/held-checkpoints";
import { recordBody } from "@forecourt/platform/audit/record-body";
import { verifyRecord } from "@forecourt/platform/audit/verify-record";
import { queryPrepared } from "@forecourt/platform/prepared";
import { newId } from "@forecourt/platform/type-id";
import { recorder, until, writer, type NoteDatabase } from "../platform/test/note.ts";
import { median } from "./load.ts";

const CHAINS = 20_000;
const ROWS_PER_BATCH = 500;

/** Fills the record past the commands, by what they write it with, and waits until the tree holds it. */
export async function fillRecord(notes: NoteDatabase, rows: number): Promise<void> {
  const ids = Array.from({ length: CHAINS }, () => randomUUID());
  const doing = {
    subsystem: "note",
    command: "note.edit",
    actor: writer,
    requestId: "request-1",
    idempotencyKey: randomUUID(),
  };
  for (let first = 0; first < rows; first += ROWS_PER_BATCH) {
    const records = Array.from({ length: Math.min(ROWS_PER_BATCH, rows - first) }, (_, at) => {
      const id = ids[(first + at) % CHAINS] ?? "";
      const version = 1 + Math.floor((first + at) / CHAINS);
      const change = {
        aggregateType: "Note",
        kind: "UPDATED" as const,
        aggregate: { id, version },
        rooftopId: null,
        changedPaths: ["askingPrice", "status"],
        before: { askingPrice: "2450000", status: "IN_RECONDITIONING" },
        after: { askingPrice: "2395000", status: "FRONT_LINE" },
        reason: "Priced to the market after the second week",
      };
      return {
        aggregateType: "Note",
        aggregateId: id,
        aggregateVersion: version,
        rooftopId: null,
        action: doing.command,
        changedPaths: change.changedPaths,
        body: recordBody(doing, change, newId()),
      };
    });
    await notes.dataSource.transaction((tx) =>
      appendRecords(
        (name, text, values) => queryPrepared(tx, name, text, values),
        recorder.macKeys(),
        records,
      ),
    );
  }
  await until("the tree holds every row", async () => {
    const [queue] = await notes.read<{ waiting: boolean }>(
      `SELECT EXISTS (SELECT FROM audit.todo) OR tree.size > (SELECT max(size) FROM audit.checkpoint)
         AS waiting FROM audit.tree`,
    );
    return queue?.waiting === false;
  });
}

/** Verifies everything some times. Rows a second, by the clock and by the CPU of this process. */
export async function measureVerification(
  notes: NoteDatabase,
  memory: WitnessMemory,
  rounds: number,
) {
  const client = await notes.connect();
  const runs = [];
  let rows = 0;
  for (let round = 0; round < rounds; round += 1) {
    const before = process.cpuUsage();
    const verification = await verifyRecord(client, {
      log: recorder.signer.verifier,
      macKeys: recorder.macKeys(),
      witnesses: [memory],
    });
    const { user, system } = process.cpuUsage(before);
    if (!verification.ok) throw new Error(verification.findings[0]?.message);
    rows = verification.rows;
    runs.push({
      rate: rows / verification.seconds,
      rateOfCpu: rows / ((user + system) / 1_000_000),
    });
  }
  const [counted] = await notes.read<{ bytes: number; checkpoints: number }>(
    `SELECT (SELECT avg(octet_length(body))::int FROM audit.record) AS bytes,
       (SELECT count(*)::int FROM audit.checkpoint) AS checkpoints`,
  );
  await client.end();
  return {
    rows,
    bodyBytes: counted?.bytes,
    checkpoints: counted?.checkpoints,
    rowsPerSecond: Math.round(median(runs.map(({ rate }) => rate))),
    rowsPerCpuSecond: Math.round(median(runs.map(({ rateOfCpu }) => rateOfCpu))),
  };
}
