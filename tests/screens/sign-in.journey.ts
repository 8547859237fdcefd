import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { after, before, describe, test } from "node:test";
import { generateSync } from "otplib";
import { openStage, signIn, type Stage } from "./stage.ts";

const PASSWORD = randomBytes(12).toString("base64url");

void describe("signing in", { concurrency: false }, () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  void test("with an authenticator app leads to the page that was asked for", async () => {
    const { name } = await stage.server.withAccounts(({ users }) =>
      users.create({
        name: "ada",
        displayName: "Ada Byron",
        password: PASSWORD,
        grants: [{ role: "OWNER", rooftops: "ALL" }],
      }),
    );
    const { page, problems } = await stage.visitor();
    await page.goto(`${stage.url}/stock`);
    await signIn(page, name, PASSWORD);
    const shown = await page.locator("p.quiet code").textContent();
    const secret = (shown ?? "").replaceAll(" ", "");
    await page.getByLabel("Six-digit code").fill(generateSync({ secret }));
    await page.getByRole("button", { name: "Confirm" }).click();
    await page.getByRole("button", { name: "I have saved my codes" }).click();
    await page.getByRole("button", { name: "Ada Byron, your menu" }).waitFor();
    assert.equal(new URL(page.url()).pathname, "/stock");

    await page.getByRole("button", { name: "Ada Byron, your menu" }).click();
    await page.getByRole("menuitem", { name: "Sign out" }).click();
    await page.getByRole("button", { name: "Sign out" }).click();
    await signIn(page, name, PASSWORD);
    // A code counts once: the next one is that of the next half minute.
    const next = Math.floor(Date.now() / 1000) + 30;
    await page
      .getByLabel("Code from your authenticator app")
      .fill(generateSync({ secret, epoch: next }));
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Ada Byron, your menu" }).waitFor();
    assert.deepEqual(problems, []);
  });
});
