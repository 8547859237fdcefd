import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Actor } from "@forecourt/platform/actor";
import { sqlChannel } from "@forecourt/platform/reader";
import { staffOf } from "@forecourt/platform/testing/actors";
import { done, entities, mutate, openCustomerHarness, publicId, refused, rows } from "./harness.ts";
import { salespersonAt, uuidOf, walk, type CustomerHarness } from "./harness.ts";

const LIST = `query Customers($where: CustomerFilter, $first: Int, $after: Cursor) {
  customers(where: $where, first: $first, after: $after) {
    totalCount(limit: 100) { value precision } pageInfo { hasNextPage endCursor }
    edges { cursor node { id } } nodes { id displayName } } }`;

describe("customers", () => {
  let harness: CustomerHarness;
  before(async () => {
    harness = await openCustomerHarness();
  });
  after(() => harness.close());

  async function found(where: Record<string, unknown>): Promise<string[]> {
    const { data, errors } = await harness.request(LIST, { where, first: 50 });
    assert.equal(errors, undefined);
    return data.customers.nodes.map(({ displayName }: { displayName: string }) => displayName);
  }

  test("a customer may have nothing but a phone number", async () => {
    const { customer } = await done(harness, "createCustomer", { phone: "312.555.0100" });

    assert.deepEqual(
      [customer.version, customer.kind, customer.displayName, customer.phone, customer.email],
      [1, "PERSON", "(312) 555-0100", "+13125550100", null],
    );
  });

  test("names are on one line, addresses in lower case, and blank fields are not given", async () => {
    const { customer } = await done(harness, "createCustomer", {
      givenName: "  Grace \n Brewster ",
      familyName: "Hopper",
      businessName: " ",
      email: " Grace@Example.COM ",
      phone: "",
    });

    assert.deepEqual(
      [customer.kind, customer.displayName, customer.email, customer.phone],
      ["PERSON", "Grace Brewster Hopper", "grace@example.com", null],
    );
  });

  test("a form hears of all its mistakes at once", async () => {
    const input = { givenName: "Gr\u0007ce", email: "grace", phone: "911" };

    assert.deepEqual(await refused(harness, "createCustomer", input), [
      ["INPUT_INVALID", "givenName"],
      ["EMAIL_INVALID", "email"],
      ["PHONE_INVALID", "phone"],
    ]);
  });

  test("somebody who cannot be reached is refused", async () => {
    const input = { givenName: "Nobody", email: " " };

    assert.deepEqual(await refused(harness, "createCustomer", input), [["CONTACT_REQUIRED", ""]]);
  });

  test("a family shares a phone number, but nobody is stored twice", async () => {
    const home = "+13125550110";
    await done(harness, "createCustomer", { email: "marie@example.com", phone: home });
    await done(harness, "createCustomer", { email: "pierre@example.com", phone: home });
    await done(harness, "createCustomer", { phone: home });

    const again = { email: "Marie@example.com", phone: "(312) 555-0110" };
    assert.deepEqual(await refused(harness, "createCustomer", again), [["CONTACT_TAKEN", "email"]]);
    assert.deepEqual(await refused(harness, "createCustomer", { phone: home }), [
      ["CONTACT_TAKEN", "phone"],
    ]);
  });

  test("of many who enter the same person at once, one does", async () => {
    const input = { email: "rush@example.com" };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => mutate(harness, "createCustomer", input)),
    );

    const codes = answers.map(({ data }) => data.createCustomer.userErrors[0]?.code ?? "stored");
    assert.equal(codes.filter((code) => code === "stored").length, 1);
    assert.equal(codes.filter((code) => code === "CONTACT_TAKEN").length, 7);
    assert.equal(await rows(harness, "customer WHERE email = 'rush@example.com'"), 1);
  });

  test("the same key gives the same answer, and is refused for another input", async () => {
    const input = { idempotencyKey: "once", email: "once@example.com" };
    const { customer } = await done(harness, "createCustomer", input);

    const replay = await done(harness, "createCustomer", input);
    assert.equal(replay.customer.id, customer.id);
    const other = { ...input, email: "twice@example.com" };
    assert.deepEqual(await refused(harness, "createCustomer", other), [
      ["IDEMPOTENCY_KEY_REUSED", "idempotencyKey"],
    ]);
  });

  test("an edit changes what it names, clears what is null and leaves the rest alone", async () => {
    const { customer } = await done(harness, "createCustomer", {
      givenName: "Alan",
      familyName: "Turing",
      email: "alan@example.com",
      phone: "3125550120",
    });

    const edit = { customerId: customer.id, expectedVersion: 1, givenName: "A. M.", phone: null };
    const { customer: edited } = await done(harness, "updateCustomer", edit);

    assert.deepEqual(edited, {
      id: customer.id,
      version: 2,
      displayName: "A. M. Turing",
      givenName: "A. M.",
      familyName: "Turing",
      email: "alan@example.com",
      phone: null,
    });
    assert.deepEqual(await changedPathsOf(customer.id, 2), ["givenName", "phone"]);
  });

  async function changedPathsOf(id: string, version: number): Promise<string[] | undefined> {
    const [record] = await harness.subgraph.database.read<{ paths: string[] }>(
      `SELECT changed_paths AS paths FROM audit.record
       WHERE aggregate_id = $1 AND aggregate_version = $2`,
      [uuidOf(id), version],
    );
    return record?.paths;
  }

  test("a stale edit is told what changed since", async () => {
    const { customer } = await done(harness, "createCustomer", { email: "stale@example.com" });
    const edit = { customerId: customer.id, expectedVersion: 1 };
    await done(harness, "updateCustomer", { ...edit, givenName: "First" });

    const { data } = await mutate(harness, "updateCustomer", { ...edit, familyName: "Second" });

    const { version, givenName, familyName } = data.updateCustomer.customer;
    assert.deepEqual([version, givenName, familyName], [2, "First", null], "as it is now");
    assert.deepEqual(data.updateCustomer.userErrors, [
      {
        code: "VERSION_CONFLICT",
        message: "The record is at version 2 now",
        path: ["expectedVersion"],
        currentVersion: 2,
        changedPaths: ["givenName"],
      },
    ]);
  });

  test("an edit is refused when it changes nothing, takes the last address or another's", async () => {
    const { customer } = await done(harness, "createCustomer", { email: "edit@example.com" });
    await done(harness, "createCustomer", { email: "other@example.com" });
    const refusal = (edit: Record<string, unknown>) =>
      refused(harness, "updateCustomer", { customerId: customer.id, expectedVersion: 1, ...edit });

    assert.deepEqual(await refusal({ email: "EDIT@example.com" }), [["NOTHING_TO_CHANGE", ""]]);
    assert.deepEqual(await refusal({ email: null }), [["CONTACT_REQUIRED", "email"]]);
    assert.deepEqual(await refusal({ email: "other@example.com" }), [["CONTACT_TAKEN", "email"]]);
    assert.deepEqual(await refusal({ phone: "12" }), [["PHONE_INVALID", "phone"]]);
    assert.deepEqual(await refusal({ customerId: publicId("cus"), phone: "3125550199" }), [
      ["NOT_FOUND", "customerId"],
    ]);
    assert.deepEqual(await refusal({ customerId: "cus_1", phone: "3125550199" }), [
      ["ID_MALFORMED", "customerId"],
    ]);
  });

  test("who has a name keeps one, a business its own, and who never had one needs none", async () => {
    const edited = async (names: object, email: string, changes: object) => {
      const { customer } = await done(harness, "createCustomer", { ...names, email });
      const edit = { customerId: customer.id, expectedVersion: 1, ...changes };
      const { data } = await mutate(harness, "updateCustomer", edit);
      const { userErrors } = data.updateCustomer;
      return userErrors.map(({ code, path }: { code: string; path: string[] }) => [code, ...path]);
    };
    const person = { givenName: "Nora", familyName: "Name" };
    const business = { businessName: "Names & Co", familyName: "Name" };

    assert.deepEqual(await edited(person, "n1@example.com", { givenName: null, familyName: "" }), [
      ["INPUT_INVALID", "givenName"],
    ]);
    assert.deepEqual(await edited({ familyName: "X" }, "n2@example.com", { familyName: " " }), [
      ["INPUT_INVALID", "familyName"],
    ]);
    assert.deepEqual(await edited(business, "n3@example.com", { businessName: null }), [
      ["INPUT_INVALID", "businessName"],
    ]);
    assert.deepEqual(await edited(person, "n4@example.com", { givenName: null }), []);
    assert.deepEqual(await edited(business, "n5@example.com", { familyName: null }), []);
    assert.deepEqual(await edited({}, "n6@example.com", { phone: "3125550166" }), []);
  });

  test("customers are found by beginnings of their names, by e-mail address and by number", async () => {
    const people: [string | undefined, string | undefined, string | undefined, string][] = [
      ["Zoë", "O’Brien-Quaid", undefined, "zoe@example.org"],
      ["Zora", "Quist", undefined, "zora@example.org"],
      [undefined, undefined, "J.Quux & Sons", "quux@example.org"],
    ];
    for (const [givenName, familyName, businessName, email] of people) {
      const phone = email.startsWith("zora") ? "3125550130" : null;
      await done(harness, "createCustomer", { givenName, familyName, businessName, email, phone });
    }

    assert.deepEqual(await found({ text: "QUI zo" }), ["Zora Quist"]);
    assert.deepEqual(await found({ text: "zoe\u0308 quaid" }), ["Zoë O’Brien-Quaid"]);
    assert.deepEqual(await found({ text: "O'Brien" }), ["Zoë O’Brien-Quaid"]);
    assert.deepEqual(await found({ text: "quux sons" }), ["J.Quux & Sons"]);
    assert.deepEqual(await found({ text: "q" }), [
      "J.Quux & Sons",
      "Zora Quist",
      "Zoë O’Brien-Quaid",
    ]);
    assert.deepEqual(await found({ email: "ZORA@example.org" }), ["Zora Quist"]);
    assert.deepEqual(await found({ phone: "(312) 555-0130", text: "zora" }), ["Zora Quist"]);
    assert.deepEqual(await found({ phone: "(312) 555-0130", text: "zoe" }), []);
  });

  test("what cannot be a name, address or number finds nobody", async () => {
    assert.deepEqual(await found({ text: "' & ! | :*" }), []);
    assert.deepEqual(await found({ text: "" }), []);
    assert.deepEqual(await found({ email: "zora" }), []);
    assert.deepEqual(await found({ phone: "zora" }), []);
  });

  test("the list is walked by cursors to its end, newest first", async () => {
    const variables = { where: { text: "walker" }, first: 3 };
    const created: string[] = [];
    for (let at = 0; at < 8; at += 1) {
      // Half of them arrive at the same instant.
      harness.now = new Date(Date.UTC(2026, 10, 20, 15, Math.min(at, 4)));
      const input = { familyName: "Walker", email: `walker${at}@example.com` };
      created.push((await done(harness, "createCustomer", input)).customer.id);
    }

    const ids = await walk(harness, LIST, variables, ({ customers }) => customers);

    assert.deepEqual(ids.toSorted(), created.toSorted());
    assert.deepEqual(ids.slice(-4), created.slice(0, 4).toReversed());
  });

  test("a cursor is good for its own filter only, and pages have a size", async () => {
    const variables = { where: { text: "walker" }, first: 3 };
    const { data } = await harness.request(LIST, variables);
    const after = data.customers.pageInfo.endCursor;
    const codeOf = async (changed: Record<string, unknown>) =>
      (await harness.request(LIST, { ...variables, ...changed })).errors?.[0]?.extensions?.code;

    assert.equal(data.customers.edges[2].cursor, after);
    assert.deepEqual(data.customers.totalCount, { value: 8, precision: "EXACT" });
    assert.equal(await codeOf({ after, where: null }), "CURSOR_INVALID");
    assert.equal(await codeOf({ first: 251 }), "LIST_TOO_LONG");
    assert.equal(await codeOf({ first: 0 }), "LIST_TOO_LONG");
  });

  test("the search by name is served by its index", async () => {
    const texts: string[] = [];
    const listen = (message: unknown): void => {
      texts.push((message as { text: string }).text);
    };
    sqlChannel.subscribe(listen);
    await found({ text: "walker" });
    sqlChannel.unsubscribe(listen);
    const statement = texts.find((text) => text.includes("FROM customer")) ?? assert.fail();

    const client = await harness.subgraph.database.connect();
    await client.query("SET enable_seqscan = off; SET enable_indexscan = off");
    const plan = await client.query(`EXPLAIN ${statement}`, ["walker", "walker"]);
    await client.end();

    const text = JSON.stringify(plan.rows);
    assert.match(
      text,
      /customer_word_word.*Index Cond: \(\(word >=/,
      "also below row-level security",
    );
  });

  test("an unknown, foreign or malformed id is nobody", async () => {
    const { customer } = await done(harness, "createCustomer", { email: "known@example.com" });
    const foreign = customer.id.replace("cus_", "veh_");
    const ids = [customer.id, publicId("cus"), foreign, "cus_zzz", ""];
    const seen = await entities(harness, "Customer", ids, "displayName");

    assert.deepEqual(seen, [{ displayName: "known@example.com" }, null, null, null, null]);
    const query = "query One($id: ID!) { customer(id: $id) { displayName } }";
    for (const [at, id] of ids.entries()) {
      const { data } = await harness.request(query, { id });
      assert.deepEqual(data.customer, seen[at]);
    }
  });

  test("a record with holes answers with nulls", async () => {
    const id = publicId("cus");
    await harness.subgraph.database.read(
      "INSERT INTO customer (id, version, created_at) VALUES ($1, 1, now())",
      [uuidOf(id)],
    );

    const { data, errors } = await harness.request(
      `query One($id: ID!) { customer(id: $id) { displayName kind givenName familyName businessName email
        phone leads { nodes { id } } interactions { nodes { id } } } }`,
      { id },
    );

    assert.equal(errors, undefined);
    assert.deepEqual(data.customer, {
      displayName: null,
      kind: "PERSON",
      givenName: null,
      familyName: null,
      businessName: null,
      email: null,
      phone: null,
      leads: { nodes: [] },
      interactions: { nodes: [] },
    });
  });

  test("a customer is of the rooftop named, else of the only one of who enters it, else of the group", async () => {
    const { lakeside, northshore } = harness;
    const several = staffOf("SALES", [uuidOf(lakeside), uuidOf(northshore)]);
    let sequence = 0;
    const rooftopOf = async (input: Record<string, unknown>, actor?: Actor) => {
      sequence += 1;
      const contact = { email: `whose${sequence}@example.com` };
      const { customer } = await done(harness, "createCustomer", { ...contact, ...input }, actor);
      const [seen] = await entities(harness, "Customer", [customer.id], "rooftop { id }");
      return seen.rooftop?.id ?? null;
    };

    assert.equal(await rooftopOf({}), null);
    assert.equal(await rooftopOf({ rooftopId: lakeside }), lakeside);
    assert.equal(await rooftopOf({}, salespersonAt(northshore)), northshore);
    assert.equal(await rooftopOf({ rooftopId: northshore }, several), northshore);
    const unsaid = { email: "unsaid@example.com" };
    assert.deepEqual(await refused(harness, "createCustomer", unsaid, several), [
      ["INPUT_INVALID", "rooftopId"],
    ]);
  });

  test("two rooftops know the same person, and neither hears of the other", async () => {
    const input = { email: "both@example.com" };
    const { lakeside, northshore } = harness;
    await done(harness, "createCustomer", input, salespersonAt(lakeside));

    await done(harness, "createCustomer", input, salespersonAt(northshore));

    assert.deepEqual(await refused(harness, "createCustomer", input, salespersonAt(northshore)), [
      ["CONTACT_TAKEN", "email"],
    ]);
  });

  test("a new name is found, and the old one is not", async () => {
    const named = { familyName: "Formerly", email: "renamed@example.com" };
    const { customer } = await done(harness, "createCustomer", named);
    const edit = { customerId: customer.id, expectedVersion: 1, familyName: "Nowadays" };
    await done(harness, "updateCustomer", edit);

    assert.deepEqual(await found({ text: "formerly" }), []);
    assert.deepEqual(await found({ text: "nowadays" }), ["Nowadays"]);
  });
});
