import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { TodayQuery } from "../../__generated__/types.ts";
import { listWithWork, rowsOnly } from "./list-with-work.ts";
import type { TodayView } from "./today-view.ts";

const count = (value: number) => ({ __typename: "Count", value, precision: "EXACT" }) as const;

function day(tasks: number, orders: number): TodayQuery {
  const summary = { overdue: 0, nextTwoHours: tasks, today: 0, later: 0, doneToday: 7 };
  return {
    __typename: "Query",
    workQueue: {
      __typename: "WorkItemConnection",
      summary: { __typename: "WorkQueueSummary", ...summary },
    },
    repairOrders: { __typename: "RepairOrderConnection", totalCount: count(orders) },
  };
}

describe("the list that Today opens", () => {
  const opens = (shown: TodayView["shown"], data: TodayQuery) =>
    listWithWork({ lists: ["queue", "orders"], shown }, data);

  test("is one in which something waits", () => {
    assert.equal(opens("queue", day(0, 3)), "orders");
    assert.equal(opens("orders", day(2, 0)), "queue");
  });

  test("is the first one when something waits there, and when nothing waits at all", () => {
    assert.equal(opens("queue", day(1, 3)), undefined);
    assert.equal(opens("queue", day(0, 0)), undefined);
  });

  test("is not left when its department is away", () => {
    assert.equal(opens("queue", { __typename: "Query" }), undefined);
  });

  test("is asked for without the rest of the day, which is there", () => {
    const asked = {
      rooftopId: "rft_1",
      assignee: "MINE",
      rows: 50,
      queue: true,
      queueRows: true,
      leads: true,
      entries: true,
      entryRows: false,
      orders: true,
      orderRows: false,
      people: true,
      jobs: false,
      stock: true,
      deals: true,
      dealRows: false,
      salesperson: null,
    } as const;
    const rows = rowsOnly("orders", asked);
    const parts = Object.entries(rows).filter(([, value]) => value === true);
    assert.deepEqual(Object.fromEntries(parts), { orders: true, orderRows: true, people: true });
  });
});
