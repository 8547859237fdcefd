import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { generateSync } from "otplib";
import {
  chromium,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from "playwright-core";
import { PASSWORD, startIdentity } from "../support/identity-server.ts";

const server = await startIdentity({ secondFactor: "required" }, "localhost");
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "",
  args: ["--no-sandbox", "--disable-background-networking"],
});
after(async () => {
  await browser.close();
  await server.close();
});

const url = `${server.publicUrl}/identity`;
/** Where to keep a picture of each page; none are taken by default. */
const pictures = process.env.PICTURES;

async function open(options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    const isAnswer = message.text().startsWith("Failed to load resource");
    if (message.type() === "error" && !isAnswer) problems.push(message.text());
  });
  return { context, page, problems };
}

/** No violation of WCAG 2.2 AA, in light and dark, and no sideways scrolling on a small phone. */
async function checkPage(page: Page, title: string): Promise<void> {
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
      [],
      `${title}, ${colorScheme}`,
    );
    await picture(page, `${title} ${colorScheme}`);
  }
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const isWider = await page.evaluate("document.documentElement.scrollWidth > 320");
  await picture(page, `${title} phone`);
  if (before) await page.setViewportSize(before);
  assert.equal(isWider, false, `${title} scrolls sideways`);
}

async function picture(page: Page, name: string): Promise<void> {
  if (pictures === undefined) return;
  await mkdir(pictures, { recursive: true });
  const file = `${name.toLowerCase().replace(/[^a-z]+/g, "-")}.png`;
  await page.screenshot({ path: join(pictures, file), fullPage: true });
}

async function givePassword(page: Page, name: string, password = PASSWORD): Promise<void> {
  await page.goto(`${url}/account`);
  await page.getByLabel("User name").fill(name);
  await page.getByLabel("Password").fill(password);
  await page.keyboard.press("Enter");
}

async function secretOn(page: Page): Promise<string> {
  const shown = await page.locator("p.quiet code").textContent();
  return (shown ?? "").replaceAll(" ", "");
}

/** A device with a fingerprint reader on which somebody puts their finger. */
async function withFingerprint(context: BrowserContext, page: Page): Promise<void> {
  const devtools = await context.newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

void describe("in a browser", { concurrency: false }, () => {
  void test("somebody signs in, sets up an app, looks at the account and signs out", async () => {
    const { name } = await server.addUser();
    const { page, problems } = await open();
    await page.goto(`${url}/account`);
    await checkPage(page, "Sign in");
    assert.equal(await page.evaluate("document.activeElement.id"), "name");

    await givePassword(page, name, "wrong password");
    await page.getByText("Wrong user name or password").waitFor();
    assert.equal(await page.evaluate("document.activeElement.id"), "password");
    assert.equal(await page.getByLabel("User name").inputValue(), name);
    await checkPage(page, "Sign in");

    await page.getByLabel("Password").fill(PASSWORD);
    const typeOf = () => page.getByLabel("Password").getAttribute("type");
    await page.getByRole("button", { name: "Show password" }).click();
    assert.equal(await typeOf(), "text");
    await page.getByRole("button", { name: "Hide password" }).click();
    assert.equal(await typeOf(), "password");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await checkPage(page, "Protect your account");
    const secret = await secretOn(page);
    await page.getByLabel("Six-digit code").fill("000000");
    await page.getByRole("button", { name: "Confirm" }).click();
    await page.getByText("does not match").waitFor();
    await checkPage(page, "Protect your account");
    await page.getByLabel("Six-digit code").fill(generateSync({ secret }));
    await page.getByRole("button", { name: "Confirm" }).click();
    await checkPage(page, "Your recovery codes");
    await page.getByRole("button", { name: "I have saved my codes" }).click();
    await checkPage(page, "Your account");

    await page.getByRole("link", { name: "Set up again" }).click();
    await checkPage(page, "Set up an authenticator app");
    await page.getByRole("link", { name: "Back to your account" }).click();
    await page.getByRole("link", { name: "Add a passkey" }).click();
    await checkPage(page, "Add a passkey");
    await page.getByRole("link", { name: "Back to your account" }).click();
    await page.getByLabel("Current password").fill("wrong password");
    await page.getByLabel("New password").fill("another good password");
    await page.getByRole("button", { name: "Change the password" }).click();
    await page.getByText("The password was not changed").waitFor();
    await checkPage(page, "Your account");

    await page.getByRole("link", { name: "Sign out" }).click();
    await checkPage(page, "Sign out?");
    await page.getByRole("button", { name: "Sign out" }).click();
    await checkPage(page, "You are signed out");

    await givePassword(page, name);
    await checkPage(page, "Verify your identity");
    await page.getByLabel("Code from your").fill("000000");
    await page.getByRole("button", { name: "Continue" }).click();
    await page.getByText("not valid").waitFor();
    await checkPage(page, "Verify your identity");
    await page.getByText("Lost your phone").click();
    await page.getByLabel("Recovery code").fill("0000");
    await page.getByRole("button", { name: "Use a recovery code" }).click();
    await page.getByText("recovery code is not valid").waitFor();
    await checkPage(page, "Verify your identity");
    const code = generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + 30 });
    await page.getByLabel("Code from your").fill(code);
    await page.getByRole("button", { name: "Continue" }).click();
    await page.getByRole("heading", { name: "Your account" }).waitFor();

    await page.goto(`${url}/sign-in/gone`);
    await checkPage(page, "This page is no longer valid");
    await page.goto(`${url}/auth?client_id=unknown`);
    await checkPage(page, "Something went wrong");
    assert.deepEqual(problems, []);
  });

  void test("somebody makes a passkey, and signs in by it alone", async () => {
    const { name } = await server.addUser();
    const { context, page, problems } = await open();
    await withFingerprint(context, page);
    await givePassword(page, name);
    await page.getByLabel("Passkey name").fill("Desk");
    await page.getByRole("button", { name: "Create a passkey" }).click();
    await page.getByRole("button", { name: "I have saved my codes" }).click();
    await page.getByText("Desk", { exact: true }).waitFor();
    await checkPage(page, "Your account");

    await context.clearCookies();
    await page.goto(`${url}/account`);
    await page.getByRole("button", { name: "Sign in with a passkey" }).click();
    await page.getByRole("heading", { name: "Your account" }).waitFor();
    await page.getByRole("link", { name: "Add a passkey" }).click();
    await checkPage(page, "Add a passkey");
    await page.getByRole("button", { name: "Create a passkey" }).click();
    await page.getByText("The passkey was not used").waitFor();

    await context.clearCookies();
    await givePassword(page, name);
    await checkPage(page, "Verify your identity");
    await page.getByRole("button", { name: "Use a passkey" }).click();
    await page.getByRole("heading", { name: "Your account" }).waitFor();
    assert.deepEqual(problems, []);
  });

  void test("everything but passkeys works without JavaScript", async () => {
    const { name } = await server.addUser();
    const { page } = await open({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    await givePassword(page, name);
    assert.equal(await page.getByRole("button", { name: "Create a passkey" }).isVisible(), false);
    await page.getByLabel("Six-digit code").fill(generateSync({ secret: await secretOn(page) }));
    await page.getByRole("button", { name: "Confirm" }).click();
    await page.getByRole("button", { name: "I have saved my codes" }).click();
    await page.getByRole("heading", { name: "Your account" }).waitFor();
  });
});
