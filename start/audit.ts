import { Unusable } from "@forecourt/platform/config";
import { NoteError } from "@forecourt/platform/audit/note-error";
import { readAuditArguments } from "./audit-arguments.ts";
import { checkProofFile } from "./audit-check.ts";
import { requireRecordKeys, verifyRecords } from "./audit-verify.ts";
import { formatVerifierKey } from "@forecourt/platform/audit/note-keys";
import { subgraphs } from "@forecourt/schema/subgraphs";
import { recordKeysOf } from "./recorder.ts";
import { readStartSettings } from "./settings.ts";

/** `npm run audit`: whether anybody has touched the record. */
const USAGE = `npm run audit -- verify [NAME]... [--from SIZE | --incremental] [--as-of SIZE]
                        [--witness URL VKEY]... [--json]
  Verifies the records of all departments, or of those named, running or not. Exit code 1 when something is found.
  --incremental     only what came after the checkpoint that was verified last
  --from SIZE       only what came after the checkpoint of SIZE rows, which is trusted (one NAME)
  --as-of SIZE      only what the checkpoint of SIZE rows holds (one NAME)
  --witness         asks one more witness, by its verifier key
npm run audit -- check PROOF.json [--key VKEY]...
  Checks a proof, without a database, by keys that are known from elsewhere.
npm run audit -- keys
  Prints the verifier keys of this installation, to be kept elsewhere.`;

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  // What an operator has to mend is said without a stack.
  if (!(error instanceof Unusable || error instanceof NoteError)) throw error;
  console.error(error.message);
  return 1;
});

/** @returns the exit code */
async function main(argv: readonly string[]): Promise<number> {
  const asked = readAuditArguments(argv);
  if (!asked) {
    console.error(USAGE);
    return 2;
  }
  if (asked.command === "check") return checkProofFile(asked.file, asked.keys);
  const settings = readStartSettings(process.env);
  if (asked.command === "verify") return verifyRecords(asked, settings);
  requireRecordKeys(settings);
  for (const { name } of subgraphs) {
    const { log, file } = await recordKeysOf(name, settings.dataDir);
    console.log(formatVerifierKey(log.verifier));
    console.log(formatVerifierKey(file.verifier));
  }
  return 0;
}
