import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { UnitTimelineFragment } from "../../../__generated__/types.ts";
import { carEvents, isCut } from "./timeline-entries.ts";

type Unit = UnitTimelineFragment;
type Deal = NonNullable<Unit["activeDeal"]>;
type Sale = NonNullable<Unit["vehicle"]["saleHistory"]>["nodes"][number];

const rooftop = { __typename: "Rooftop", id: "rft_1", name: "North" } as const;
const lastPage = { __typename: "PageInfo", hasNextPage: false } as const;

const received = {
  __typename: "StockStatusRecord",
  version: 1,
  from: null,
  to: "RECEIVED",
  reason: null,
  changedAt: "2026-10-31T09:00:00.000Z",
  changedByUser: { __typename: "User", id: "usr_1", staffMember: null },
} as const;

const priced = {
  __typename: "PriceRecord",
  version: 2,
  reason: null,
  changedAt: "2026-11-02T09:00:00.000Z",
  changedByUser: { __typename: "User", id: "usr_1", staffMember: null },
  price: { __typename: "Money", minorUnits: 1_499_500, currency: "USD" },
} as const;

const deal: Deal = {
  __typename: "Deal",
  id: "dea_1",
  number: 4471,
  state: "FINALIZED",
  createdAt: "2026-11-05T09:00:00.000Z",
  finalizedAt: "2026-11-06T09:00:00.000Z",
  buyer: null,
  salesperson: null,
};

const sale: Sale = {
  __typename: "Deal",
  id: "dea_1",
  number: 4471,
  createdAt: deal.createdAt,
  finalizedAt: deal.finalizedAt,
  buyer: null,
  salesperson: null,
  rooftop,
};

function unit(given: Partial<Unit> = {}, vehicle: Partial<Unit["vehicle"]> = {}): Unit {
  return {
    __typename: "StockUnit",
    id: "stk_1",
    rooftop: rooftop,
    statusHistory: {
      __typename: "StockStatusRecordConnection",
      nodes: [received],
      pageInfo: lastPage,
    },
    priceHistory: { __typename: "PriceRecordConnection", nodes: [priced], pageInfo: lastPage },
    interestedLeads: null,
    activeDeal: null,
    vehicle: {
      __typename: "Vehicle",
      id: "veh_1",
      stockUnits: null,
      saleHistory: null,
      serviceHistory: null,
      ...vehicle,
    },
    ...given,
  };
}

const kinds = (from: Unit): string[] => carEvents(from).map(({ kind }) => kind);

void describe("what has happened to a car", () => {
  void test("is told newest first, whoever did it", () => {
    assert.deepEqual(kinds(unit({ activeDeal: deal })), [
      "dealFinalized",
      "dealStarted",
      "price",
      "status",
    ]);
  });

  void test("is told as far as it is known when departments do not answer", () => {
    assert.deepEqual(kinds(unit()), ["price", "status"]);
  });

  void test("has a deal once, be it the unit's own and one of the car's sales", () => {
    const saleHistory = { __typename: "DealConnection", nodes: [sale] } as const;
    const events = carEvents(unit({ activeDeal: deal }, { saleHistory }));
    assert.equal(new Set(events.map(({ id }) => id)).size, events.length);
    assert.equal(events.filter(({ kind }) => kind === "dealFinalized").length, 1);
  });

  void test("has earlier stays of the car, each among the instants of its day, and not the stay it is about", () => {
    const stay = {
      __typename: "StockUnit",
      id: "stk_1",
      stockNumber: "U1",
      status: "DELIVERED",
      receivedOn: "2026-10-31",
      leftOn: null,
      rooftop,
    } as const;
    const earlier = { ...stay, id: "stk_0", receivedOn: "2026-11-02" };
    const stockUnits = { __typename: "StockUnitConnection", nodes: [stay, earlier] } as const;
    assert.deepEqual(kinds(unit({}, { stockUnits })), ["stay", "price", "status"]);
  });

  void test("is cut where a department has more to tell", () => {
    assert.equal(isCut(unit()), false);
    const more = { ...lastPage, hasNextPage: true };
    const { priceHistory } = unit();
    assert.equal(isCut(unit({ priceHistory: { ...priceHistory, pageInfo: more } })), true);
  });
});
