import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { actorWith, type Actor } from "@forecourt/platform/actor";
import { staffOf } from "@forecourt/platform/testing/actors";
import type { Permission } from "@forecourt/schema/permissions";
import { done, openCustomerHarness, publicId, statementsOf, uuidOf } from "./harness.ts";
import type { CustomerHarness } from "./harness.ts";

const CUSTOMERS = `query ($search: String) { customers(where: { search: $search }, first: 50) {
  totalCount { value } nodes { givenName } } }`;
const LEADS = `query ($search: String) { leads(where: { search: $search }, first: 50) {
  totalCount { value } nodes { customer { givenName } } } }`;

describe("one search field", () => {
  let harness: CustomerHarness;
  before(async () => {
    harness = await openCustomerHarness();
    const { lakeside, northshore } = harness;
    await enquire(lakeside, { givenName: "Ada", familyName: "Lovelace" }, "ada", "3125550142");
    await enquire(lakeside, { givenName: "Grace", familyName: "Hopper" }, "grace", "3125550199");
    await enquire(lakeside, { givenName: "Route", businessName: "Route 66 Diner" }, "diner");
    await enquire(northshore, { givenName: "Alan", familyName: "Lovelace" }, "alan", "7735550142");
    // Somebody else writes from the address of Grace, and gives a number of their own.
    await enquire(lakeside, { givenName: "Vincent", familyName: "Foster" }, "grace", "6305550177");
  });
  after(() => harness.close());

  async function enquire(rooftopId: string, name: object, mailbox: string, phone?: string) {
    const contact = { ...name, email: `${mailbox}@example.com`, phone };
    await done(harness, "createLead", { rooftopId, source: "PHONE", contact });
  }

  async function customers(search: string, actor?: Actor): Promise<string[]> {
    const { data, errors } = await harness.request(CUSTOMERS, { search }, actor);
    assert.equal(errors, undefined);
    assert.equal(data.customers.totalCount.value, data.customers.nodes.length);
    const names = data.customers.nodes.map(({ givenName }: { givenName: string }) => givenName);
    return names.toSorted();
  }

  async function leads(search: string, actor?: Actor): Promise<string[]> {
    const { data, errors } = await harness.request(LEADS, { search }, actor);
    assert.equal(errors, undefined);
    assert.equal(data.leads.totalCount.value, data.leads.nodes.length);
    return data.leads.nodes
      .map(({ customer }: { customer: { givenName: string } | null }) => customer?.givenName)
      .toSorted();
  }

  test("finds a name written with dots or an underscore and no space, beside addresses", async () => {
    const { lakeside } = harness;
    await enquire(lakeside, { givenName: "J.R.", familyName: "St.John" }, "dallas");
    await enquire(lakeside, { givenName: "Bobby", familyName: "Ewing" }, "j.r.fan");
    for (const found of [customers, leads]) {
      assert.deepEqual(await found("J.R."), ["Bobby", "J.R."]);
      assert.deepEqual(await found("st.john"), ["J.R."]);
      assert.deepEqual(await found("nobody.john"), []);
    }
  });

  const sellerAt = () => staffOf("SALES", [uuidOf(harness.lakeside)]);

  test("finds customers by name, number and address", async () => {
    assert.deepEqual(await customers("love"), ["Ada", "Alan"]);
    assert.deepEqual(await customers("love ada"), ["Ada"]);
    assert.deepEqual(await customers("0142"), ["Ada", "Alan"], "the end of a number");
    assert.deepEqual(await customers("(312) 555-01"), ["Ada", "Grace"], "its beginning");
    assert.deepEqual(await customers("+1 773"), ["Alan"]);
    assert.deepEqual(await customers("13125550142"), ["Ada"]);
    assert.deepEqual(await customers("GRACE@ex"), ["Grace"]);
    assert.deepEqual(await customers("66"), ["Route"], "a short number is a word");
    assert.deepEqual(await customers("@"), []);
    assert.deepEqual(await customers("  "), []);
    assert.deepEqual(await customers("100% of_all"), []);
  });

  test("finds leads by their customer and by what the enquiry said", async () => {
    assert.deepEqual(await leads("hopp"), ["Grace", "Grace"]);
    assert.deepEqual(await leads("vinc foster"), ["Grace"]);
    assert.deepEqual(await leads("0177"), ["Grace"]);
    assert.deepEqual(await leads("0199"), ["Grace", "Grace"], "the number of the customer");
    assert.deepEqual(await leads("alan@"), ["Alan"]);
    assert.deepEqual(await leads("nobody"), []);
  });

  test("hears of a name that staff filled in later", async () => {
    const { lakeside: rooftopId } = harness;
    const about = { rooftopId, source: "PHONE", stockUnitId: publicId("stk") };
    const email = "quiet@example.com";
    await done(harness, "createLead", { ...about, contact: { email } });
    assert.deepEqual(await leads("barbara"), []);
    await done(harness, "createLead", { ...about, contact: { email, givenName: "Barbara" } });
    assert.equal((await leads("barbara")).length, 1);
  });

  test("finds nothing of other rooftops", async () => {
    assert.deepEqual(await customers("love", sellerAt()), ["Ada"]);
    assert.deepEqual(await customers("0142", sellerAt()), ["Ada"]);
    assert.deepEqual(await leads("love", sellerAt()), ["Ada"]);
    assert.deepEqual(await leads("0142", sellerAt()), ["Ada"]);
  });

  test("finds by name alone for who may not see how people are reached", async () => {
    const analyst = staffOf("ANALYST", "ALL");
    assert.deepEqual(await customers("love", analyst), ["Ada", "Alan"]);
    assert.deepEqual(await leads("hopp", analyst), ["Grace", "Grace"]);
    for (const search of ["0142", "3125550142", "ada@example", "vincent"]) {
      assert.deepEqual(await customers(search, analyst), [], search);
      assert.deepEqual(await leads(search, analyst), [], search);
    }
  });

  test("finds by address only where the caller may see addresses", async () => {
    const actor = actorWith({
      kind: "STAFF",
      id: "analyst-and-seller",
      displayName: "Both",
      grants: [
        { role: "ANALYST", rooftops: [uuidOf(harness.lakeside), uuidOf(harness.northshore)] },
        { role: "SALES", rooftops: [uuidOf(harness.northshore)] },
      ],
    });
    assert.deepEqual(await customers("0142", actor), ["Alan"]);
    assert.deepEqual(await leads("0142", actor), ["Alan"]);
    assert.deepEqual(await leads("vincent", actor), []);
  });

  test("finds no lead by a name that the caller may not see", async () => {
    const held = new Map<Permission, "ALL">([["lead:read", "ALL"]]);
    const actor: Actor = { ...staffOf("SALES", []), held };
    const query = LEADS.replace("nodes { customer { givenName } }", "nodes { id }");
    const { data } = await harness.request(query, { search: "love" }, actor);
    assert.deepEqual(data.leads.nodes, []);
  });

  /** Parts of the plan of the list, when there is no other way than by an index. */
  async function planOf(query: string, search: string): Promise<string> {
    const { database } = harness.subgraph;
    const [statement] = await statementsOf(() => harness.request(query, { search }));
    const text = statement ?? assert.fail();
    const client = await database.connect();
    try {
      for (const permission of database.rowSecurity) {
        const setting = `forecourt.${permission.replaceAll(":", "_")}`;
        const here = `{${uuidOf(harness.lakeside)}}`;
        await client.query("SELECT set_config($1, $2, false)", [setting, here]);
      }
      await client.query("SET enable_seqscan = off; SET enable_indexscan = off");
      const places = [...text.matchAll(/\$(\d+)/g)].map(([, place]) => Number(place));
      const values = Array.from({ length: Math.max(...places) }, () => "5550");
      const { rows } = await client.query(`EXPLAIN ${text}`, values);
      return JSON.stringify(rows);
    } finally {
      await client.end();
    }
  }

  test("is answered by indexes, also below row-level security", async () => {
    const uses = (plan: string, index: string) =>
      assert.match(plan, new RegExp(`Index (?:Only )?Scan on ${index} [^]*?Index Cond: [^"]* >=`));
    const byNumber = await planOf(CUSTOMERS, "5550");
    uses(byNumber, "customer_phone_prefix");
    uses(byNumber, "customer_phone_suffix");
    uses(await planOf(CUSTOMERS, "a@"), "customer_email_prefix");
    const leadsByNumber = await planOf(LEADS, "5550");
    uses(leadsByNumber, "lead_phone_prefix");
    uses(leadsByNumber, "lead_phone_suffix");
    uses(await planOf(LEADS, "a@"), "lead_email_prefix");
    uses(await planOf(LEADS, "ada"), "lead_word_word");
  });
});
