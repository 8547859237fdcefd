import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import { putBrowser } from "../../../session/test-browser.ts";
import { dropView, keepView, ownViews } from "./own-views.ts";

describe("views that a person keeps", () => {
  beforeEach(() => void putBrowser());
  const namesOf = (personId: string): string[] => ownViews(personId).map(({ name }) => name);

  test("are that person's, and nobody else's at the same desk", () => {
    keepView("usr_1", "Trucks", "make=Ford");
    keepView("usr_2", "Hybrids", "q=hybrid");
    assert.deepEqual(namesOf("usr_1"), ["Trucks"]);
    assert.deepEqual(namesOf("usr_2"), ["Hybrids"]);
  });

  test("give way to one of the same name, and go when they are removed", () => {
    keepView("usr_1", "Trucks", "make=Ford");
    keepView("usr_1", "Trucks", "make=Ram");
    const [view] = ownViews("usr_1");
    assert.equal(view?.search, "make=Ram");
    dropView("usr_1", view?.id ?? "");
    assert.deepEqual(namesOf("usr_1"), []);
  });
});
