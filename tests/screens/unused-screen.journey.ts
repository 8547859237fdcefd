import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { DEMO_PASSWORD } from "@forecourt/identity/demo-users/demo-users";
import { openStage, signIn, type Stage } from "./stage.ts";

const USER = "sales-manager.harbor-honda";

void describe("a screen that nobody uses", { concurrency: false }, () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage({ settings: { IDLE_SECONDS: "8" } });
  });
  after(() => stage.close());

  void test("locks, keeps what was typed, and goes on when the same person is back", async () => {
    const { page, problems } = await stage.signedIn(USER, "/stock/receive");
    const vin = page.getByRole("textbox", { name: /VIN/ }).first();
    await vin.fill("1HGCM82633A0");

    const lid = page.getByRole("dialog", { name: /Locked:/ });
    await lid.waitFor();
    assert.equal(await page.locator("main").isVisible(), true);
    // Nothing beneath can be reached, by keys neither.
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    assert.equal(await lid.isVisible(), true);

    const [beside] = await Promise.all([
      page.waitForEvent("popup"),
      lid.getByRole("button", { name: "Unlock" }).click(),
    ]);
    await signIn(beside, USER, DEMO_PASSWORD);
    await lid.waitFor({ state: "detached" });
    assert.equal(await vin.inputValue(), "1HGCM82633A0");
    await vin.fill("1HGCM82633A004352");
    // The session is a new one: the server answers again.
    await page.getByText(/Honda/i).first().waitFor();
    assert.deepEqual(problems, []);
  });

  void test("is opened by nobody but a person: not by a reload, another tab or a renewal", async () => {
    const { page } = await stage.signedIn(USER, "/stock/receive");
    const other = await page.context().newPage();
    await other.goto(`${stage.url}/stock/receive`);
    await other.getByRole("heading", { name: "Receive by VIN" }).waitFor();
    const lid = page.getByRole("dialog", { name: /Locked:/ });
    // Tokens that another tab has fetched come while nobody touches anything.
    const renewed = (): Promise<void> => other.evaluate(storeTokensAgain);
    for (let second = 0; second < 6; second += 2) {
      await renewed();
      await page.waitForTimeout(2_000);
    }
    await lid.waitFor({ timeout: 10_000 });
    await renewed();
    await page.waitForTimeout(1_000);
    assert.equal(await lid.isVisible(), true);

    // A sign-in that was begun in the last moments of a session ends with it; the server needs up to five seconds.
    await page.waitForTimeout(6_000);
    const third = await page.context().newPage();
    await third.goto(`${stage.url}/stock`);
    await third.waitForURL(/identity/);
    await page.reload();
    await page.waitForURL(/identity/);
    await signIn(page, USER, DEMO_PASSWORD);
    await page.getByRole("heading", { name: "Receive by VIN" }).waitFor();
    assert.equal(await lid.count(), 0);
  });
});

/** Runs in the page. */
function storeTokensAgain(): void {
  const tokens = JSON.parse(localStorage.getItem("forecourt.session") ?? "null");
  if (tokens)
    localStorage.setItem("forecourt.session", JSON.stringify({ ...tokens, at: Date.now() }));
}
