import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { graphql } from "graphql";
import type { Actor } from "@forecourt/platform/actor";
import { canonicalJson, sha256 } from "@forecourt/platform/canonical-json";
import { staffOf } from "@forecourt/platform/testing/actors";
import { fieldKeysOf } from "../src/financial-profile/field-keys.ts";
import { createFinancialProfileOf } from "../src/financial-profile/queries/financial-profiles.ts";
import { reencrypt } from "../src/financial-profile/commands/reencrypt.ts";
import { done, failed, mutate, openCustomerHarness, publicId, refused } from "./harness.ts";
import { rows, testSecret, uuidOf, type CustomerHarness } from "./harness.ts";

const MASKED = `query Profile($id: ID!) { customer(id: $id) { financialProfile { version
  driverLicense { state expiresOn numberLast4 } taxIdentification { kind numberLast4 }
  bankAccount { holder accountNumberLast4 } } } }`;
const FULL = `query Profile($id: ID!) { customer(id: $id) { financialProfile {
  driverLicense { number } taxIdentification { number } again: taxIdentification { number }
  income { grossMonthly { minorUnits currency } employer }
  bankAccount { routingNumber accountNumber } } } }`;

const parts = {
  driverLicense: { number: "D123-4567-8901", state: "il", expiresOn: "2029-03-31" },
  taxIdentification: { kind: "SSN", number: "219-09-9999" },
  income: { grossMonthly: { minorUnits: 612_345, currency: "USD" }, employer: "Menabrea Mills" },
  bankAccount: { routingNumber: "121000248", accountNumber: "98765432101", holder: "Ada Lovelace" },
};
/** Every full value, as it would look anywhere. */
const SECRETS = "D12345678901|219099999|219-09-9999|612345|Menabrea|121000248|98765432101";

