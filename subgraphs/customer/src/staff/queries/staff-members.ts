import type { Actor } from "@forecourt/platform/actor";
import { createChildPages, type ChildPages } from "@forecourt/platform/children";
import type { CursorCodec } from "@forecourt/platform/cursor";
import { keysetPage, type Condition, type Page } from "@forecourt/platform/keyset";
import { scopedTo, scopeValue } from "@forecourt/platform/list-scope";
import { loaderBy, type Loader } from "@forecourt/platform/loader";
import type { Reader } from "@forecourt/platform/reader";
import { requireId } from "@forecourt/platform/type-id";
import type { QueryStaffMembersArgs } from "../../__generated__/resolvers.ts";
import type { StaffMemberRow } from "../staff-member.entity.ts";

const columns = `member.id, member.version, member.rooftop_id AS "rooftopId",
  member.given_name AS "givenName", member.family_name AS "familyName", member.title,
  member.active, member.added_at AS "addedAt", member.user_id AS "userId",
  member.unlinked_by AS "unlinkedBy"`;

/** Staff by id; somebody at a rooftop the actor may not see loads as null. */
export function createStaffMemberById(
  database: Reader,
  actor: Actor,
): Loader<string, StaffMemberRow> {
  return loaderBy(
    (ids) =>
      database.read<StaffMemberRow>(
        `SELECT ${columns} FROM staff_member AS member
         WHERE member.id = ANY ($1) AND ($2::uuid[] IS NULL OR member.rooftop_id = ANY ($2))`,
        [ids, scopeValue(actor, "staff:read")],
      ),
    (member) => member.id,
  );
}

/**
 * Staff by the user that they are when signed in. Of several records of a person that the actor may see it is the
 * oldest one, of those who work there now if there are such: the name is one.
 */
export function createStaffMemberByUser(
  database: Reader,
  actor: Actor,
): Loader<string, StaffMemberRow> {
  return loaderBy(
    (userIds) =>
      database.read<StaffMemberRow>(
        `SELECT DISTINCT ON (member.user_id) ${columns} FROM staff_member AS member
         WHERE member.user_id = ANY ($1) AND ($2::uuid[] IS NULL OR member.rooftop_id = ANY ($2))
         ORDER BY member.user_id, member.active DESC, member.added_at, member.id`,
        [userIds, scopeValue(actor, "staff:read")],
      ),
    (member) => member.userId ?? "",
  );
}

const OWN_MAX = 500;

/** Who a user is, one record per rooftop where the person works and the actor may see staff. */
export function ownStaffMembers(
  database: Reader,
  actor: Actor,
  userId: string,
): Promise<StaffMemberRow[]> {
  return database.read<StaffMemberRow>(
    `SELECT ${columns} FROM staff_member AS member
     WHERE member.user_id = $1 AND member.active
       AND ($2::uuid[] IS NULL OR member.rooftop_id = ANY ($2))
     ORDER BY member.rooftop_id LIMIT ${OWN_MAX}`,
    [userId, scopeValue(actor, "staff:read")],
  );
}

/** Staff of many rooftops, newest first. */
export function createStaffOfRooftop(
  database: Reader,
  cursors: CursorCodec,
  actor: Actor,
): ChildPages<StaffMemberRow> {
  return createChildPages(database, cursors, {
    list: "rooftop.staff",
    select: columns,
    from: "staff_member AS member WHERE member.rooftop_id = parent.id",
    scope: scopedTo("member.rooftop_id", actor, "staff:read"),
    sort: { sql: "member.added_at", type: "timestamptz" },
    id: { sql: "member.id", type: "uuid" },
  });
}

/**
 * A page of the staff of one rooftop, by name.
 * @throws LIST_TOO_LONG, CURSOR_INVALID, ID_MALFORMED
 */
export function listStaffMembers(
  database: Reader,
  cursors: CursorCodec,
  actor: Actor,
  args: Pick<QueryStaffMembersArgs, "rooftopId" | "active" | "after"> & { first: number },
): Promise<Page<StaffMemberRow>> {
  const { active, first, after } = args;
  const rooftopId = requireId("rft", args.rooftopId, ["rooftopId"]);
  const where: Condition[] = [{ sql: "member.rooftop_id = ?::uuid", values: [rooftopId] }];
  if (active != null) where.push({ sql: "member.active = ?", values: [active] });
  return keysetPage(database, cursors, {
    list: "staffMembers",
    select: columns,
    from: "staff_member AS member",
    scope: scopedTo("member.rooftop_id", actor, "staff:read"),
    where,
    filter: { rooftopId, active },
    sort: [
      { sql: "member.family_name", type: "text", direction: "ASC" },
      { sql: "member.given_name", type: "text", direction: "ASC" },
    ],
    id: "member.id",
    first,
    after,
  });
}

/** The staff member as it is after a command. */
export function staffMemberAfter(
  staffMemberById: Loader<string, StaffMemberRow>,
  { staffMemberId }: { staffMemberId: string },
): Promise<StaffMemberRow | null> {
  return staffMemberById.load(staffMemberId);
}
