import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { ViewerQuery } from "../../__generated__/types.ts";
import { todayView } from "./today-view.ts";

const sales = ["task:read", "task:write", "lead:read", "stock:read", "deal:read", "deal:write"];
const manager = [...sales, "staff:write", "staff:read", "customer:read"];

/** Somebody with these permissions at the south store, and a staff record there. */
function viewer(permissions: readonly string[], staffed = true): ViewerQuery {
  const rooftop = (id: string) => ({
    __typename: "Rooftop" as const,
    id,
    name: id.toUpperCase(),
    timeZone: "America/Chicago",
  });
  const at = (id: string) => ({
    __typename: "ViewerRooftop" as const,
    rooftopId: id,
    permissions,
    rooftop: rooftop(id),
  });
  const own = {
    __typename: "ViewerStaffRecord" as const,
    id: "stf_ada",
    displayName: "Ada",
    title: null,
    rooftopId: "south",
  };
  return {
    __typename: "Query",
    viewer: {
      __typename: "Viewer",
      id: "usr_ada",
      displayName: "Ada",
      permissions,
      staffRecords: staffed ? [own] : [],
      rooftops: [at("north"), at("south")],
    },
  };
}

const viewOf = (address: string, who: ViewerQuery) => {
  const view = todayView(new URLSearchParams(address), who);
  assert.ok(view);
  return view;
};

describe("Today", () => {
  test("is at the chosen rooftop, else where the person works", () => {
    assert.equal(viewOf("at=north", viewer(sales)).rooftop.id, "north");
    assert.equal(viewOf("at=all", viewer(sales)).rooftop.id, "south");
    assert.equal(viewOf("at=all", viewer(sales, false)).rooftop.id, "north");
  });

  test("is nowhere for somebody without a rooftop", () => {
    const ada = viewer(sales);
    const lost = { ...ada, viewer: { ...ada.viewer, rooftops: [] } };
    assert.equal(todayView(new URLSearchParams("at=all"), lost), undefined);
  });

  test("is there while the names of the rooftops cannot be had", () => {
    const ada = viewer(sales);
    const rooftops = ada.viewer.rooftops.map((each) => ({ ...each, rooftop: null }));
    const { rooftop, shown } = viewOf("at=north", {
      ...ada,
      viewer: { ...ada.viewer, rooftops },
    });
    assert.deepEqual([rooftop.id, rooftop.name, shown], ["north", undefined, "queue"]);
  });

  test("asks for nothing that the person may not see", () => {
    const technician = viewOf("at=south&show=queue", viewer(["service:read", "technician:read"]));
    assert.deepEqual([technician.lists, technician.shown], [["orders"], "orders"]);
    const { queue, leads, entries, orders, stock, deals } = technician.variables;
    assert.deepEqual(
      { queue, leads, entries, orders, stock, deals },
      { queue: false, leads: false, entries: false, orders: true, stock: false, deals: false },
    );
  });

  test("shows the work of the team to who may see it, unless they chose their own", () => {
    const whose = (address: string, who: ViewerQuery, last?: string) =>
      todayView(new URLSearchParams(address), who, last)?.variables.assignee;
    assert.equal(whose("at=south", viewer(manager)), "TEAM");
    assert.equal(whose("at=south&whose=mine", viewer(manager)), "MINE");
    assert.equal(whose("at=south", viewer(manager), "mine"), "MINE", "chosen before");
    assert.equal(whose("at=south&whose=team", viewer(manager), "mine"), "TEAM");
    assert.equal(whose("at=south&whose=team", viewer(sales), "team"), "MINE");
  });

  test("counts the deals of the seller, and all of them for the team", () => {
    const mine = viewOf("at=south&whose=mine", viewer(manager)).variables;
    assert.deepEqual(mine.salesperson, { eq: "stf_ada" });
    assert.equal(viewOf("at=south&whose=team", viewer(manager)).variables.salesperson, null);
  });

  test("takes as many rows as the address says, within what the server gives", () => {
    const rows = (address: string) => viewOf(`at=south&${address}`, viewer(sales)).variables.rows;
    assert.deepEqual(
      ["", "rows=100", "rows=9999", "rows=-3", "rows=x"].map(rows),
      [50, 100, 250, 50, 50],
    );
  });
});