describe("financial profiles", () => {
  let harness: CustomerHarness;
  let finance: Actor;
  let customerId: string;
  before(async () => {
    harness = await openCustomerHarness();
    finance = staffOf("FINANCE", [uuidOf(harness.lakeside)], harness.now);
    customerId = await newCustomer();
    await done(harness, "recordFinancialProfile", { ...first(), ...parts }, finance);
  });
  after(() => harness.close());

  let sequence = 0;
  async function newCustomer(rooftopId = harness.lakeside): Promise<string> {
    sequence += 1;
    const input = { rooftopId, email: `borrower${sequence}@example.com` };
    return (await done(harness, "createCustomer", input)).customer.id;
  }
  const first = (id = customerId) => ({ customerId: id, expectedVersion: 0 });

  async function read(query: string, actor: Actor, id = customerId) {
    const { data, errors } = await harness.request(query, { id }, actor);
    return { profile: data?.customer?.financialProfile, errors };
  }

  test("show ends of numbers, and note nobody for that", async () => {
    const noted = await rows(harness, "sensitive_access");
    const { profile, errors } = await read(MASKED, finance);

    assert.equal(errors, undefined);
    assert.deepEqual(profile, {
      version: 1,
      driverLicense: { state: "IL", expiresOn: "2029-03-31", numberLast4: "8901" },
      taxIdentification: { kind: "SSN", numberLast4: "9999" },
      bankAccount: { holder: "Ada Lovelace", accountNumberLast4: "2101" },
    });
    assert.equal(await rows(harness, "sensitive_access"), noted);
  });

  test("show full values, and note who read which", async () => {
    const { profile, errors } = await read(FULL, finance);

    assert.equal(errors, undefined);
    assert.deepEqual(profile, {
      driverLicense: { number: "D12345678901" },
      taxIdentification: { number: "219099999" },
      again: { number: "219099999" },
      income: parts.income,
      bankAccount: { routingNumber: "121000248", accountNumber: "98765432101" },
    });
    const [note] = await harness.subgraph.database.read<Record<string, unknown>>(
      `SELECT actor_id, customer_id, rooftop_id, ARRAY(SELECT unnest(fields) ORDER BY 1) AS fields, length(request_id) AS request
       FROM sensitive_access ORDER BY id DESC LIMIT 1`,
    );
    assert.deepEqual(note, {
      actor_id: finance.id,
      customer_id: uuidOf(customerId),
      rooftop_id: uuidOf(harness.lakeside),
      fields: [
        "bankAccount.accountNumber",
        "bankAccount.routingNumber",
        "driverLicense.number",
        "income.employer",
        "income.grossMonthly",
        "taxIdentification.number",
      ],
      request: 36,
    });
  });

  test("notes of readings are neither changed nor removed", async () => {
    const { database } = harness.subgraph;
    await assert.rejects(database.read("DELETE FROM sensitive_access"), /immutable/);
    await assert.rejects(database.read("UPDATE sensitive_access SET fields = '{}'"), /immutable/);
  });

  test("are stored so that nothing of them can be read in the database", async () => {
    for (const table of [
      "financial_profile",
      "sensitive_access",
      "audit.record",
      "outbox",
      "event_log",
      "command_key",
    ]) {
      const found = await rows(harness, `${table} AS stored WHERE stored::text ~ $1`, [SECRETS]);
      assert.equal(found, 0, table);
    }
    const paths = "audit.record WHERE changed_paths @> '{taxIdentification,bankAccount}'";
    assert.equal(await rows(harness, paths), 1);
  });

  test("are not given away by the hash of the request, which anybody could try numbers on", async () => {
    const input = { ...first(await newCustomer()), taxIdentification: parts.taxIdentification };
    await done(harness, "recordFinancialProfile", { ...input, idempotencyKey: "hashed" });

    const guess = sha256(canonicalJson(input));
    assert.equal(await rows(harness, "command_key WHERE key = 'hashed'"), 1);
    assert.equal(await rows(harness, "command_key WHERE request_hash = $1", [guess]), 0);
  });

  test("a part is changed, cleared and left alone", async () => {
    const id = await newCustomer();
    await done(harness, "recordFinancialProfile", { ...first(id), ...parts }, finance);
    const edit = {
      customerId: id,
      expectedVersion: 1,
      driverLicense: null,
      taxIdentification: { kind: "ITIN", number: "912-70-3456" },
      bankAccount: parts.bankAccount,
    };
    await done(harness, "recordFinancialProfile", edit, finance);

    const { profile } = await read(MASKED, finance, id);
    assert.deepEqual(
      [profile.version, profile.driverLicense, profile.taxIdentification.numberLast4],
      [2, null, "3456"],
    );
    const paths = "audit.record WHERE changed_paths = '{driverLicense,taxIdentification}'";
    assert.equal(await rows(harness, paths), 1, "what is the same has not changed");
    assert.deepEqual(
      await refused(harness, "recordFinancialProfile", { ...edit, expectedVersion: 2 }, finance),
      [["NOTHING_TO_CHANGE", ""]],
    );
    const { data } = await mutate(harness, "recordFinancialProfile", edit, finance);
    assert.deepEqual(data.recordFinancialProfile.userErrors[0].changedPaths, [
      "driverLicense",
      "taxIdentification",
    ]);
  });

  test("mistakes are told by their place and never repeated", async () => {
    const id = await newCustomer();
    const wrong = {
      ...first(id),
      driverLicense: { ...parts.driverLicense, number: "D1", state: "Illinois" },
      taxIdentification: { kind: "SSN", number: "912703456" },
      bankAccount: { ...parts.bankAccount, routingNumber: "121000249", accountNumber: "12" },
    };
    assert.deepEqual(await refused(harness, "recordFinancialProfile", wrong, finance), [
      ["DRIVER_LICENSE_INVALID", "driverLicense.number"],
      ["INPUT_INVALID", "driverLicense.state"],
      ["TAX_IDENTIFICATION_INVALID", "taxIdentification.number"],
      ["ROUTING_NUMBER_INVALID", "bankAccount.routingNumber"],
      ["INPUT_INVALID", "bankAccount.accountNumber"],
    ]);
    const answer = await mutate(harness, "recordFinancialProfile", wrong, finance);
    assert.doesNotMatch(JSON.stringify(answer), /912703456|121000249/);
    const euros = { grossMonthly: { minorUnits: 1, currency: "EUR" } };
    assert.deepEqual(
      await refused(harness, "recordFinancialProfile", { ...first(id), income: euros }, finance),
      [["CURRENCY_MISMATCH", "income.grossMonthly.currency"]],
    );
    const stale = { ...first(id), ...parts, expectedVersion: 3 };
    assert.deepEqual(await refused(harness, "recordFinancialProfile", stale, finance), [
      ["VERSION_CONFLICT", "expectedVersion"],
    ]);
  });

  test("ask for a second factor within fifteen minutes", async () => {
    const rooftops = [uuidOf(harness.lakeside)];
    const late = new Date(harness.now.getTime() - 16 * 60_000);
    for (const actor of [staffOf("FINANCE", rooftops), staffOf("FINANCE", rooftops, late)]) {
      const { profile, errors } = await read(FULL, actor);
      assert.equal(profile, null);
      assert.equal(errors?.[0]?.extensions?.code, "STEP_UP_REQUIRED");
      const again = { ...first(), ...parts };
      assert.equal(
        await failed(harness, "recordFinancialProfile", again, actor),
        "STEP_UP_REQUIRED",
      );
    }
  });

  test("of another rooftop are recorded for nobody", async () => {
    const elsewhere = await newCustomer(harness.northshore);
    const answers = await Promise.all(
      [elsewhere, publicId("cus")].map((id) =>
        mutate(harness, "recordFinancialProfile", { ...first(id), ...parts }, finance),
      ),
    );
    assert.deepEqual(answers[0], answers[1]);
    assert.equal(answers[0]?.data.recordFinancialProfile.userErrors[0].code, "NOT_FOUND");
  });

  test("two who record the first profile at once do not overwrite each other", async () => {
    const id = await newCustomer();
    const answers = await Promise.all(
      [parts.income, { ...parts.income, employer: "Other" }].map((income) =>
        mutate(harness, "recordFinancialProfile", { ...first(id), income }, finance),
      ),
    );
    const codes = answers.map(
      ({ data }) => data.recordFinancialProfile.userErrors[0]?.code ?? "stored",
    );
    assert.deepEqual(new Set(codes), new Set(["VERSION_CONFLICT", "stored"]));
  });

  test("are sealed again in batches when the key is changed, and open with the new one alone", async () => {
    const next = "another secret of the tests, as long";
    const rotating = fieldKeysOf([next, testSecret]);
    const { database } = harness.subgraph;
    const stored = await rows(harness, "financial_profile");
    let batches = 0;
    for (let left = 1; left > 0; batches += 1) left = await reencrypt(database, rotating, 2);

    assert.equal(batches, Math.ceil((stored + 1) / 2));
    const profiles = createFinancialProfileOf(database, finance, fieldKeysOf([next]));
    const profile = await profiles.load(uuidOf(customerId));
    assert.equal(profile?.taxIdentification?.number, "219099999");
    assert.equal(profile?.version, 1);
    await reencryptBack();
  });

  async function reencryptBack(): Promise<void> {
    const keys = fieldKeysOf([testSecret, "another secret of the tests, as long"]);
    while ((await reencrypt(harness.subgraph.database, keys, 100)) > 0);
  }

  test("are not shown where their reading cannot be noted", async () => {
    const { subgraph, now } = harness;
    const contextValue = subgraph.createContext({
      actor: finance,
      workload: "ANALYSIS",
      requestId: "analysis",
      now,
      replayed: () => undefined,
    });
    const variableValues = { id: customerId };
    const { data, errors } = await graphql({
      schema: subgraph.schema,
      source:
        "query ($id: ID!) { customer(id: $id) { financialProfile { taxIdentification { number } } } }",
      contextValue,
      variableValues,
    });
    assert.equal(
      errors?.[0]?.message,
      "Full values are not shown where their reading cannot be noted",
    );
    assert.doesNotMatch(JSON.stringify(data), /219099999/);
  });
});
