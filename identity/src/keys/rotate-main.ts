import { join } from "node:path";
import { parseArgs } from "node:util";
import { keyPurposes, rotateKeys } from "./key-file.ts";

const usage = `npm run keys -- rotate [${keyPurposes.join(" | ")}] [--compromised]
  Puts new keys of identity to use, all or of one purpose; running processes follow within a second.
  --compromised  forgets the old signing and cookie keys at once: everybody signs in again`;

/** `npm run keys -- rotate`: prints the ids of the new keys, never a key. @returns the exit code */
export async function rotateMain(
  argv: readonly string[],
  dataDir: string,
  now: Date,
): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { compromised: { type: "boolean", default: false } },
  });
  const [command, asked] = positionals;
  const purposes = keyPurposes.filter((purpose) => asked === undefined || asked === purpose);
  if (command !== "rotate" || purposes.length === 0 || positionals.length > 2) {
    console.error(usage);
    return 2;
  }
  for (const purpose of purposes) {
    const { kid } = await rotateKeys(join(dataDir, "keys"), purpose, now, values.compromised);
    console.log(`${purpose}: ${kid} is in use`);
  }
  return 0;
}
