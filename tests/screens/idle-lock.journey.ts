import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { DEMO_PASSWORD } from "@forecourt/identity/demo-users/demo-users";
import { openStage, signIn, type Stage } from "./stage.ts";

const USER = "sales-manager.harbor-honda";

let stage: Stage;
before(async () => {
  stage = await openStage({ settings: { IDLE_SECONDS: "8" } });
});
after(() => stage.close());

void describe("a screen that nobody uses", { concurrency: false }, () => {
  void test("locks, keeps what was typed, and goes on when the same person is back", async () => {
    const { page, problems } = await stage.signedIn(USER, "/stock/receive");
    const vin = page.getByRole("textbox", { name: /VIN/ }).first();
    await vin.fill("1HGCM82633A0");

    const lid = page.getByRole("dialog", { name: /Locked for/ });
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
});
