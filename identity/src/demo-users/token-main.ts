import { DomainError } from "@forecourt/platform/errors";
import type { Accounts } from "../accounts.ts";
import { understood } from "../command-line.ts";
import type { Users } from "../users/users.ts";
import { DEMO_CLIENT_ID, DEMO_CLIENT_SECRET, DEMO_PASSWORD } from "./demo-users.ts";
import { demoCode, mintDemoToken } from "./demo-token.ts";

const usage = `npm run token -- USER [--second-factor]   an access token, good for 5 minutes
npm run token -- USER --code              a code for the second-factor page
npm run token -- --list                   the demo users`;

/** `npm run token`: what was asked for on stdout, all else on stderr. @returns the exit code */
export async function tokenMain(
  accounts: Accounts,
  issuer: string,
  argv: readonly string[],
): Promise<number> {
  if (!accounts.demo) {
    console.error(
      "There is no demo here, and a token of nobody else: DEMO=off, or OIDC_ISSUER is set",
    );
    return 1;
  }
  const parsed = understood({
    args: [...argv],
    allowPositionals: true,
    options: {
      "second-factor": { type: "boolean", default: false },
      code: { type: "boolean", default: false },
      list: { type: "boolean", default: false },
    },
  });
  const [name, ...more] = parsed?.positionals ?? [];
  if (parsed?.values.list) {
    console.log(await demoList(accounts.users));
    return 0;
  }
  if (!parsed || name === undefined || more.length > 0) {
    console.error(usage);
    return 2;
  }
  try {
    const { code, "second-factor": secondFactor } = parsed.values;
    const asked = code
      ? await demoCode(accounts, name)
      : await mintDemoToken(accounts, name, { issuer, secondFactor });
    console.log(asked ?? "The codes of this minute are used up: ask again in 30 seconds");
    return asked === undefined ? 1 : 0;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    console.error(`${error.message}: npm run token -- --list`);
    return 1;
  }
}

/** Who there is, and how to sign in as them. */
async function demoList(accounts: Users): Promise<string> {
  const users = await accounts.demoUsers();
  return `${users.map(({ name, displayName }) => `${name.padEnd(40)}${displayName}`).join("\n")}

Password of all: ${DEMO_PASSWORD}
Second factor:   npm run token -- USER --second-factor, or a code for the page by npm run token -- USER --code
Integration:     ${DEMO_CLIENT_ID}, secret ${DEMO_CLIENT_SECRET} (client credentials)`;
}
