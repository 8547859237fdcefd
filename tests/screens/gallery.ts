import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { accessibilityFaults, layoutFaults, smallPhoneFaults } from "./check-screen.ts";

/** Where pictures of all screens and states go. */
const pictures = process.env.PICTURES ?? join(import.meta.dirname, "pictures");
const MOUSE_TARGET_PX = 24;
const TOUCH_TARGET_PX = 44;

export interface View {
  readonly screen: string;
  readonly state: string;
}

/** Looks at a page as it shows, in light and dark, and keeps pictures. @returns what is wrong with it */
export async function look(page: Page, { screen, state }: View): Promise<string[]> {
  const { width = 0 } = page.viewportSize() ?? {};
  const isPhone = width < 720;
  const faults: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await takePicture(page, `${screen}-${state}-${colorScheme}-${width}`);
    const found = await accessibilityFaults(page, colorScheme === "light" ? "all" : "colours");
    faults.push(...found.map((fault) => `${colorScheme}: ${fault}`));
  }
  faults.push(
    ...(await layoutFaults(page, { targetPx: isPhone ? TOUCH_TARGET_PX : MOUSE_TARGET_PX })),
  );
  if (isPhone) faults.push(...(await smallPhoneFaults(page)));
  return faults.map((fault) => `${screen}, ${state}, ${width}: ${fault}`);
}

async function takePicture(page: Page, name: string): Promise<void> {
  await mkdir(pictures, { recursive: true });
  await page.screenshot({
    path: join(pictures, `${name}.png`),
    animations: "disabled",
    caret: "hide",
  });
}
