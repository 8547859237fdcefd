import { randomBytes } from "node:crypto";
import { isRole, roles } from "@forecourt/schema/permissions";
import type { Grant } from "@forecourt/platform/actor";
import { DomainError } from "@forecourt/platform/errors";
import { requireId } from "@forecourt/platform/type-id";
import { understood } from "../command-line.ts";
import type { Users } from "./users.ts";

const usage = `npm run users -- add NAME --display-name TEXT --grant ROLE@ROOFTOP [--grant …]
npm run users -- add-client ID --display-name TEXT --grant INTEGRATION@ROOFTOP
npm run users -- grant NAME|ID --grant ROLE@ROOFTOP [--grant …]  in place of what was granted before
npm run users -- disable NAME|ID
npm run users -- new-secret ID                                   the one before counts no more
NAME is a person's, ID a program's. ROOFTOP is a TypeID rft_… or ALL; whether there is such a rooftop is not
checked: a role at one that does not exist gives nothing. ROLE is one of
${roles.join(", ")}.
A new user gets a password that is shown once, to be changed on the account page.`;

interface Asked {
  readonly users: Users;
  /** A person's name or a program's id. */
  readonly name: string;
  readonly displayName: string;
  readonly grants: readonly string[];
}

/** What each command does. @returns what to tell */
const commands = new Map<string | undefined, (asked: Asked) => Promise<string>>([
  ["add", add],
  ["add-client", addClient],
  ["grant", grant],
  ["disable", disable],
  ["new-secret", renewSecret],
]);

/** `npm run users`: what was done on stdout, all else on stderr. @returns the exit code */
export async function usersMain(users: Users, argv: readonly string[]): Promise<number> {
  const parsed = understood({
    args: [...argv],
    allowPositionals: true,
    options: {
      "display-name": { type: "string" },
      grant: { type: "string", multiple: true, default: [] },
    },
  });
  const [command, name, ...more] = parsed?.positionals ?? [];
  const run = commands.get(command);
  if (!parsed || !run || name === undefined || more.length > 0) {
    console.error(usage);
    return 2;
  }
  const { "display-name": displayName = name, grant: grants } = parsed.values;
  try {
    console.log(await run({ users, name, displayName, grants }));
    return 0;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    console.error(error.message);
    return 1;
  }
}

async function add({ users, name, displayName, grants }: Asked): Promise<string> {
  const password = randomBytes(12).toString("base64url");
  await users.create({ name, displayName, password, grants: grantsIn(grants) });
  return `${name} may sign in with the password ${password}`;
}

async function addClient({ users, name, displayName, grants }: Asked): Promise<string> {
  const secret = newSecret();
  await users.createClient({ id: name, displayName, secret, grants: grantsIn(grants) });
  return `${name} may ask for tokens with the secret ${secret}`;
}

async function grant({ users, name, grants }: Asked): Promise<string> {
  await users.setGrants(await subjectOf(users, name), grantsIn(grants));
  return `${name} has these roles from the next token on, within five minutes`;
}

async function disable({ users, name }: Asked): Promise<string> {
  const subject = await subjectOf(users, name);
  await users.disable(subject);
  return subject === name
    ? `${name} gets no more tokens; those it has end within five minutes`
    : `${name} may not sign in any more, and is signed out everywhere`;
}

async function renewSecret({ users, name }: Asked): Promise<string> {
  const secret = newSecret();
  await users.setClientSecret(name, secret);
  return `${name} asks for tokens with the secret ${secret} from now on`;
}

function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** Of a person's name or a program's id; no two have the same. @throws NOT_FOUND */
async function subjectOf(users: Users, name: string): Promise<string> {
  const found = (await users.findByName(name))?.subject ?? (await users.findClient(name))?.id;
  if (found !== undefined) return found;
  throw new DomainError("NOT_FOUND", `There is no user or program ${name}`, ["name"]);
}

/** @throws ROLE_UNKNOWN, or ID_MALFORMED for a rooftop that has no id's form; only the vehicle subgraph knows which exist */
function grantsIn(texts: readonly string[]): Grant[] {
  return texts.map((text) => {
    const [role = "", ...places] = text.split("@");
    if (!isRole(role)) throw new DomainError("ROLE_UNKNOWN", `There is no role ${role}`, ["grant"]);
    const place = places.join("@");
    const rooftops = place === "ALL" ? ("ALL" as const) : [requireId("rft", place, ["grant"])];
    return { role, rooftops };
  });
}
