import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import { pause } from "../graph/server.ts";

/** Somebody who has a keyboard and nothing else. */
export interface Hands {
  /** Presses keys one after the other; whatever has the focus after each is plain to see. */
  press(...keys: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Tab until it has the focus. @throws when it is nowhere on the way */
  tabTo(target: Locator): Promise<void>;
  /** Waits until the screen has given it the focus. */
  isAt(target: Locator): Promise<void>;
  /** @throws when a pointer was used after all */
  usedNoPointer(): void;
}

const TABS_MAX = 60;
const FOCUS_MS_MAX = 5_000;

export async function onlyByKeys(page: Page): Promise<Hands> {
  const pointed: string[] = [];
  await page.exposeFunction("tellOfPointer", (what: string) => pointed.push(what));
  await page.addInitScript(tellOfPointers);
  await page.evaluate(tellOfPointers);

  const isFocused = (target: Locator): Promise<boolean> =>
    target.evaluate((element) => element === document.activeElement, undefined, { timeout: 1_000 });
  const seeFocus = async (after: string): Promise<void> => {
    let fault: string | undefined;
    await until(async () => {
      // A page that is just being left has no focus to show.
      fault = await page.evaluate(focusFault).catch(() => "the page is being left");
      return fault === undefined;
    });
    assert.equal(fault, undefined, `after ${after}`);
  };

  return {
    async press(...keys) {
      for (const key of keys) {
        await page.keyboard.press(key);
        await seeFocus(key);
      }
    },
    async type(text) {
      await page.keyboard.type(text);
      await seeFocus(text);
    },
    async tabTo(target) {
      for (let tab = 0; tab <= TABS_MAX; tab += 1) {
        if (await isFocused(target)) return seeFocus("Tab");
        await page.keyboard.press("Tab");
        await seeFocus("Tab");
      }
      throw new Error(`${String(target)} is not reached by ${TABS_MAX} tabs`);
    },
    async isAt(target) {
      await target.waitFor();
      const came = await until(() => isFocused(target));
      assert.ok(came, `${String(target)} has the focus`);
    },
    usedNoPointer: () => assert.deepEqual(pointed, []),
  };
}

async function until(isSo: () => Promise<boolean>): Promise<boolean> {
  const deadline = performance.now() + FOCUS_MS_MAX;
  while (!(await isSo())) {
    if (performance.now() > deadline) return false;
    await pause(20);
  }
  return true;
}

/** Runs in the page. */
function tellOfPointers(): void {
  const { tellOfPointer } = window as unknown as { tellOfPointer: (what: string) => void };
  for (const type of ["pointerdown", "mousedown", "touchstart", "wheel"]) {
    window.addEventListener(type, () => tellOfPointer(type), { capture: true, passive: true });
  }
}

/** Runs in the page: what keeps somebody from seeing where they are; undefined when nothing does. */
function focusFault(): string | undefined {
  const active = document.activeElement;
  if (!active || active === document.body) return "nothing has the focus";
  const isRing = (element: Element): boolean => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    if (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) return true;
    const { borderTopWidth } = getComputedStyle(element);
    return element.tagName === "FIELDSET" && Number.parseFloat(borderTopWidth) >= 2;
  };
  // A field may leave the ring to its frame; over a list it has a line below it, and the chosen row is marked.
  const frames = [active, active.parentElement, active.parentElement?.parentElement];
  const rings = frames.flatMap((frame) =>
    frame ? [frame, ...frame.querySelectorAll(":scope > fieldset")] : [],
  );
  const isList = active.getAttribute("role") === "combobox";
  const words = active.getAttribute("aria-label") ?? active.textContent?.slice(0, 40);
  const name = `<${active.tagName.toLowerCase()} class="${active.className}"> ${words}`;
  if (!isList && !rings.some(isRing)) return `no ring around ${name}`;
  const { left, right, top, bottom } = active.getBoundingClientRect();
  const isIn = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
  return isIn ? undefined : `the focus is off the screen: ${name}`;
}
