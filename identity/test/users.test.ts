import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import fc from "fast-check";
import { permissionsOf, roles, segregated, type Role } from "@forecourt/schema/permissions";
import type { Grant } from "@forecourt/platform/actor";
import { segregationBreach } from "@forecourt/platform/segregation";
import { schemaDrift } from "@forecourt/platform/testing/schema-drift";
import { encodeId, newId } from "@forecourt/platform/type-id";
import { nextStep } from "../src/sign-in/sign-in-steps.ts";
import { startIdentity } from "./support/identity-server.ts";

const server = await startIdentity();
after(() => server.close());
const { users, database } = server.identity;
const [north, south] = [newId(), newId()];

describe("a user", () => {
  test("has a name once, however it is written, and a good password", async () => {
    const user = await server.addUser({ name: " Kim.Lee@Lakeside " });
    assert.equal(user.name, "kim.lee@lakeside");
    assert.match(user.subject, /^usr_/);
    assert.equal((await users.findByName("KIM.LEE@lakeside"))?.id, user.id);
    const refused = (given: object, code: string) =>
      assert.rejects(server.addUser(given), { code });
    await refused({ name: "kim.lee@lakeside" }, "NAME_TAKEN");
    await refused({ name: "x" }, "NAME_INVALID");
    await refused({ name: "a b" }, "NAME_INVALID");
    await refused({ password: "short" }, "PASSWORD_TOO_SHORT");
    await refused({ password: "x".repeat(300) }, "PASSWORD_TOO_LONG");
    await refused({ name: "long-enough-name", password: "Long-Enough-Name" }, "PASSWORD_IS_NAME");
  });

  test("whose grants are refused leaves nothing behind", async () => {
    const grants: Grant[] = [
      { role: "SALES", rooftops: [north] },
      { role: "ACCOUNTING", rooftops: "ALL" },
    ];
    await assert.rejects(server.addUser({ name: "both", grants }), {
      code: "GRANTS_NOT_SEGREGATED",
    });
    assert.equal(await users.findByName("both"), undefined);
  });

  test("is given other grants as a whole, and their change is on record", async () => {
    const user = await server.addUser({ grants: [{ role: "SALES", rooftops: [north, south] }] });
    assert.deepEqual(await users.grantsOf(user.subject), [
      { role: "SALES", rooftops: [north, south].toSorted().map((id) => encodeId("rft", id)) },
    ]);
    const together: Grant[] = [
      { role: "SALES", rooftops: [north] },
      { role: "ACCOUNTING", rooftops: [north] },
    ];
    await assert.rejects(users.setGrants(user.subject, together), {
      code: "GRANTS_NOT_SEGREGATED",
    });
    await users.setGrants(user.subject, [
      { role: "SALES", rooftops: [north] },
      { role: "ACCOUNTING", rooftops: [south] },
    ]);
    assert.equal((await users.grantsOf(user.subject)).length, 2);
    await assert.rejects(users.setGrants("usr_unknown", []), { code: "NOT_FOUND" });
    const changes = await server.events("GRANTS_CHANGED");
    assert.equal(changes.filter(({ subject }) => subject === user.subject).length, 1);
  });

  test("who is disabled is not found any more", async () => {
    const user = await server.addUser();
    await users.disable(user.subject);
    assert.equal(await users.findByName(user.name), undefined);
    assert.equal(await users.findBySubject(user.subject), undefined);
    await assert.rejects(users.disable("usr_unknown"), { code: "NOT_FOUND" });
  });
});

describe("segregation of duties", () => {
  const role = fc.constantFrom(...roles);
  const grant = fc.record({
    role,
    rooftops: fc.oneof(fc.constant("ALL" as const), fc.subarray([north, south], { minLength: 1 })),
  });

  test("lets everybody hold any one role", () => {
    for (const one of roles) {
      assert.equal(segregationBreach([{ role: one, rooftops: "ALL" }]), undefined, one);
    }
  });

  test("finds a pair exactly when one rooftop has both", () => {
    fc.assert(
      fc.property(fc.array(grant, { maxLength: 6 }), (grants) => {
        const at = (rooftop: string): Role[] =>
          grants
            .filter(({ rooftops }) => rooftops === "ALL" || rooftops.includes(rooftop))
            .map((one) => one.role);
        const expected = [north, south, "elsewhere"].some((rooftop) => {
          const held = at(rooftop);
          if (held.includes("OWNER")) return false;
          const permissions = new Set(held.flatMap((one) => [...permissionsOf(one)]));
          return segregated.some((pair) => pair.every((one) => permissions.has(one)));
        });
        return (segregationBreach(grants) !== undefined) === expected;
      }),
    );
  });
});

describe("what a sign-in asks next", () => {
  const situation = fc.record({
    given: fc.subarray(["pwd", "otp", "hwk"] as const),
    confirming: fc.boolean(),
    hasFactor: fc.boolean(),
    factorAskedFor: fc.boolean(),
    factorRequired: fc.boolean(),
    demo: fc.boolean(),
  });

  test("is nothing only when a factor was given, or none is asked for after the password", () => {
    fc.assert(
      fc.property(situation, (given) => {
        const strong = given.given.includes("otp") || given.given.includes("hwk");
        const isDone = nextStep(given) === "DONE";
        if (strong) return isDone;
        if (!isDone) return true;
        const mustShow = given.hasFactor && !given.demo;
        const mustEnrol = given.factorRequired && !given.demo;
        const isAsked = given.factorAskedFor || mustShow || mustEnrol;
        return given.given.includes("pwd") && !isAsked;
      }),
    );
  });
});

describe("a demo user", () => {
  test("confirms by the password everybody knows, not by an app nobody has", () => {
    const confirming = {
      given: [],
      confirming: true,
      hasFactor: true,
      factorAskedFor: false,
      factorRequired: true,
      demo: true,
    };
    assert.equal(nextStep(confirming), "PASSWORD");
    assert.equal(nextStep({ ...confirming, given: ["pwd"] }), "DONE");
    assert.equal(nextStep({ ...confirming, factorAskedFor: true }), "SECOND_FACTOR");
    assert.equal(nextStep({ ...confirming, demo: false }), "SECOND_FACTOR");
  });
});

describe("the database of identity", () => {
  test("has the columns that the entities say", async () => {
    assert.deepEqual(await schemaDrift(database), []);
  });
});
