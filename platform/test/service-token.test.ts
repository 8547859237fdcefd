import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { signServiceToken, verifyServiceToken, type ServiceClaims } from "../src/service-token.ts";

const now = new Date("2026-11-20T12:00:00Z");
const after = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);
const claims: ServiceClaims = {
  principal: { kind: "USER", token: "e30.e30.c2ln" },
  workload: "SHOP",
  requestId: "r-1",
};

describe("a service token", () => {
  test("carries for whom is asked, and the request", () => {
    const token = signServiceToken("secret", claims, now);
    assert.deepEqual(verifyServiceToken("secret", token, after(59)), claims);

    const others: ServiceClaims[] = [
      { principal: { kind: "PUBLIC" }, workload: "ANALYSIS", requestId: "ü" },
      { principal: { kind: "SERVICE", name: "deal" }, workload: "SHOP", requestId: "" },
    ];
    for (const other of others) {
      const signed = signServiceToken("secret", other, now);
      assert.deepEqual(verifyServiceToken("secret", signed, now), other);
    }
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
