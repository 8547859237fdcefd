import { after } from "node:test";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { DEMO_PASSWORD } from "@forecourt/identity/demo-users/demo-users";
import type { Server } from "../graph/server.ts";
import {
  removeDataDirs,
  startApart,
  startInstallation,
  type Installation,
} from "./installation.ts";

/** A server with its screens, and a browser in front of it. */
export interface Stage {
  readonly server: Server;
  readonly browser: Browser;
  readonly lose: Installation["lose"];
  /** As the browsers of people have it. */
  readonly url: string;
  /** A browser of somebody new, nobody signed in. */
  visitor(options?: BrowserContextOptions): Promise<Visitor>;
  /** A browser in which a user has signed in, a demo user by default, and the screen of `path` shows. */
  signedIn(user: string, path: string, options?: SignInOptions): Promise<Visitor>;
  /** The browsers go; the server stays for whoever asks for the same next. */
  close(): Promise<void>;
}

export interface SignInOptions extends BrowserContextOptions {
  readonly password?: string;
}

export interface Visitor {
  readonly page: Page;
  /** What went wrong in the page that nobody expected. */
  readonly problems: string[];
}

export interface StageOptions {
  /** `demo` is filled with the demo group, `empty` with nothing. */
  readonly data?: "demo" | "empty";
  /** Each subgraph in a process of its own, so that one can be lost. */
  readonly apart?: boolean;
  /** Environment variables of the server. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** What the browser itself says of answers and connections. */
const OF_NETWORK = /^Failed to load resource|net::ERR_INTERNET_DISCONNECTED/;
const STEP_MS_MAX = 20_000;
export const WIDE = { viewport: { width: 1440, height: 900 } } as const;
export const PHONE = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
} as const;

let running: { readonly options: string; readonly installation: Installation } | undefined;
let launched: Promise<Browser> | undefined;

after(async () => {
  await (await launched)?.close();
  await running?.installation.stop();
  await removeDataDirs();
});

/** One server at a time: the one that runs when it is such a one, else another in its place. */
async function installationOf(asked: StageOptions): Promise<Installation> {
  const options = JSON.stringify(asked);
  if (running?.options === options) return running.installation;
  await running?.installation.stop();
  running = undefined;
  const { data = "demo", apart = false, settings = {} } = asked;
  const all = { DEMO: data === "demo" ? "on" : "off", ...settings };
  const installation = await (apart ? startApart : startInstallation)(data, all);
  running = { options, installation };
  return installation;
}

function launch(): Promise<Browser> {
  launched ??= chromium.launch({
    executablePath: process.env.CHROMIUM ?? "",
    args: [
      "--no-sandbox",
      "--disable-background-networking",
      "--font-render-hinting=none",
      "--force-color-profile=srgb",
    ],
  });
  return launched;
}

export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const { server, lose } = await installationOf(options);
  const url = server.url.replace("127.0.0.1", "localhost");
  const browser = await launch();
  const open = new Set<Page>();

  async function visitor(asked: BrowserContextOptions = {}): Promise<Visitor> {
    const context = await browser.newContext({ ...WIDE, ...asked });
    const page = await context.newPage();
    open.add(page);
    page.setDefaultTimeout(STEP_MS_MAX);
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" && !OF_NETWORK.test(message.text())) {
        problems.push(message.text());
      }
    });
    return { page, problems };
  }

  return {
    server,
    browser,
    lose,
    url,
    visitor,
    async signedIn(user, path, { password = DEMO_PASSWORD, ...asked } = {}) {
      const opened = await visitor(asked);
      const { page } = opened;
      await page.goto(url + path);
      await signIn(page, user, password);
      await page.getByRole("button", { name: /, your menu$/ }).waitFor();
      return opened;
    },
    async close() {
      await Promise.all([...open].map((page) => page.context().close()));
    },
  };
}

/** On the page of the provider: name and password, and off to whatever comes next. */
export async function signIn(page: Page, name: string, password: string): Promise<void> {
  const field = page.getByLabel("Password");
  await field.waitFor();
  // Whom the provider still knows it asks for the password alone.
  const who = page.getByLabel("User name");
  if ((await who.count()) > 0) await who.fill(name);
  await field.fill(password);
  await page.keyboard.press("Enter");
}
