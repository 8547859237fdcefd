import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import { isRole, roles } from "@forecourt/schema/permissions";
import type { Identity } from "@forecourt/identity/identity";
import type { Grant } from "@forecourt/platform/actor";
import { DomainError } from "@forecourt/platform/errors";
import { requireId } from "@forecourt/platform/type-id";
import { withIdentity } from "./with-identity.ts";

const usage = `npm run users -- add NAME --display-name TEXT --grant ROLE@ROOFTOP [--grant …]
npm run users -- add-client ID --display-name TEXT --grant INTEGRATION@ROOFTOP
npm run users -- grant NAME --grant ROLE@ROOFTOP [--grant …]     in place of what was granted before
npm run users -- disable NAME
ROOFTOP is a TypeID rft_… or ALL. ROLE is one of ${roles.join(", ")}.
A new user gets a password that is shown once, to be changed on the account page.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    "display-name": { type: "string" },
    grant: { type: "string", multiple: true, default: [] },
  },
});
const [command, name] = positionals;

type Run = (identity: Identity, name: string) => Promise<string>;

const commands: Readonly<Record<string, Run>> = {
  async add({ users }, user) {
    const password = randomBytes(12).toString("base64url");
    const displayName = values["display-name"] ?? user;
    await users.create({ name: user, displayName, password, grants: grantsAsked() });
    return `${user} may sign in with the password ${password}`;
  },
  async "add-client"({ users }, id) {
    const secret = randomBytes(32).toString("base64url");
    const displayName = values["display-name"] ?? id;
    await users.createClient({ id, displayName, secret, grants: grantsAsked() });
    return `${id} may ask for tokens with the secret ${secret}`;
  },
  async grant({ users }, user) {
    await users.setGrants(await subjectOf(users, user), grantsAsked());
    return `${user} has these roles from the next token on, within five minutes`;
  },
  async disable({ users }, user) {
    await users.disable(await subjectOf(users, user));
    return `${user} may not sign in any more, and is signed out everywhere`;
  },
};

const run = commands[command ?? ""];
if (!run || name === undefined || positionals.length > 2) {
  console.error(usage);
  process.exitCode = 2;
} else {
  process.exitCode = await withIdentity((identity) => told(() => run(identity, name)));
}

async function told(work: () => Promise<string>): Promise<number> {
  try {
    console.log(await work());
    return 0;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    console.error(error.message);
    return 1;
  }
}

async function subjectOf(users: Identity["users"], user: string): Promise<string> {
  const found = await users.findByName(user);
  if (found) return found.subject;
  throw new DomainError("NOT_FOUND", `There is no user ${user}`, ["name"]);
}

/** @throws DomainError for a role or rooftop that does not exist */
function grantsAsked(): Grant[] {
  return values.grant.map((text) => {
    const [role = "", place = ""] = text.split("@", 2);
    if (!isRole(role)) throw new DomainError("ROLE_UNKNOWN", `There is no role ${role}`, ["grant"]);
    const rooftops = place === "ALL" ? ("ALL" as const) : [requireId("rft", place, ["grant"])];
    return { role, rooftops };
  });
}
