import { randomBytes } from "node:crypto";
import { after, before, describe, test } from "node:test";
import { generateSync } from "otplib";
import { requireId } from "@forecourt/platform/type-id";
import { pairOf, showAll, SIZES, type Pair } from "./gallery.ts";
import { newVin, openOtherDesk, type OtherDesk } from "./other-desk.ts";
import { openStage, signIn, type Stage, type Visitor } from "./stage.ts";

const PASSWORD = randomBytes(12).toString("base64url");

void describe("on the first day of a rooftop", { concurrency: false }, () => {
  let stage: Stage;
  let desk: OtherDesk;
  let rooftopId: string;
  let manager: Pair;
  before(async () => {
    stage = await openStage({ data: "empty" });
    desk = await openOtherDesk(stage);
    const { rooftop } = await desk.write(
      "openRooftop",
      { name: "First Street Motors", timeZone: "America/Chicago", currency: "USD" },
      "rooftop { id }",
    );
    rooftopId = rooftop.id;
    manager = pairOf(await visitorsOf(stage, rooftopId));
  });
  after(() => stage.close());

  void test("screens say what would be there, and the way to the first", async () => {
    const empty = [
      { screen: "today", path: "/", words: /You’re all caught up/ },
      { screen: "stock", path: "/stock", words: /No stock yet/ },
      { screen: "leads", path: "/leads?queue=open", words: /No open leads/ },
      { screen: "receive", path: "/stock/receive", words: "Enter a VIN to decode it." },
    ];
    await showAll(
      manager,
      empty.map(({ screen, path, words }) => ({
        screen,
        state: "empty-first",
        async arrange(page) {
          await page.goto(stage.url + path);
          await page.getByText(words).first().waitFor();
        },
      })),
    );
  });

  void test("a customer and a car begin with nothing behind them", async () => {
    const { customer } = await desk.write(
      "createCustomer",
      { rooftopId, givenName: "Mary", familyName: "Somerville", phone: "+13125550142" },
      "customer { id }",
    );
    const { stockUnit } = await desk.write(
      "receiveStockUnit",
      { rooftopId, vin: newVin(), stockNumber: "A1", condition: "USED" },
      "stockUnit { id }",
    );
    await showAll(manager, [
      {
        screen: "customer",
        state: "empty-first",
        async arrange(page) {
          await page.goto(`${stage.url}/customers/${customer.id}`);
          await page.getByRole("heading", { level: 1, name: "Mary Somerville" }).waitFor();
        },
      },
      {
        screen: "unit",
        state: "empty-first",
        async arrange(page) {
          await page.goto(`${stage.url}/stock/${stockUnit.id}`);
          await page.getByRole("heading", { level: 1 }).waitFor();
        },
      },
    ]);
  });
});

/** A sales manager, who sets up an app at the desk and is known on the phone by the same sign-in. */
async function visitorsOf(stage: Stage, rooftopId: string): Promise<Visitor[]> {
  const { name } = await stage.server.withAccounts(({ users }) =>
    users.create({
      name: "grace",
      displayName: "Grace Hopper",
      password: PASSWORD,
      grants: [{ role: "SALES_MANAGER", rooftops: [requireId("rft", rooftopId, [])] }],
    }),
  );
  const [atDesk, onPhone] = SIZES;
  const first = await stage.visitor(atDesk);
  await first.page.goto(stage.url);
  await signIn(first.page, name, PASSWORD);
  const shown = await first.page.locator("p.quiet code").textContent();
  const secret = (shown ?? "").replaceAll(" ", "");
  await first.page.getByLabel("Six-digit code").fill(generateSync({ secret }));
  await first.page.getByRole("button", { name: "Confirm" }).click();
  await first.page.getByRole("button", { name: "I have saved my codes" }).click();
  await first.page.getByRole("main").waitFor();
  const { cookies } = await first.page.context().storageState();
  const second = await stage.visitor({ ...onPhone, storageState: { cookies, origins: [] } });
  await second.page.goto(stage.url);
  await second.page.getByRole("main").waitFor();
  return [first, second];
}
