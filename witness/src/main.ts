import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
  formatVerifierKey,
  parseVerifierKey,
  type VerifierKey,
} from "@forecourt/platform/audit/note-keys";
import { alarmFile } from "./alarm-file.ts";
import { createCosigner } from "./cosigner.ts";
import { holdFolder } from "./folder-lock.ts";
import {
  keyOf,
  newState,
  readState,
  stateFileIn,
  writeState,
  type WitnessState,
} from "./state-file.ts";
import { createWitnessServer } from "./witness-server.ts";

const USAGE = `npm run witness -- key --dir DIR [--name NAME]
  Prints the verifier key of the witness in DIR, and makes the witness when there is none.
npm run witness -- --dir DIR --port PORT [--host HOST] --log VKEY [--log VKEY]...
  Cosigns the checkpoints of these logs. Listens at 127.0.0.1 unless told otherwise.`;

interface Arguments {
  readonly command: "key" | "serve";
  readonly dir: string;
  readonly name: string;
  readonly host: string;
  readonly port: number;
  readonly logs: readonly string[];
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});

/** @returns the exit code */
async function main(argv: string[]): Promise<number> {
  const asked = readArguments(argv);
  if (!asked) {
    console.error(USAGE);
    return 2;
  }
  if (asked.command === "key") await printKey(asked);
  else await serve(asked);
  return 0;
}

function readArguments(argv: string[]): Arguments | undefined {
  try {
    const { positionals, values } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        dir: { type: "string" },
        name: { type: "string", default: `forecourt-witness/${randomBytes(4).toString("hex")}` },
        host: { type: "string", default: "127.0.0.1" },
        port: { type: "string", default: "" },
        log: { type: "string", multiple: true, default: [] },
      },
    });
    const { dir, name, host, log: logs } = values;
    const [command = "serve", ...more] = positionals;
    const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : undefined;
    if (dir === undefined || more.length > 0) return undefined;
    if (command === "key") return { command, dir, name, host, port: 0, logs };
    if (command !== "serve" || port === undefined || logs.length === 0) return undefined;
    return { command, dir, name, host, port, logs };
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

async function printKey({ dir, name }: Arguments): Promise<void> {
  const state = (await readState(stateFileIn(dir))) ?? (await makeWitness(dir, name));
  console.log(formatVerifierKey(keyOf(state).verifier));
}

async function makeWitness(dir: string, name: string): Promise<WitnessState> {
  const state = newState(name);
  // Refuses a name that no key can have, before anything is written.
  keyOf(state);
  await mkdir(dir, { recursive: true, mode: 0o700 });
  await holdFolder(dir);
  await writeState(stateFileIn(dir), state);
  return state;
}

/** Resolves when it has been asked to end. */
async function serve({ dir, host, port, logs }: Arguments): Promise<void> {
  const file = stateFileIn(dir);
  const keys = logs.map(logKey);
  if (!(await readState(file)))
    throw new Error(`there is no witness in ${dir}: make one by \`key\``);
  await holdFolder(dir);
  // Read once more: who held the folder until now may have written.
  const state = await readState(file);
  if (!state) throw new Error(`the witness in ${dir} is gone`);

  const cosigner = createCosigner({
    state,
    logs: keys,
    keep: (next) => writeState(file, next).catch(end),
    raiseAlarm: alarmFile(join(dir, "alarms.jsonl")),
    clock: () => new Date(),
  });
  const server = createWitnessServer(cosigner);
  server.listen(port, host);
  await once(server, "listening");
  const address = server.address();
  const at = typeof address === "object" && address ? address.port : port;
  console.log(`${state.name} listens at http://${host}:${at}`);

  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => server.close());
  await once(server, "close");
  process.exit(0);
}

function logKey(text: string): VerifierKey {
  const key = parseVerifierKey(text);
  if (key.algorithm === "ed25519") return key;
  throw new Error(`${key.name} is the key of a witness, not of a log`);
}

/** What is on the disk is not known any more: it is read anew, or not at all, by the next to start. */
function end(error: unknown): never {
  console.error("the state could not be written:", error);
  process.exit(1);
}
