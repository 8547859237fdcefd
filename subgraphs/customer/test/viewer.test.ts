import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { actorWith, serviceActor, type Actor } from "@forecourt/platform/actor";
import { staffOf } from "@forecourt/platform/testing/actors";
import { permissions, permissionsOf } from "@forecourt/schema/permissions";
import {
  done,
  entities,
  mutate,
  openCustomerHarness,
  publicId,
  refused,
  statementsOf,
} from "./harness.ts";
import { salespersonAt, uuidOf, type CustomerHarness } from "./harness.ts";

const VIEWER = `{ viewer { id displayName permissions staffRecords { id displayName title { code } rooftopId }
  rooftops { rooftopId rooftop { id } permissions } } }`;

describe("the viewer", () => {
  let harness: CustomerHarness;
  let sequence = 0;
  before(async () => {
    harness = await openCustomerHarness();
  });
  after(() => harness.close());

  const at = (role: Parameters<typeof staffOf>[0], ...rooftops: string[]): Actor => {
    sequence += 1;
    return { ...staffOf(role, rooftops.map(uuidOf)), id: `usr_${sequence}` };
  };

  async function employ(rooftopId: string, userId?: string): Promise<string> {
    const input = { rooftopId, givenName: "Rosa", familyName: "Vega", title: "SALESPERSON" };
    return (await done(harness, "addStaffMember", { ...input, userId })).staffMember.id;
  }

  async function viewed(actor: Actor) {
    const { data, errors } = await harness.request(VIEWER, {}, actor);
    assert.equal(errors, undefined);
    return data.viewer;
  }

  test("is who signed in, with the records of that person and what may be done where", async () => {
    const { lakeside, northshore } = harness;
    const actor = actorWith({
      kind: "STAFF",
      id: "usr_both",
      displayName: "Rosa",
      grants: [
        { role: "SALES", rooftops: [uuidOf(lakeside)] },
        { role: "MARKETING", rooftops: [uuidOf(lakeside), uuidOf(northshore)] },
      ],
    });
    const rosa = await employ(lakeside, "usr_both");
    await employ(lakeside, "usr_other");

    const viewer = await viewed(actor);

    assert.deepEqual([viewer.id, viewer.displayName], ["usr_both", "Rosa"]);
    assert.deepEqual(viewer.staffRecords, [
      { id: rosa, displayName: "Rosa Vega", title: { code: "SALESPERSON" }, rooftopId: lakeside },
    ]);
    const [first, second] = viewer.rooftops;
    assert.deepEqual([first.rooftopId, second.rooftopId], [lakeside, northshore]);
    assert.deepEqual(first.rooftop, { id: lakeside });
    const both = new Set<string>([...permissionsOf("SALES"), ...permissionsOf("MARKETING")]);
    assert.deepEqual(new Set(first.permissions), both);
    assert.deepEqual(new Set(second.permissions), new Set(permissionsOf("MARKETING")));
    assert.deepEqual(viewer.permissions, first.permissions);
  });

  test("and others are told by name to who may see them on the staff, whoever they are", async () => {
    const { lakeside, northshore } = harness;
    const member = await employ(lakeside, "usr_named");
    await employ(northshore, "usr_elsewhere");
    const names = async (actor: Actor) => {
      const ids = ["usr_named", "usr_elsewhere", "demo-manager"];
      const users = await entities(
        harness,
        "User",
        ids,
        "id staffMember { id displayName }",
        actor,
      );
      return users.map(({ staffMember }: { staffMember: unknown }) => staffMember);
    };

    const shown = await names(at("SALES", lakeside));
    assert.deepEqual(shown, [{ id: member, displayName: "Rosa Vega" }, null, null]);
    const all = await names(staffOf("OWNER", "ALL"));
    assert.deepEqual(
      all.map((staff: { displayName: string } | null) => staff?.displayName),
      ["Rosa Vega", "Rosa Vega", undefined],
    );
  });

  test("of the group may do everything at every rooftop, second factor or not", async () => {
    const viewer = await viewed(staffOf("OWNER", "ALL"));

    assert.deepEqual(viewer.permissions, permissions);
    assert.deepEqual(
      viewer.rooftops.map(({ rooftopId }: { rooftopId: string }) => rooftopId),
      [harness.lakeside, harness.northshore],
    );
    assert.deepEqual(viewer.rooftops[1].permissions, permissions);
  });

  test("who may not see staff sees the rest", async () => {
    const actor = at("TECHNICIAN", harness.lakeside);
    await employ(harness.lakeside, actor.id);
    const viewer = await viewed(actor);

    assert.deepEqual(viewer.staffRecords, []);
    assert.deepEqual(new Set(viewer.permissions), new Set(permissionsOf("TECHNICIAN")));
    assert.equal(viewer.rooftops.length, 1);

    const ask = "{ viewer { id staffMembers { id } } }";
    const { data, errors } = await harness.request(ask, {}, actor);
    assert.equal(errors?.[0]?.extensions?.code, "FORBIDDEN");
    assert.equal(data.viewer.staffMembers, null);
  });

  test("who was given nothing has nothing", async () => {
    const ask = "{ viewer { id permissions rooftops { rooftopId } } }";
    const { data } = await harness.request(ask, {}, at("SALES"));
    assert.deepEqual([data.viewer.permissions, data.viewer.rooftops], [[], []]);
  });

  test("is not a record of somebody who left", async () => {
    const actor = at("SALES", harness.lakeside);
    const gone = await employ(harness.lakeside, actor.id);
    await harness.subgraph.database.read("UPDATE staff_member SET active = false WHERE id = $1", [
      uuidOf(gone),
    ]);
    assert.deepEqual((await viewed(actor)).staffRecords, []);
  });

  test("is answered by two statements", async () => {
    const actor = at("SALES", harness.lakeside);
    const statements = await statementsOf(() => viewed(actor));
    assert.equal(statements.length, 2, statements.join("\n"));
  });

  describe("a link between a user and a staff member", () => {
    const link = (staffMemberId: string, expectedVersion: number, userId?: string | null) => ({
      staffMemberId,
      expectedVersion,
      ...(userId === undefined ? {} : { userId }),
    });

    test("is made and undone", async () => {
      const actor = at("SALES", harness.lakeside);
      const rosa = await employ(harness.lakeside);
      const linked = await done(harness, "linkStaffMember", link(rosa, 1, actor.id));
      assert.deepEqual(linked.staffMember, { id: rosa, version: 2, hasUser: true });
      assert.equal((await viewed(actor)).staffRecords[0].id, rosa);

      const undone = await done(harness, "linkStaffMember", link(rosa, 2, null));
      assert.deepEqual(undone.staffMember, { id: rosa, version: 3, hasUser: false });
      assert.deepEqual((await viewed(actor)).staffRecords, []);
      const recorded = await harness.subgraph.database.read<{ data: object }>(
        `SELECT data FROM outbox WHERE aggregate_id = $1 AND type LIKE '%linked%'
         UNION ALL SELECT data FROM event_log WHERE aggregate_id = $1 AND type LIKE '%linked%'`,
        [uuidOf(rosa)],
      );
      assert.equal(recorded.length, 2);
    });

    test("is one per user and rooftop", async () => {
      const { id } = at("SALES", harness.lakeside);
      await employ(harness.lakeside, id);
      await employ(harness.northshore, id);
      const other = await employ(harness.lakeside);
      assert.deepEqual(await refused(harness, "linkStaffMember", link(other, 1, id)), [
        ["USER_ALREADY_LINKED", "userId"],
      ]);
      const again = { rooftopId: harness.lakeside, givenName: "A", familyName: "B", userId: id };
      assert.deepEqual(
        await refused(harness, "addStaffMember", { ...again, title: "SALESPERSON" }),
        [["USER_ALREADY_LINKED", "userId"]],
      );
    });

    test("is made by two people: nobody links themselves, or takes a colleague's place", async () => {
      const { lakeside } = harness;
      const [manager, other] = [at("SALES_MANAGER", lakeside), at("SALES_MANAGER", lakeside)];
      const rosa = await employ(lakeside, "usr_rosa_of_two");
      const refusal = (version: number, userId: string, actor: Actor) =>
        refused(harness, "linkStaffMember", link(rosa, version, userId), actor);
      const oneself = [["LINK_TO_ONESELF", "userId"]];

      assert.deepEqual(await refusal(1, manager.id, manager), oneself);
      assert.deepEqual(await refusal(1, manager.id, other), [["STAFF_MEMBER_LINKED", "userId"]]);
      await done(harness, "linkStaffMember", link(rosa, 1, null), manager);
      assert.deepEqual(await refusal(2, manager.id, manager), oneself);
      assert.deepEqual(await refusal(2, manager.id, other), oneself, "made room for themselves");

      await done(harness, "linkStaffMember", link(rosa, 2, "usr_rosa_of_two"), manager);
      await done(harness, "linkStaffMember", link(rosa, 3, null), other);
      await done(harness, "linkStaffMember", link(rosa, 4, manager.id), other);
      await done(harness, "linkStaffMember", link(rosa, 5, null), manager);
      await done(harness, "linkStaffMember", link(rosa, 6, manager.id), other);
    });

    test("is not made by entering oneself, and may be made by a service", async () => {
      const { lakeside } = harness;
      const manager = at("SALES_MANAGER", lakeside);
      const input = { rooftopId: lakeside, givenName: "A", familyName: "B", title: "SALESPERSON" };
      const own = { ...input, userId: manager.id };
      assert.deepEqual(await refused(harness, "addStaffMember", own, manager), [
        ["LINK_TO_ONESELF", "userId"],
      ]);
      const rosa = await employ(lakeside);
      await done(harness, "linkStaffMember", link(rosa, 1, manager.id), serviceActor("customer"));
    });

    test("is refused when it says nothing, changes nothing, or is about nobody", async () => {
      const rosa = await employ(harness.lakeside);
      const refusal = (input: object, actor?: Actor) =>
        refused(harness, "linkStaffMember", { ...input }, actor);
      assert.deepEqual(await refusal(link(rosa, 1)), [["INPUT_INVALID", "userId"]]);
      assert.deepEqual(await refusal(link(rosa, 1, " ")), [["INPUT_INVALID", "userId"]]);
      assert.deepEqual(await refusal(link(rosa, 1, null)), [["NOTHING_TO_CHANGE", "userId"]]);
      assert.deepEqual(await refusal(link(publicId("stf"), 1, "usr_x")), [
        ["NOT_FOUND", "staffMemberId"],
      ]);
      const neighbor = salespersonAt(harness.northshore);
      assert.deepEqual(await refusal(link(rosa, 1, "usr_x"), neighbor), [
        ["NOT_FOUND", "staffMemberId"],
      ]);
    });

    test("is shown as it is now to who lost a race", async () => {
      const rosa = await employ(harness.lakeside);
      await done(harness, "linkStaffMember", link(rosa, 1, "usr_first"));
      const { data } = await mutate(harness, "linkStaffMember", link(rosa, 1, "usr_second"));
      const { staffMember, userErrors } = data.linkStaffMember;
      assert.deepEqual(staffMember, { id: rosa, version: 2, hasUser: true });
      assert.deepEqual(
        [userErrors[0].code, userErrors[0].changedPaths],
        ["VERSION_CONFLICT", ["hasUser"]],
      );
    });
  });

  test("is who spoke, unless somebody else is said, nobody, or a machine", async () => {
    const { lakeside } = harness;
    const actor = at("SALES", lakeside);
    const rosa = await employ(lakeside, actor.id);
    const ana = await employ(lakeside);
    const enquiry = { rooftopId: lakeside, source: "PHONE", contact: { email: "s@example.com" } };
    const { lead } = await done(harness, "createLead", enquiry);
    const spoke = async (over: object, who: Actor = actor) => {
      const call = { rooftopId: lakeside, customerId: lead.customer.id, channel: "PHONE" };
      const touch = { ...call, direction: "OUTBOUND", ...over };
      const { interaction } = await done(harness, "recordInteraction", touch, who);
      return interaction.staffMember?.id;
    };

    assert.equal(await spoke({}), rosa);
    assert.equal(await spoke({ direction: "INBOUND" }), rosa);
    assert.equal(await spoke({ staffMemberId: ana }), ana);
    assert.equal(await spoke({ staffMemberId: null }), undefined);
    assert.equal(await spoke({ automatic: true }), undefined);
    assert.equal(await spoke({}, at("SALES", lakeside)), undefined);
  });
});
