import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { chromium, type Browser, type Locator, type Page } from "playwright-core";
import { DEMO_PASSWORD } from "@forecourt/identity/demo-users/demo-users";
import { post } from "../graph/client.ts";
import { serverOn, type Server } from "../graph/server.ts";

const STEP_MS_MAX = 20_000;
const REPRICINGS_MAX = 10;

let dataDir: string;
let server: Server;
let browser: Browser;
/** As the browsers of people have it; the server listens on 127.0.0.1. */
let url: string;

before(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "forecourt-explorer-"));
  server = await serverOn(dataDir, { DEMO: "on" });
  await server.start();
  url = server.url.replace("127.0.0.1", "localhost");
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "",
    args: ["--no-sandbox", "--disable-background-networking"],
  });
});
after(async () => {
  await browser.close();
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
});

async function open(path: string, at = url): Promise<{ page: Page; problems: string[] }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(STEP_MS_MAX);
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    // Before the sign-in the schema is asked for in vain.
    const isAnswer = message.text().startsWith("Failed to load resource");
    if (message.type() === "error" && !isAnswer) problems.push(message.text());
  });
  await page.goto(at + path);
  return { page, problems };
}

async function signIn(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByLabel("User name").fill("owner");
  await page.getByLabel("Password").fill(DEMO_PASSWORD);
  await page.keyboard.press("Enter");
  await page.getByText("Signed in as Owner of the group").waitFor();
}

/** The only tab, selected, with its query in the editor. */
async function assertFirstQuery(page: Page): Promise<void> {
  await page.locator(".graphiql-query-editor .view-line").first().waitFor();
  assert.deepEqual(await page.getByRole("tab").allInnerTexts(), ["VehicleDossier"]);
  await page.getByRole("tab", { name: "VehicleDossier", selected: true }).waitFor();
  await page.locator(".graphiql-query-editor").getByText("VehicleDossier").first().waitFor();
}

/** GraphiQL stores its tabs, and has the active one in the address, a moment late. */
async function tabsStored(page: Page, active: string): Promise<void> {
  await page.waitForFunction((title) => {
    const { tabs, activeTabIndex } = JSON.parse(localStorage.getItem("graphiql:tabState") ?? "{}");
    const query = new URL(location.href).searchParams.get("query");
    return tabs?.[activeTabIndex].title === title && (query === null || query.includes(title));
  }, active);
}

function answerOn(page: Page): Locator {
  return page.locator(".graphiql-response");
}

/** Another price for a car, by somebody else. */
async function reprice(): Promise<void> {
  const token = await server.ownerToken();
  const found = await post(
    url,
    "{ stockUnits(first: 1, where: { priced: true }) { nodes { id version askingPrice { minorUnits currency } } } }",
    {},
    token,
  );
  const [{ id, version, askingPrice }] = found.data.stockUnits.nodes;
  const { data } = await post(
    url,
    "mutation ($input: RepriceStockUnitInput!) { repriceStockUnit(input: $input) { userErrors { code } } }",
    {
      input: {
        idempotencyKey: `${id} ${version}`,
        stockUnitId: id,
        expectedVersion: version,
        askingPrice: { ...askingPrice, minorUnits: askingPrice.minorUnits + 100 },
      },
    },
    token,
  );
  assert.deepEqual(data.repriceStockUnit.userErrors, []);
}

void describe("the explorer in a browser", { concurrency: false }, () => {
  for (const path of ["/graphql", "/bi"]) {
    void test(`at ${path} signs in, answers its first query, and signs out`, async () => {
      const { page, problems } = await open(path);
      await tabsStored(page, "VehicleDossier");
      await signIn(page);
      assert.equal(page.url(), url + path);
      await assertFirstQuery(page);

      const answered = page.waitForResponse((response) =>
        (response.request().postData() ?? "").includes("VehicleDossier"),
      );
      await page.getByRole("button", { name: /Execute query/ }).click();
      const { data, errors } = await (await answered).json();
      assert.equal(errors, undefined);
      assert.ok(data.vehicleByVin.serviceHistory.nodes.length > 0);
      await answerOn(page).getByText(data.vehicleByVin.vin).first().waitFor();

      await page.reload();
      await page.getByText("Signed in as Owner of the group").waitFor();
      await assertFirstQuery(page);
      await page.getByRole("button", { name: "Sign out" }).click();
      await page.getByRole("heading", { name: "Sign out?" }).waitFor();
      await page.getByRole("button", { name: "Sign out" }).click();
      await page.getByText("Not signed in").waitFor();
      assert.equal(new URL(page.url()).pathname, path);
      assert.deepEqual(problems, []);
    });
  }

  void test("keeps the tab that was active when it is opened again", async () => {
    const { page, problems } = await open("/graphql");
    await tabsStored(page, "VehicleDossier");
    await page.getByRole("button", { name: "New tab" }).click();
    await page.locator(".graphiql-query-editor .view-lines").click();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.insertText("query Second { __typename }");
    await tabsStored(page, "Second");

    for (const name of ["VehicleDossier", "Second"]) {
      await page.getByRole("tab", { name }).click();
      await tabsStored(page, name);
      await page.reload();
      await page.getByRole("tab", { name, selected: true }).waitFor();
      assert.deepEqual(await page.getByRole("tab").allInnerTexts(), ["VehicleDossier", "Second"]);
    }
    assert.deepEqual(problems, []);
  });

  void test("shows what changes while it is open", async () => {
    const { page, problems } = await open("/graphql");
    await signIn(page);
    await page.locator(".graphiql-query-editor .view-lines").click();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.insertText(
      "subscription { stockChanges { kind stockUnit { vehicle { vin } } } }",
    );
    // Until GraphiQL has read what is typed, it asks for the operation that was there.
    await page.getByRole("tab", { name: "<untitled>", selected: true }).waitFor();
    await page.keyboard.press("ControlOrMeta+Enter");

    // The page does not say when its subscription stands.
    const event = answerOn(page).getByText("stockChanges").first();
    for (let count = 0; count < REPRICINGS_MAX && !(await event.isVisible()); count += 1) {
      await reprice();
      await event.waitFor({ timeout: 1_000 }).catch(() => undefined);
    }

    await answerOn(page).getByText("vin").first().waitFor();
    assert.equal(await answerOn(page).getByText("errors").count(), 0);
    assert.deepEqual(problems, []);
  });

  void test("opened by another address of the machine goes where people sign in", async () => {
    const { page } = await open("/graphql", server.url);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.waitForURL(`${url}/graphql`);
    await signIn(page);
  });
});
