import { ask } from "@forecourt/demo/ask";
import { seedDemoUsers, type DemoUser } from "@forecourt/identity/demo-users/demo-users";
import type { Accounts } from "@forecourt/identity/accounts";
import type { Subgraph } from "@forecourt/platform/subgraph";
import { encodeId } from "@forecourt/platform/type-id";
import type { Role } from "@forecourt/schema/permissions";

const ROOFTOPS_MAX = 100;

/**
 * Demo users at the rooftops of the demo, each of them somebody of the staff there; one that was opened since
 * gets its own with the next start.
 */
export async function seedDemoPeople(
  identity: Accounts & { readonly demo: boolean },
  departments: ReadonlyMap<string, Subgraph>,
): Promise<void> {
  if (!identity.demo) return;
  const rooftops = await department(departments, "vehicle").database.read<{
    id: string;
    name: string;
  }>(`SELECT id, name FROM rooftop ORDER BY name LIMIT ${ROOFTOPS_MAX}`);
  const users = await seedDemoUsers(
    identity,
    rooftops.map(({ id, name }) => ({ id: encodeId("rft", id), name })),
  );
  await linkToStaff(department(departments, "customer"), users);
}

function department(departments: ReadonlyMap<string, Subgraph>, name: string): Subgraph {
  const found = departments.get(name);
  if (found) return found;
  throw new Error(`the ${name} subgraph knows the people of the demo, and is not here`);
}

/** As what the users of a role are employed; other roles are held by nobody whom the demo employs. */
const titles: Readonly<Partial<Record<Role, string>>> = {
  SALES: "SALESPERSON",
  SALES_MANAGER: "SALES_MANAGER",
  FINANCE: "FINANCE_MANAGER",
  SERVICE_ADVISOR: "SERVICE_ADVISOR",
  PARTS: "PARTS_ADVISOR",
  CONTROLLER: "CONTROLLER",
  BDC: "BDC_AGENT",
};

const LINK = `mutation LinkStaffMember($input: LinkStaffMemberInput!) {
  linkStaffMember(input: $input) { staffMember { id } userErrors { code message } }
}`;

interface Member {
  readonly id: string;
  readonly version: number;
  readonly rooftopId: string;
  readonly title: string;
}

/** Who is linked stays so. Of the others, each user is the one of a title who has most enquiries to answer. */
async function linkToStaff(customer: Subgraph, users: readonly DemoUser[]): Promise<void> {
  const free = await customer.database.read<Member>(
    `SELECT member.id, member.version, member.rooftop_id AS "rooftopId", member.title
     FROM staff_member AS member
     WHERE member.active AND member.user_id IS NULL AND member.title = ANY ($1)
     ORDER BY (SELECT count(*) FROM lead WHERE lead.assignee_id = member.id
       AND lead.first_responded_at IS NULL AND lead.stage NOT IN ('WON', 'LOST')) DESC, member.id`,
    [Object.values(titles)],
  );
  const linked = await customer.database.read<{ userId: string }>(
    `SELECT user_id AS "userId" FROM staff_member WHERE user_id = ANY ($1)`,
    [users.map(({ subject }) => subject)],
  );
  const known = new Set(linked.map(({ userId }) => userId));
  for (const { subject: userId, grants } of users.filter(({ subject }) => !known.has(subject))) {
    const member = free.find((each) => grants.some((grant) => isAt(grant, each)));
    if (member === undefined) continue;
    const staffMemberId = encodeId("stf", member.id);
    const expectedVersion = member.version;
    const key = `demo/${userId}/${staffMemberId}/${expectedVersion}`;
    await ask(customer, LINK, key, { staffMemberId, expectedVersion, userId });
  }
}

function isAt({ role, rooftops }: DemoUser["grants"][number], member: Member): boolean {
  return rooftops !== "ALL" && rooftops.includes(member.rooftopId) && titles[role] === member.title;
}
