import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { graphql } from "graphql";
import { seedDemoUsers, type DemoUser } from "@forecourt/identity/demo-users/demo-users";
import { staffOf } from "@forecourt/platform/testing/actors";
import { encodeId } from "@forecourt/platform/type-id";
import { dayOf } from "../../demo/src/calendar.ts";
import { makeDemo } from "../../demo/src/make-demo.ts";
import { department } from "../../demo/src/open-group.ts";
import { scales } from "../../demo/src/scale.ts";
import { openDemoGroup, quiet, type DemoGroup } from "../../demo/test/demo-group.ts";
import { startIdentity } from "../../identity/test/support/identity-server.ts";
import { seedDemoPeople } from "../../start/demo-people.ts";

/** Nine in the morning in Chicago. */
const now = new Date("2026-11-20T15:00:00Z");

const TODAY = `query ($rooftopId: ID!, $assignee: WorkAssignee) {
  viewer { staffMembers { title { code } } }
  workQueue(where: { rooftopId: $rooftopId, assignee: $assignee }, first: 250) {
    summary { overdue today later unansweredLeads }
    nodes { kind group reason { code } task { title notes } customer { displayName } } } }`;

describe("who signs in to the demo", () => {
  let group: DemoGroup;
  let server: Awaited<ReturnType<typeof startIdentity>>;
  let users: readonly DemoUser[];
  before(async () => {
    group = await openDemoGroup(now);
    server = await startIdentity({ demo: true });
    const plan = { scale: scales.tiny, seed: 3, today: dayOf(now) };
    await makeDemo(group.departments, plan, group.dataDir, quiet);
    await seedDemoPeople(server.identity, group.departments);
    const rooftops = await group.ask<{ id: string; name: string }>(
      "vehicle",
      "SELECT id, name FROM rooftop",
    );
    users = await seedDemoUsers(
      server.identity,
      rooftops.map(({ id, name }) => ({ id: encodeId("rft", id), name })),
    );
  });
  after(async () => {
    await server.close();
    await group.close();
  });

  const links = () =>
    group.ask<{ userId: string; title: string }>(
      "customer",
      `SELECT user_id AS "userId", title, version FROM staff_member
       WHERE user_id IS NOT NULL ORDER BY user_id`,
    );

  test("is somebody of the staff, with a title that fits", async () => {
    const titleOf = new Map((await links()).map(({ userId, title }) => [userId, title]));
    for (const { name, subject } of users) {
      const [role = ""] = name.split(".");
      const fitting: Readonly<Record<string, string>> = {
        sales: "SALESPERSON",
        "sales-manager": "SALES_MANAGER",
        "service-advisor": "SERVICE_ADVISOR",
        bdc: "BDC_AGENT",
      };
      assert.equal(titleOf.get(subject), fitting[role], name);
    }
  });

  test("stays who it is with every start", async () => {
    const before = await links();
    await seedDemoPeople(server.identity, group.departments);
    assert.deepEqual(await links(), before);
  });

  test("finds enquiries to answer and tasks of every hour", async () => {
    for (const { subject, name, grants } of users) {
      const [grant] = grants;
      if (!grant || !["SALES", "SALES_MANAGER"].includes(grant.role)) continue;
      const actor = { ...staffOf(grant.role, grant.rooftops), id: subject };
      const customer = department(group.departments, "customer");
      const contextValue = customer.createContext({
        actor,
        workload: "SHOP",
        requestId: "test",
        now,
        replayed: () => undefined,
      });
      const variableValues = {
        rooftopId: encodeId("rft", grant.rooftops[0] ?? ""),
        assignee: grant.role === "SALES" ? "MINE" : "TEAM",
      };
      const { schema } = customer;
      const answer = await graphql({ schema, source: TODAY, contextValue, variableValues });
      assert.equal(answer.errors, undefined, name);
      // oxlint-disable-next-line typescript/no-explicit-any
      const data = JSON.parse(JSON.stringify(answer.data)) as any;
      assert.equal(data.viewer.staffMembers.length, 1, name);
      const { summary, nodes } = data.workQueue;
      assert.ok(summary.unansweredLeads > 0, name);
      assert.ok(summary.today + summary.overdue > summary.unansweredLeads, name);
      const reasons = new Set(nodes.map(({ reason }: { reason: { code: string } }) => reason.code));
      for (const reason of ["LEAD_UNANSWERED", "TASK_ASSIGNED"])
        assert.ok(reasons.has(reason), name);
    }
  });
});
