import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { changesIn, conflictsIn, meeting, openForm, settled } from "./versioned-form.ts";

const text = fc.constantFrom("", "a", "b", "c");
const record = fc.record({ name: text, email: text, phone: text });

describe("a form over a record that others change", () => {
  test("keeps what only I wrote, and takes what only they wrote", () => {
    const opened = openForm({ name: "Ada", phone: "1" }, 3);
    const mine = { ...opened, texts: { name: "Ada Byron", phone: "1" } };
    const met = meeting(mine, { name: "Ada", phone: "2" }, 4);
    assert.deepEqual(met.texts, { name: "Ada Byron", phone: "2" });
    assert.deepEqual(changesIn(met), { name: "Ada Byron" });
    assert.equal(met.version, 4);
    assert.equal(met.theirs, undefined);
  });

  test("asks where both wrote, and forgets nothing before the answer", () => {
    const mine = { ...openForm({ name: "Ada" }, 3), texts: { name: "Byron" } };
    const met = meeting(mine, { name: "Lovelace" }, 4);
    assert.deepEqual(conflictsIn(met), ["name"]);
    assert.equal(met.texts.name, "Byron");
    assert.equal(settled(met, new Map([["name", "theirs"]])).texts.name, "Lovelace");
    assert.equal(settled(met, new Map([["name", "yours"]])).texts.name, "Byron");
  });

  test("sends nothing but what differs from their record, whatever was written and chosen", () => {
    fc.assert(
      fc.property(record, record, record, fc.boolean(), (base, mine, theirs, takeMine) => {
        const met = meeting({ ...openForm(base, 1), texts: mine }, theirs, 2);
        const side = takeMine ? "yours" : "theirs";
        const done = settled(met, new Map(conflictsIn(met).map((name) => [name, side])));
        assert.deepEqual(conflictsIn(done), []);
        assert.equal(done.version, 2);
        assert.deepEqual({ ...theirs, ...changesIn(done) }, done.texts);
      }),
    );
  });
});
