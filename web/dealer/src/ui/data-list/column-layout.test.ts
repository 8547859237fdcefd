import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import * as layout from "./column-layout.ts";
import type { ListColumn } from "./list-types.ts";

const columns: readonly ListColumn<string>[] = [
  { id: "number", title: "Stock no.", width: 90, fixed: true },
  { id: "vehicle", title: "Vehicle", width: 240, grow: true },
  { id: "cost", title: "Cost", width: 100, hiddenAtFirst: true },
];

function ids(made: layout.ColumnLayout): string[] {
  return layout.visibleColumns(columns, made).map(({ id }) => id);
}

describe("the layout of columns", () => {
  test("is as the list was made until somebody changes it", () => {
    assert.deepEqual(ids(layout.asMade), ["number", "vehicle"]);
    assert.deepEqual(layout.tracksOf(columns.slice(0, 2), layout.asMade, 0), {
      template: "90px minmax(240px, 1fr) 32px",
      minWidth: 362,
    });
  });

  test("shows, hides and sizes columns, but never hides one that the row needs", () => {
    const shown = layout.withShown(layout.withShown(layout.asMade, "cost", true), "vehicle", false);
    assert.deepEqual(ids(layout.withShown(shown, "number", false)), ["number", "cost"]);
    const wide = layout.withWidth(shown, "cost", 150.4);
    const tracks = layout.tracksOf(layout.visibleColumns(columns, wide), wide, 36);
    assert.deepEqual(tracks, { template: "36px 90px 150px minmax(32px, 1fr)", minWidth: 308 });
  });

  test("keeps widths within what can be used", () => {
    assert.equal(layout.withWidth(layout.asMade, "cost", -5).widths["cost"], 48);
    assert.equal(layout.withWidth(layout.asMade, "cost", 1e9).widths["cost"], 800);
  });

  test("comes back as it was stored", () => {
    const made = layout.withWidth(layout.withShown(layout.asMade, "cost", true), "vehicle", 300);
    assert.deepEqual(layout.parseLayout(JSON.stringify(made)), made);
  });

  test("is never broken by what is stored", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), fc.constant(null)), (text) => {
        const { widths, shown } = layout.parseLayout(text);
        assert.ok(Object.values(widths).every((width) => width >= 48 && width <= 800));
        assert.ok(Object.values(shown).every((value) => typeof value === "boolean"));
      }),
    );
    assert.deepEqual(
      layout.parseLayout('{"widths":{"a":null,"b":"9"},"shown":[true]}'),
      layout.asMade,
    );
  });
});
