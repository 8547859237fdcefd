import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import {
  filterOf,
  inAll,
  inStock,
  nearestView,
  orderOf,
  readView,
  viewText,
  withFilter,
  withoutFilters,
  withSort,
  withViewText,
} from "./stock-view.ts";

const paramsOf = (text: string) => new URLSearchParams(text);
const whereOf = (text: string, rooftopId?: string) => filterOf(readView(paramsOf(text)), rooftopId);

describe("the address of the stock list", () => {
  test("asks for what stands on the lot, the newest first, when it says nothing", () => {
    assert.deepEqual(whereOf(""), { status: { in: inStock } });
    assert.deepEqual(orderOf(readView(paramsOf(""))), [
      { field: "DAYS_IN_STOCK", direction: "ASC" },
    ]);
  });

  test("says every filter that the server knows", () => {
    const text =
      "q=2021%20civic&status=FRONT_LINE,HELD&condition=USED&make=Honda&age=61-90&year=2019-2022&price=1000000-&priced=yes&sort=-price";
    assert.deepEqual(whereOf(text, "rft_1"), {
      search: "2021 civic",
      status: { in: ["FRONT_LINE", "HELD"] },
      condition: { in: ["USED"] },
      make: { in: ["Honda"] },
      rooftopId: { in: ["rft_1"] },
      daysInStock: { gte: 61, lte: 90 },
      modelYear: { gte: 2019, lte: 2022 },
      askingPrice: { gte: 1_000_000 },
      priced: true,
    });
    assert.deepEqual(orderOf(readView(paramsOf(text))), [
      { field: "ASKING_PRICE", direction: "DESC" },
    ]);
  });

  test("leaves out what means nothing", () => {
    const text =
      "q=a&status=GONE&condition=,&age=old&price=5&priced=maybe&sort=colour&make=%25E0%25A4%25A";
    assert.deepEqual(whereOf(text), { status: { in: inStock } });
  });

  test("with all statuses has no condition on status", () => {
    assert.deepEqual(whereOf("status=all"), {});
  });

  test("of rooftops gives way to the rooftop that everything is set to", () => {
    assert.deepEqual(whereOf("status=all&rooftop=rft_1,rft_2"), {
      rooftopId: { in: ["rft_1", "rft_2"] },
    });
    assert.deepEqual(whereOf("status=all&rooftop=rft_2", "rft_1"), {
      rooftopId: { in: ["rft_1"] },
    });
  });

  test("gives a filter back as it was set", () => {
    const makes = fc.uniqueArray(fc.string({ minLength: 1, unit: "grapheme" }), {
      minLength: 1,
      maxLength: 50,
    });
    const end = fc.option(fc.nat(), { nil: undefined });
    const span = fc.record({ from: fc.nat(), to: end }, { noNullPrototype: true });
    fc.assert(
      fc.property(makes, span, (make, age) => {
        const set = withFilter(withFilter(paramsOf("at=all"), "make", make), "age", age);
        const view = readView(paramsOf(set.toString()));
        assert.deepEqual([view.makes, view.age], [make, age]);
        assert.equal(withoutFilters(set).toString(), "at=all");
      }),
    );
  });

  test("leads to all that is found by the same words, at the same rooftop", () => {
    const here = paramsOf("at=rft_1&q=SM+501733&age=61-&make=Honda&status=HELD");
    assert.equal(inAll(here).toString(), "at=rft_1&q=SM+501733&status=all");
  });

  test("does not name the sort that goes without saying", () => {
    const sorted = withSort(paramsOf(""), { by: "price", descending: true });
    assert.equal(sorted.get("sort"), "-price");
    assert.equal(withSort(sorted, { by: "days", descending: false }).toString(), "");
  });
});

describe("a view of the stock", () => {
  const views = ["", "status=FRONT_LINE", "age=61-&sort=-days", "status=all"].map((search) => ({
    search,
  }));
  const nearest = (text: string) => nearestView(paramsOf(text), views)?.search;

  test("is the same in whatever order it is written, wherever it is looked at", () => {
    assert.equal(viewText(paramsOf("sort=-days&at=all&age=61-&unit=stk_1")), "age=61-&sort=-days");
  });

  test("takes the place of another one and of nothing else", () => {
    const next = withViewText(paramsOf("at=rft_1&make=Honda"), "status=all");
    assert.equal(next.toString(), "at=rft_1&status=all");
  });

  test("stays the current one while it is narrowed or sorted otherwise", () => {
    assert.equal(nearest("make=Honda"), "");
    assert.equal(nearest("status=FRONT_LINE&make=Honda"), "status=FRONT_LINE");
    assert.equal(nearest("age=61-&sort=price"), "age=61-&sort=-days");
    assert.equal(nearest("status=HELD"), undefined);
  });
});
