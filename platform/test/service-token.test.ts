import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { demoManager, serviceActor } from "../src/actor.ts";
import { signServiceToken, verifyServiceToken } from "../src/service-token.ts";

const now = new Date("2026-11-20T12:00:00Z");
const after = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);
const claims = { actor: demoManager, requestId: "r-1" };

describe("a service token", () => {
  test("carries the actor and the request", () => {
    const token = signServiceToken("secret", claims, now);
    assert.deepEqual(verifyServiceToken("secret", token, after(59)), claims);

    const bounded = { actor: { ...serviceActor("deal"), rooftopIds: ["r"] }, requestId: "ü" };
    const other = signServiceToken("secret", bounded, now);
    assert.deepEqual(verifyServiceToken("secret", other, now), bounded);
  });

  test("expires after a minute", () => {
    const token = signServiceToken("secret", claims, now);
    assert.equal(verifyServiceToken("secret", token, after(60)), undefined);
  });

  test("of another secret is refused", () => {
    const token = signServiceToken("another", claims, now);
    assert.equal(verifyServiceToken("secret", token, now), undefined);
  });

  test("is refused when any character was changed", () => {
    const token = signServiceToken("secret", claims, now);
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom(..."aZ09_."), (at, character) => {
        const forged = token.slice(0, at) + character + token.slice(at + 1);
        const known = verifyServiceToken("secret", forged, now);
        // The last character of base64 has bits that say nothing.
        if (forged === token || at === token.length - 1) return;
        assert.equal(known, undefined);
      }),
      { numRuns: 500 },
    );
  });

  test("is refused when it is no token", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        assert.equal(verifyServiceToken("secret", text, now), undefined);
      }),
    );
  });
});
