import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { test } from "node:test";
import fc from "fast-check";
import { createTestLog, type TestLog } from "@forecourt/platform/testing/test-log";
import { runWitness, startWitness, type WitnessProcess } from "./witness-process.ts";

const LEAVES = 2_000;
const FORK = 40;
const ORIGIN = "forecourt/test/killed";

interface Submission {
  /** Which of two trees that differ after `FORK` leaves. */
  readonly branch: 0 | 1;
  readonly growth: number;
}

interface Cosigned {
  readonly branch: 0 | 1;
  readonly size: number;
}

interface Life {
  readonly submissions: readonly Submission[];
  readonly killAfterMs: number;
}

/** What happens between a start and a kill; the last submission is under way by then. */
const anyLife: fc.Arbitrary<Life> = fc.record({
  submissions: fc.array(
    fc.record({ branch: fc.constantFrom(0 as const, 1 as const), growth: fc.nat({ max: 60 }) }),
    { minLength: 2, maxLength: 8 },
  ),
  killAfterMs: fc.nat({ max: 6 }),
});

test("killed at any moment, a witness never cosigns two trees, and goes on where it was", async () => {
  const log = await createTestLog(ORIGIN, LEAVES);
  const branches = [log, await log.forkedAt(FORK)] as const;

  await fc.assert(
    fc.asyncProperty(fc.array(anyLife, { minLength: 3, maxLength: 3 }), async (lives) => {
      const dir = await mkdtemp(join(tmpdir(), "forecourt-witness-"));
      await runWitness("key", "--dir", dir);
      const cosigned: Cosigned[] = [];
      for (const life of lives) {
        const witness = await startWitness(dir, [log.vkey]);
        try {
          const [held, kept] = [await sizeHeld(witness.url), cosigned.at(-1)?.size ?? 0];
          assert.ok(held >= kept, `it cosigned ${kept} and holds ${held}`);
          cosigned.push(...(await live(witness, branches, life)));
        } finally {
          await witness.kill("SIGKILL");
        }
      }
      await rm(dir, { recursive: true });

      const sizes = cosigned.map(({ size }) => size);
      assert.deepEqual(
        sizes,
        sizes.toSorted((one, other) => one - other),
      );
      const taken = new Set(cosigned.filter(({ size }) => size > FORK).map(({ branch }) => branch));
      assert.ok(taken.size <= 1, "it has cosigned both branches");
    }),
    { numRuns: 2, endOnFailure: true },
  );
});

/** Ends with the kill; what was cosigned until then. */
async function live(
  witness: WitnessProcess,
  branches: readonly [TestLog, TestLog],
  { submissions, killAfterMs }: Life,
): Promise<Cosigned[]> {
  const cosigned: Cosigned[] = [];
  for (const submission of submissions.slice(0, -1)) {
    cosigned.push(...(await submit(witness.url, branches, submission)));
  }
  const [last] = submissions.slice(-1);
  const underWay = last && submit(witness.url, branches, last).catch(() => []);
  await sleep(killAfterMs);
  await witness.kill("SIGKILL");
  return [...cosigned, ...((await underWay) ?? [])];
}

/** Brings what continues the size held, on one of the branches. */
async function submit(
  url: string,
  branches: readonly [TestLog, TestLog],
  { branch, growth }: Submission,
): Promise<Cosigned[]> {
  const old = await sizeHeld(url);
  const size = old + growth;
  const log = branches[branch];
  const proof = await log.proofTo(size)(old);
  const lines = proof.map((hash) => `${hash.toString("base64")}\n`);
  const body = `old ${old}\n${lines.join("")}\n${await log.note(size)}`;
  const { status } = await fetch(`${url}/add-checkpoint`, { method: "POST", body });
  assert.ok([200, 409, 422].includes(status), `it answers ${status}`);
  return status === 200 ? [{ branch, size }] : [];
}

async function sizeHeld(url: string): Promise<number> {
  const answer = await fetch(`${url}/checkpoint?origin=${ORIGIN}`);
  return answer.ok ? Number((await answer.text()).split("\n")[1]) : 0;
}
