import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { customerKind, displayName, type Contact } from "./customer.ts";

const nobody: Contact = {
  givenName: null,
  familyName: null,
  businessName: null,
  email: null,
  phone: null,
};
const ada: Contact = {
  givenName: "Ada",
  familyName: "Lovelace",
  businessName: "Analytical Engines",
  email: "ada@example.com",
  phone: "+13125550142",
};

describe("customer", () => {
  test("is called by the best that is known", () => {
    assert.equal(displayName(ada), "Ada Lovelace");
    assert.equal(displayName({ ...ada, familyName: null }), "Ada");
    assert.equal(displayName({ ...ada, givenName: null }), "Lovelace");
    const unnamed = { ...ada, givenName: null, familyName: null };
    assert.equal(displayName(unnamed), "Analytical Engines");
    assert.equal(displayName({ ...unnamed, businessName: null }), "ada@example.com");
    assert.equal(displayName({ ...nobody, phone: ada.phone }), "(312) 555-0142");
    assert.equal(displayName(nobody), null);
  });

  test("is a business when it has a business name", () => {
    assert.equal(customerKind(ada), "BUSINESS");
    assert.equal(customerKind(nobody), "PERSON");
  });
});
