import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { execute } from "@forecourt/platform/command";
import { openDatabase } from "@forecourt/platform/database";
import { startSequencer } from "@forecourt/platform/sequencer";
import { callerOf, newKey, openNotes, silent, until, writeNote } from "../../platform/test/note.ts";
import { recorderOf } from "../../start/recorder.ts";

const root = join(import.meta.dirname, "../..");
const EXAMPLE = join(root, "docs/record-example.json");
const LOG = "forecourt/example/vehicle+8f082738+ARSztcjqVImJEjAC/n4Mqp+rjPW+bsA/qLL3FqoZ0cI9";
const WITNESS = "auditor.example/witness+dafd7155+BJ+hPDLmu3x8+SBHDXlWs2jE+Zdx1t02N9PM8+lovDgG";

let dataDir = "";
/** The database of a department, which has notes in place of cars. */
let url = "";
let close = async (): Promise<void> => undefined;

before(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "forecourt-audit-"));
  const notes = await openNotes({ after: (run) => void (close = run) });
  ({ url } = notes);
  const recorder = await recorderOf("vehicle", {
    dataDir,
    checkpointDir: join(dataDir, "record"),
    witnesses: [],
    clock: () => new Date(),
  });
  const { macKeys } = recorder;
  const vehicle = await openDatabase({
    name: "vehicle",
    url,
    macKeys,
    entities: [],
    migrations: [],
  });
  const sequencer = await startSequencer(vehicle, silent, () => undefined, recorder);
  for (const title of ["first", "second", "third"]) {
    await execute(callerOf(vehicle), writeNote, newKey(), { id: randomUUID(), title });
  }
  await until("the record is seen", async () => {
    const [newest] = await vehicle.read<{ size: bigint | null }>(
      "SELECT max(size) AS size FROM audit.cosignature",
    );
    return newest?.size === 3n;
  });
  await sequencer.stop();
  await vehicle.close();
});
after(async () => {
  await close();
  await rm(dataDir, { recursive: true });
});

async function audit(args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, ["start/audit.ts", ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, DATA_DIR: dataDir, VEHICLE_DATABASE_URL: url, ...environment },
  });
  const said = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk: Buffer) => (said.stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said.stderr += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, ...said };
}

describe("npm run audit", () => {
  test("verifies a record, and then what came after", async () => {
    const all = await audit(["verify", "vehicle"]);
    assert.equal(all.code, 0, all.stderr);
    assert.match(all.stdout, /^vehicle +ok: 3 rows in/);
    assert.match(all.stdout, /seen up to row 3 by forecourt\/\S+\/vehicle\/file/);

    const more = await audit(["verify", "vehicle", "--incremental"]);
    assert.match(more.stdout, /^vehicle +ok: 0 rows in/);
    assert.equal((await audit(["verify", "vehicle", "--from", "3"])).code, 0);
    assert.equal((await audit(["verify", "vehicle", "--as-of", "3"])).code, 0);
  });

  test("ends with 1 when something is found, also for programs", async () => {
    const { code, stdout } = await audit(["verify", "vehicle", "--json"], {
      WITNESSES: `http://127.0.0.1:1 ${WITNESS}`,
    });
    assert.equal(code, 1);
    const [record] = JSON.parse(stdout);
    assert.deepEqual([record.name, record.ok, record.size], ["vehicle", false, 3]);
    assert.deepEqual(record.findings, [
      { code: "WITNESS_AWAY", message: "auditor.example/witness does not answer" },
    ]);
  });

  test("makes no installation where there is none", async () => {
    const nowhere = join(dataDir, "nowhere");
    for (const args of [["verify"], ["keys"]]) {
      const { code, stderr } = await audit(args, { DATA_DIR: nowhere });
      assert.equal(code, 1);
      assert.match(stderr, /^there is no record here/);
    }
  });

  test("prints the keys that a proof is checked by", async () => {
    const { stdout } = await audit(["keys"]);
    assert.equal(stdout.match(/^forecourt\/\S+\/vehicle\+[0-9a-f]{8}\+\S+$/gm)?.length, 1);
    assert.equal(stdout.trimEnd().split("\n").length, 10);
  });

  test("checks a proof by keys that are given, and says so when they are not", async () => {
    const given = await audit(["check", EXAMPLE, "--key", LOG, "--key", WITNESS]);
    assert.equal(given.code, 0);
    assert.match(given.stdout, /^HOLDS  row 2 of StockUnit\//);
    assert.doesNotMatch(given.stdout, /from the file itself/);

    assert.match((await audit(["check", EXAMPLE])).stdout, /keys come from the file itself/);
    const byLog = await audit(["check", EXAMPLE, "--key", LOG]);
    assert.deepEqual([byLog.code, byLog.stdout.split(" ")[0]], [1, "NOT_WITNESSED"]);
  });

  test("tells its usage to whom it does not understand", async () => {
    const misunderstood = [
      [],
      ["verify", "vehicel"],
      ["verify", "--from", "3"],
      ["verify", "vehicle", "--as-of", "0"],
      ["verify", "--witness", "http://127.0.0.1:1"],
      ["check"],
      ["check", EXAMPLE, "--key"],
    ];
    for (const args of misunderstood) assert.equal((await audit(args)).code, 2, args.join(" "));
  });
});
