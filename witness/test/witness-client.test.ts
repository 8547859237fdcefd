import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import {
  formatVerifierKey,
  parseVerifierKey,
  signingKey,
} from "@forecourt/platform/audit/note-keys";
import {
  cosignNote,
  parseNote,
  signatureLine,
  verifyNote,
} from "@forecourt/platform/audit/signed-note";
import type { Witness } from "@forecourt/platform/audit/witness";
import { createWitness } from "@forecourt/platform/audit/witness-client";
import { createTestLog, type TestLog } from "@forecourt/platform/testing/test-log";
import { runWitness, startWitness, type WitnessProcess } from "./witness-process.ts";

const ORIGINS = ["followed", "set-back", "forked", "rewritten", "mistaken"] as const;

let dir = "";
let vkey = "";
let witness: WitnessProcess;
const logs = new Map<string, TestLog>();

before(async () => {
  dir = await mkdtemp(join(tmpdir(), "forecourt-witness-"));
  vkey = (await runWitness("key", "--dir", dir)).stdout.trim();
  for (const name of ORIGINS) logs.set(name, await createTestLog(`forecourt/test/${name}`, 500));
  witness = await startWitness(
    dir,
    [...logs.values()].map((log) => log.vkey),
  );
});

after(async () => {
  await witness.kill("SIGTERM");
  await rm(dir, { recursive: true });
});

function logOf(origin: (typeof ORIGINS)[number]): TestLog {
  const log = logs.get(origin);
  assert.ok(log);
  return log;
}

async function show(asked: Witness, log: TestLog, size: number) {
  return asked.cosign(await log.note(size), { size }, log.proofTo(size));
}

describe("the client of a witness", () => {
  test("brings cosignatures that hold, and asks for the size when it does not know it", async () => {
    const log = logOf("followed");
    const client = createWitness(witness.url, vkey);
    await show(client, log, 10);
    await show(client, log, 300);

    const afterRestart = createWitness(`${witness.url}/`, vkey);
    const cosignature = await show(afterRestart, log, 400);
    const { text } = parseNote(await log.note(400));
    assert.equal(
      verifyNote({ text, signatures: [cosignature] }, [parseVerifierKey(vkey)]).length,
      1,
    );
  });

  test("finds that the log was set back, by what it was told and by what it remembers", async () => {
    const log = logOf("set-back");
    const client = createWitness(witness.url, vkey);
    await show(client, log, 300);

    await assert.rejects(show(client, log, 200), { code: "LOG_SET_BACK" });
    const afterRestart = createWitness(witness.url, vkey);
    await assert.rejects(show(afterRestart, log, 200), { code: "LOG_SET_BACK" });
  });

  test("finds that the log was rewritten, at the same size and at a larger one", async () => {
    for (const origin of ["forked", "rewritten"] as const) {
      const log = logOf(origin);
      const fork = await log.forkedAt(100);
      await show(createWitness(witness.url, vkey), log, 200);

      const client = createWitness(witness.url, vkey);
      const size = origin === "forked" ? 200 : 300;
      await assert.rejects(show(client, fork, size), { code: "WITNESS_REFUSES" });
      await assert.rejects(show(client, fork, size), { code: "WITNESS_REFUSES" });
      assert.ok(await show(client, log, 300), "the true log goes on");
    }
  });

  test("tells a witness that is another, and one that does not know the log", async () => {
    const other = signingKey("other", "cosignature/v1", Buffer.alloc(32, 1)).verifier;
    const stranger = await createTestLog("forecourt/test/stranger", 10);

    const misled = createWitness(witness.url, formatVerifierKey(other));
    await assert.rejects(show(misled, logOf("mistaken"), 10), { code: "WITNESS_MISMATCH" });
    const unknown = createWitness(witness.url, vkey);
    await assert.rejects(show(unknown, stranger, 10), { code: "WITNESS_MISMATCH" });
  });

  test("takes no log for a witness", async () => {
    assert.throws(() => createWitness(witness.url, logOf("mistaken").vkey), {
      code: "KEY_MALFORMED",
    });
  });
});

describe("a witness that is not as it should be", () => {
  const key = signingKey("odd", "cosignature/v1", Buffer.alloc(32, 2));

  /** What a client makes of the answers of `listener`. */
  async function codeAt(listener: RequestListener): Promise<unknown> {
    const server = createServer(listener).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const client = createWitness(`http://127.0.0.1:${port}`, formatVerifierKey(key.verifier), {
      answerMsMax: 300,
    });
    try {
      return await show(client, logOf("mistaken"), 10).then(
        () => undefined,
        (error: unknown) => (error instanceof Error && "code" in error ? error.code : error),
      );
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }

  test("is away when nobody listens, when it does not answer, and when it fails", async () => {
    const nobody = createWitness("http://127.0.0.1:1", vkey);
    await assert.rejects(show(nobody, logOf("mistaken"), 10), { code: "WITNESS_AWAY" });

    assert.equal(await codeAt(() => undefined), "WITNESS_AWAY");
    assert.equal(await codeAt((_, response) => response.writeHead(503).end()), "WITNESS_AWAY");
    const endless = "x".repeat(65 * 1_024);
    assert.equal(await codeAt((_, response) => response.end(endless)), "WITNESS_AWAY");
    const elsewhere = { location: "http://127.0.0.1:1/" };
    const moved = await codeAt((_, response) => response.writeHead(307, elsewhere).end());
    assert.equal(moved, "WITNESS_AWAY");
  });

  test("is asked twice at most, however often it changes its mind", async () => {
    let asked = 0;
    const code = await codeAt((_, response) => {
      asked += 1;
      response.writeHead(409, { "content-type": "text/x.tlog.size" }).end(`${asked}\n`);
    });
    assert.deepEqual([code, asked], ["WITNESS_AWAY", 2]);
  });

  test("is believed only what its key has signed of this checkpoint", async () => {
    const { text } = parseNote(await logOf("mistaken").note(10));
    const lines = (signed: string) => `${signatureLine(cosignNote(signed, key, new Date(0)))}\n`;

    assert.equal(await codeAt((_, response) => response.end(lines(text))), undefined);
    for (const body of ["", "ok\n", lines(text.replace("\n10\n", "\n11\n"))]) {
      assert.equal(await codeAt((_, response) => response.end(body)), "WITNESS_MISMATCH");
    }
    const sizeless = await codeAt((_, response) => response.writeHead(409).end("much\n"));
    assert.equal(sizeless, "WITNESS_MISMATCH");
  });
});
