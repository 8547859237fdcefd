import { roles, type Role } from "@forecourt/schema/permissions";
import type { Grant } from "@forecourt/platform/actor";
import type { Database } from "@forecourt/platform/database";
import { encodeId, requireId } from "@forecourt/platform/type-id";
import type { Accounts } from "../accounts.ts";
import { insertClient } from "../users/integration-clients.ts";
import { insertUser } from "../users/users.ts";

/** Known to everybody: whoever makes the demo must not let strangers reach it. */
export const DEMO_PASSWORD = "forecourt-demo";
export const DEMO_CLIENT_ID = "demo-integration";
export const DEMO_CLIENT_SECRET = "forecourt-demo-integration-secret";

export interface DemoRooftop {
  /** `rft_…` */
  readonly id: string;
  readonly name: string;
}

export interface DemoUser {
  /** `usr_…` */
  readonly subject: string;
  readonly name: string;
  readonly displayName: string;
  readonly grants: readonly Grant[];
}

const groupRoles: readonly Role[] = ["OWNER", "ANALYST"];
const staffRoles = roles.filter(
  (role) => !groupRoles.includes(role) && role !== "INTEGRATION" && role !== "PUBLIC",
);

/**
 * One user for each role at each rooftop (`sales-manager.lakeside-ford`), `owner` and `analyst` for the
 * group, and an integration. Those that exist stay as they are, with the password they have now.
 * @returns all of them
 */
export async function seedDemoUsers(
  accounts: Accounts,
  rooftops: readonly DemoRooftop[],
): Promise<DemoUser[]> {
  const wanted = demoUsersOf(rooftops);
  const { database, hasher, totp } = accounts;
  const known = await database.read<{ id: string; name: string }>(
    "SELECT id, name FROM user_account WHERE name = ANY ($1)",
    [wanted.map(({ name }) => name)],
  );
  const subjects = new Map(known.map(({ id, name }) => [name, encodeId("usr", id)]));
  const missing = wanted.filter(({ name }) => !subjects.has(name));
  if (missing.length > 0) {
    // The same password needs no hash of its own for each.
    const passwordHash = await hasher.hash(DEMO_PASSWORD);
    await database.dataSource.transaction(async (tx) => {
      for (const user of missing) {
        const { id, subject } = await insertUser(tx, { ...user, passwordHash, demo: true });
        await totp.put(tx, id, totp.newSecret());
        subjects.set(user.name, subject);
      }
    });
  }
  await seedDemoClient(database);
  return wanted.map((user) => ({ ...user, subject: subjects.get(user.name) ?? "" }));
}

/** One that was disabled stays so. */
async function seedDemoClient({ read, dataSource }: Database): Promise<void> {
  const known = await read("SELECT FROM integration_client WHERE id = $1", [DEMO_CLIENT_ID]);
  if (known.length > 0) return;
  await dataSource.transaction((tx) =>
    insertClient(tx, {
      id: DEMO_CLIENT_ID,
      displayName: "Demo integration",
      secret: DEMO_CLIENT_SECRET,
      grants: [{ role: "INTEGRATION", rooftops: "ALL" }],
      demo: true,
    }),
  );
}

function demoUsersOf(rooftops: readonly DemoRooftop[]): Omit<DemoUser, "subject">[] {
  const group = groupRoles.map((role) => ({
    name: slugOf(role),
    displayName: `${titleOf(role)} of the group`,
    grants: [{ role, rooftops: "ALL" as const }],
  }));
  const staff = rooftops.flatMap((rooftop) => {
    const uuid = requireId("rft", rooftop.id, ["rooftops"]);
    return staffRoles.map((role) => ({
      name: `${slugOf(role)}.${slugOf(rooftop.name)}`,
      displayName: `${titleOf(role)} at ${rooftop.name}`,
      grants: [{ role, rooftops: [uuid] }],
    }));
  });
  return [...group, ...staff];
}

/** `SALES_MANAGER` is `sales-manager`, `Lakeside Ford` is `lakeside-ford`. */
function slugOf(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** Abbreviations stay as the trade writes them. */
function titleOf(role: Role): string {
  if (role === "BDC") return role;
  return slugOf(role)
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}
