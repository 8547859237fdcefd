import { join } from "node:path";
import { understood } from "../command-line.ts";
import { keyPurposes, rotateKeys } from "./key-file.ts";

const usage = `npm run keys -- rotate [${keyPurposes.join(" | ")}] [--compromised]
  Puts new keys to use, all or of one purpose; running processes follow within seconds. Further purposes:
  cursor, subgraph (calls between processes), customer-fields (stored identity numbers and the like).
  --compromised  forgets the old signing and cookie keys at once: everybody signs in again`;

/** `npm run keys -- rotate`: prints the ids of the new keys, never a key. @returns the exit code */
export async function rotateMain(
  argv: readonly string[],
  dataDir: string,
  now: Date,
): Promise<number> {
  const parsed = understood({
    args: [...argv],
    allowPositionals: true,
    options: { compromised: { type: "boolean", default: false } },
  });
  const [command, asked, ...more] = parsed?.positionals ?? [];
  const purposes = keyPurposes.filter((purpose) => asked === undefined || asked === purpose);
  if (!parsed || command !== "rotate" || purposes.length === 0 || more.length > 0) {
    console.error(usage);
    return 2;
  }
  for (const purpose of purposes) {
    const { compromised } = parsed.values;
    const { kid } = await rotateKeys(join(dataDir, "keys"), purpose, now, compromised);
    console.log(`${purpose}: ${kid} is in use`);
  }
  return 0;
}
