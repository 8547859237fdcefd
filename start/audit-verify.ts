import { existsSync } from "node:fs";
import { join } from "node:path";
import { Unusable } from "@forecourt/platform/config";
import { openCheckpoint } from "@forecourt/platform/audit/checkpoint";
import { fileMemory, witnessMemory } from "@forecourt/platform/audit/held-checkpoints";
import type { TreeHead } from "@forecourt/platform/audit/merkle";
import { parseVerifierKey, type VerifierKey } from "@forecourt/platform/audit/note-keys";
import type { Verification } from "@forecourt/platform/audit/verification";
import { verifyRecord } from "@forecourt/platform/audit/verify-record";
import { withConnection } from "@forecourt/platform/embedded-postgres/connection";
import { createLog } from "@forecourt/platform/log";
import { createOnce, readIfThere, replaceWhole } from "@forecourt/platform/private-file";
import type { SubgraphName } from "@forecourt/schema/subgraphs";
import type pg from "pg";
import type { VerifyArguments } from "./audit-arguments.ts";
import { jsonOf, linesOf } from "./audit-report.ts";
import { openDatabases } from "./databases.ts";
import { checkpointFileOf, recordKeysOf } from "./recorder.ts";
import type { StartSettings } from "./settings.ts";

/**
 * Verifies the records of an installation. Where its databases do not run, they do for as long as this takes.
 * @returns the exit code
 */
export async function verifyRecords(
  asked: VerifyArguments,
  settings: StartSettings,
): Promise<number> {
  requireInstallation(asked, settings);
  const databases = await openDatabases(asked.names, settings, createLog("audit", "error"));
  const found: { readonly name: SubgraphName; readonly verification: Verification }[] = [];
  try {
    for (const name of asked.names) {
      const verification = await withConnection(databases.urlOf(name), (client) =>
        verifyOne(client, name, asked, settings),
      );
      found.push({ name, verification });
      if (!asked.json) console.log(linesOf(name, verification));
    }
  } finally {
    await databases.stop();
  }
  if (asked.json) console.log(jsonOf(found));
  return found.every(({ verification }) => verification.ok) ? 0 : 1;
}

function requireInstallation({ names }: VerifyArguments, settings: StartSettings): void {
  requireRecordKeys(settings);
  const embedded = names.some((name) => settings.databaseUrl(name) === undefined);
  if (embedded) requireThere(join(settings.dataDir, "postgres"));
}

/**
 * A mistyped folder would become an installation, and its new keys would fit nothing.
 * @throws Unusable
 */
export function requireRecordKeys({ dataDir }: StartSettings): void {
  for (const name of ["installation-name", "record-log", "record-mac", "record-file"]) {
    requireThere(join(dataDir, "keys", name));
  }
}

function requireThere(path: string): void {
  if (!existsSync(path)) throw new Unusable(`there is no record here: ${path} is missing`);
}

async function verifyOne(
  client: pg.ClientBase,
  name: SubgraphName,
  asked: VerifyArguments,
  settings: StartSettings,
): Promise<Verification> {
  const { dataDir, checkpointDir } = settings;
  const { macKeys, log, file } = await recordKeysOf(name, dataDir);
  const state = join(dataDir, "verified", name);
  const verification = await verifyRecord(client, {
    log: log.verifier,
    macKeys: macKeys(),
    witnesses: [
      fileMemory(checkpointFileOf(name, checkpointDir), file.verifier),
      ...[...settings.witnesses, ...asked.witnesses].map(({ url, key }) =>
        witnessMemory(url, parseVerifierKey(key)),
      ),
    ],
    from: await trusted(client, asked.from, state, log.verifier),
    asOf: asked.asOf,
  });
  if (verification.ok && verification.checkpoint && asked.asOf === undefined) {
    await createOnce(state, verification.checkpoint.note);
    await replaceWhole(state, verification.checkpoint.note);
  }
  return verification;
}

/** The checkpoint that verification begins at: signed by the log, wherever it was kept. */
async function trusted(
  client: pg.ClientBase,
  from: VerifyArguments["from"],
  state: string,
  log: VerifierKey,
): Promise<TreeHead | undefined> {
  if (from === undefined) return undefined;
  const note = from === "LAST" ? await readIfThere(state) : await noteOf(client, from);
  return note === undefined ? undefined : openCheckpoint(note, [log]).checkpoint;
}

async function noteOf(client: pg.ClientBase, size: number): Promise<string> {
  const { rows } = await client.query<{ note: string }>(
    "SELECT note FROM audit.checkpoint WHERE size = $1",
    [size],
  );
  const [checkpoint] = rows;
  if (checkpoint) return checkpoint.note;
  throw new Unusable(`there is no checkpoint of ${size} rows`);
}
