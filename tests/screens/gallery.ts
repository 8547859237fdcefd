import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserContext, Page, Route } from "playwright-core";
import { accessibilityFaults, layoutFaults, smallPhoneFaults } from "./check-screen.ts";
import { PHONE, WIDE, type Stage, type Visitor } from "./stage.ts";

/** Where pictures of all screens and states go. */
const pictures = process.env.PICTURES ?? join(import.meta.dirname, "pictures");
const MOUSE_TARGET_PX = 24;
const TOUCH_TARGET_PX = 44;
const SKELETON_MS_MAX = 5_000;

/** Nothing moves in a picture. */
export const SIZES = [
  { ...WIDE, reducedMotion: "reduce" },
  { ...PHONE, reducedMotion: "reduce" },
] as const;

export interface Scene {
  readonly screen: string;
  readonly state: string;
  /** Brings the page there. A write that makes a state is made once for each of the sizes. */
  readonly arrange: (page: Page) => Promise<unknown>;
}

/** A screen in a tab of its own. */
export interface Tab {
  readonly screen: string;
  readonly page: Page;
}

/** One person at a desk and at a phone. */
export interface Pair {
  /** @returns what is wrong with the scene at each size, in light and dark */
  show(scene: Scene): Promise<string[]>;
  /** All screens in tabs of one browser, which something happens to. @returns what is wrong with any of them */
  showTabs(
    state: string,
    open: (context: BrowserContext) => Promise<readonly Tab[]>,
    happen: (tabs: readonly Tab[]) => Promise<unknown>,
  ): Promise<string[]>;
  readonly visitors: readonly Visitor[];
}

export async function openPair(stage: Stage, user: string): Promise<Pair> {
  const visitors = await Promise.all(SIZES.map((size) => stage.signedIn(user, "/", size)));
  return pairOf(visitors);
}

export function pairOf(visitors: readonly Visitor[]): Pair {
  return {
    visitors,
    async show(scene) {
      const faults = await Promise.all(visitors.map((visitor) => showTo(visitor, scene)));
      return faults.flat();
    },
    async showTabs(state, open, happen) {
      const faults = await Promise.all(
        visitors.map(async ({ page }) => {
          const tabs = await open(page.context());
          await happen(tabs);
          const found: string[] = [];
          for (const tab of tabs) {
            await tab.page.bringToFront();
            const visitor = { page: tab.page, problems: [] };
            const arrange = (): Promise<void> => Promise.resolve();
            found.push(...(await showTo(visitor, { screen: tab.screen, state, arrange })));
            await tab.page.close();
          }
          return found;
        }),
      );
      return faults.flat();
    },
  };
}

/** @throws with what is wrong with any of them */
export async function showAll(pair: Pair, scenes: readonly Scene[]): Promise<void> {
  const faults: string[] = [];
  for (const scene of scenes) faults.push(...(await pair.show(scene)));
  assert.deepEqual(faults, []);
}

async function showTo({ page, problems }: Visitor, scene: Scene): Promise<string[]> {
  problems.length = 0;
  const { width = 0 } = page.viewportSize() ?? {};
  const name = `${scene.screen}, ${scene.state}, ${width}`;
  const found = await scene
    .arrange(page)
    .then(() => look(page, scene))
    .catch(async (error: unknown) => {
      await takePicture(page, `failed-${scene.screen}-${scene.state}-${width}`);
      return [`not reached: ${error instanceof Error ? error.message : String(error)}`];
    });
  return [...found, ...problems].map((fault) => `${name}: ${fault}`);
}

/** Looks at a page as it shows, in light and dark, and keeps pictures. @returns what is wrong with it */
export async function look(
  page: Page,
  { screen, state }: Pick<Scene, "screen" | "state">,
): Promise<string[]> {
  const { width = 0 } = page.viewportSize() ?? {};
  const isPhone = width === PHONE.viewport.width;
  const faults: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await takePicture(page, `${screen}-${state}-${colorScheme}-${width}`);
    const asked = colorScheme === "light" ? "all" : "colours";
    const found = await accessibilityFaults(page, asked);
    faults.push(...found.map((fault) => `${colorScheme}: ${fault}`));
  }
  const targetPx = isPhone ? TOUCH_TARGET_PX : MOUSE_TARGET_PX;
  faults.push(...(await layoutFaults(page, { targetPx })));
  if (isPhone) faults.push(...(await smallPhoneFaults(page)));
  return faults;
}

async function takePicture(page: Page, name: string): Promise<void> {
  await mkdir(pictures, { recursive: true });
  const path = join(pictures, `${name}.png`);
  await page.screenshot({ path, animations: "disabled", caret: "hide" });
}

/** Opens an address and keeps back the answers to what the screen asks; the frame gets its own. */
export async function openLoading(page: Page, address: string): Promise<void> {
  const held: Route[] = [];
  await page.route("**/graphql", async (route) => {
    if (route.request().postData()?.includes('"Viewer"') === true) await route.continue();
    else held.push(route);
  });
  await page.goto(address, { waitUntil: "commit" });
  await page.getByRole("main").waitFor();
  // Skeletons show after 150 ms only, and tell what they are.
  const main = page.getByRole("main");
  const skeleton = main.getByRole("status", { name: "Loading" }).or(main.getByText("Loading"));
  await skeleton.first().waitFor({ state: "attached", timeout: SKELETON_MS_MAX });
}

/** The answers come after all, for the next scene to begin as usual. */
export async function stopLoading(page: Page): Promise<void> {
  await page.unrouteAll({ behavior: "ignoreErrors" });
}

/** As if the last movement had been long ago. */
export async function lookAway(page: Page): Promise<void> {
  await page.evaluate(() => localStorage.setItem("forecourt.active-at", "0"));
}
