import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { DEMO_PASSWORD } from "@forecourt/identity/demo-users/demo-users";
import { serverOn, type Server } from "../graph/server.ts";

/** A server with the demo group and its screens, and a browser in front of it. */
export interface Stage {
  readonly server: Server;
  readonly browser: Browser;
  /** As the browsers of people have it. */
  readonly url: string;
  /** A browser of somebody new, nobody signed in. */
  visitor(options?: BrowserContextOptions): Promise<Visitor>;
  /** A browser in which a demo user has signed in, and the screen of `path` shows. */
  signedIn(user: string, path: string, options?: BrowserContextOptions): Promise<Visitor>;
  close(): Promise<void>;
}

export interface Visitor {
  readonly page: Page;
  /** What went wrong in the page that nobody expected. */
  readonly problems: string[];
}

const STEP_MS_MAX = 20_000;
export const WIDE = { width: 1440, height: 900 } as const;
export const PHONE = { width: 390, height: 844 } as const;

export async function openStage(settings: Readonly<Record<string, string>> = {}): Promise<Stage> {
  const dataDir = await mkdtemp(join(tmpdir(), "forecourt-screens-"));
  const server = await serverOn(dataDir, { DEMO: "on", SCREENS: "on", ...settings });
  await server.start();
  const url = server.url.replace("127.0.0.1", "localhost");
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "",
    args: [
      "--no-sandbox",
      "--disable-background-networking",
      "--font-render-hinting=none",
      "--force-color-profile=srgb",
    ],
  });

  async function visitor(options: BrowserContextOptions = {}): Promise<Visitor> {
    const context = await browser.newContext({ viewport: WIDE, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(STEP_MS_MAX);
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("console", (message) => {
      const isAnswer = message.text().startsWith("Failed to load resource");
      if (message.type() === "error" && !isAnswer) problems.push(message.text());
    });
    return { page, problems };
  }

  return {
    server,
    browser,
    url,
    visitor,
    async signedIn(user, path, options) {
      const opened = await visitor(options);
      const { page } = opened;
      await page.goto(url + path);
      await signIn(page, user, DEMO_PASSWORD);
      await page.getByRole("main").waitFor();
      return opened;
    },
    async close() {
      await browser.close();
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** On the page of the provider: name and password, and off to whatever comes next. */
export async function signIn(page: Page, name: string, password: string): Promise<void> {
  await page.getByLabel("User name").fill(name);
  await page.getByLabel("Password").fill(password);
  await page.keyboard.press("Enter");
}
