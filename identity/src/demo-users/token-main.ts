import { parseArgs } from "node:util";
import { DomainError } from "@forecourt/platform/errors";
import type { Identity } from "../identity.ts";
import { DEMO_CLIENT_ID, DEMO_CLIENT_SECRET, DEMO_PASSWORD } from "./demo-users.ts";
import { demoCode, mintDemoToken } from "./demo-token.ts";

const usage = `npm run token -- USER [--second-factor]   an access token, good for 5 minutes
npm run token -- USER --code              a code for the second-factor page
npm run token -- --list                   the demo users`;

/** `npm run token`: what was asked for on stdout, all else on stderr. @returns the exit code */
export async function tokenMain(identity: Identity, argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      "second-factor": { type: "boolean", default: false },
      code: { type: "boolean", default: false },
      list: { type: "boolean", default: false },
    },
  });
  const [name] = positionals;
  if (values.list) {
    console.log(await demoList(identity));
    return 0;
  }
  if (name === undefined || positionals.length > 1) {
    console.error(usage);
    return 2;
  }
  try {
    const asked = values.code
      ? await demoCode(identity, name)
      : await mintDemoToken(identity, name, { secondFactor: values["second-factor"] });
    console.log(asked ?? "The codes of this minute are used up: ask again in 30 seconds");
    return asked === undefined ? 1 : 0;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    console.error(`${error.message}: npm run token -- --list`);
    return 1;
  }
}

/** Who there is, and how to sign in as them. */
async function demoList({ parts }: Identity): Promise<string> {
  const users = await parts.database.read<{ name: string; displayName: string }>(
    `SELECT name, display_name AS "displayName" FROM user_account
     WHERE demo AND disabled_at IS NULL ORDER BY name LIMIT 1000`,
  );
  return `${users.map(({ name, displayName }) => `${name.padEnd(40)}${displayName}`).join("\n")}

Password of all: ${DEMO_PASSWORD}
Second factor:   npm run token -- USER --second-factor, or a code for the page by npm run token -- USER --code
Integration:     ${DEMO_CLIENT_ID}, secret ${DEMO_CLIENT_SECRET} (client credentials)`;
}
