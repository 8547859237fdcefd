import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { parseEmail } from "./email-address.ts";

describe("e-mail address", () => {
  test("one mailbox is one address, whatever its case and the space around it", () => {
    fc.assert(
      fc.property(fc.emailAddress({ size: "small" }), (email) => {
        assert.equal(parseEmail(email), email.toLowerCase());
        assert.equal(parseEmail(` ${email.toUpperCase()}\t`), email.toLowerCase());
      }),
    );
  });

  const none = [
    "",
    "ada",
    "ada@",
    "@example.com",
    "ada@example",
    "ada lovelace@example.com",
    "ada@example..com",
    "ada@-example.com",
    "ada@example.com, kim@example.com",
    "Ada <ada@example.com>",
    "ada@127.0.0.1",
    // The Kelvin sign, which lower case would turn into the letter k.
    "\u212aim@example.com",
    `${"a".repeat(65)}@example.com`,
    `ada@${"example.".repeat(40)}com`,
  ];
  for (const text of none) {
    test(`"${text.slice(0, 40)}" is none`, () => {
      assert.equal(parseEmail(text), undefined);
    });
  }
});
