import { existsSync } from "node:fs";
import { join } from "node:path";
import { rotateMain } from "@forecourt/identity/keys/rotate-main";
import { rotateSecret } from "@forecourt/platform/secrets";
import { readStartSettings } from "./settings.ts";

/**
 * `npm run keys -- rotate [PURPOSE]`: new keys for identity and for what the installation signs and seals itself.
 * Old ones go on counting: tokens live out their time, stored fields stay readable.
 */
const SECRETS: Readonly<Record<string, number>> = {
  // How many older ones still count. Cursors and service tokens are short-lived.
  cursor: 2,
  subgraph: 2,
  // What they have sealed is stored for years.
  "customer-fields": 1_000,
};

const { dataDir } = readStartSettings(process.env);
const [command, purpose] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const dir = join(dataDir, "keys");
const now = new Date();

if (command === "rotate" && purpose !== undefined && Object.hasOwn(SECRETS, purpose)) {
  await rotate(purpose);
} else {
  process.exitCode = await rotateMain(process.argv.slice(2), dataDir, now);
  const all = command === "rotate" && purpose === undefined;
  if (all) for (const name of Object.keys(SECRETS)) await rotate(name);
}

async function rotate(name: string): Promise<void> {
  // Made when it is first needed: what does not exist has nothing to replace.
  if (!existsSync(join(dir, name))) {
    console.log(`${name}: not in use here`);
    return;
  }
  await rotateSecret(dir, name, now, SECRETS[name] ?? 0);
  console.log(`${name}: a new one is in use in ten seconds`);
}
