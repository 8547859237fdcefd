import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { faultsInPage, type FaultOptions } from "./faults-in-page.ts";

const AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What depends on the colours; the rest is the same in light and dark. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];
const SMALL_PHONE = 320;

/** What is wrong with the page as it shows, in its words; empty when nothing is. */
export async function accessibilityFaults(page: Page, asked: "all" | "colours"): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (
    asked === "all" ? axe.withTags(AXE_TAGS) : axe.withRules(COLOUR_RULES)
  ).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id} (${nodes.length}): ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 300))
        .join(" | ")}`,
  );
}

/** Sideways scrolling, clipped words and small targets. */
export async function layoutFaults(page: Page, options: FaultOptions): Promise<string[]> {
  return page.evaluate(faultsInPage, options);
}

/** Sideways scrolling on the smallest phone; the page comes back as wide as it was. */
export async function smallPhoneFaults(page: Page): Promise<string[]> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: SMALL_PHONE, height: 640 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  if (before) await page.setViewportSize(before);
  return wide > SMALL_PHONE ? [`scrolls sideways at ${SMALL_PHONE}: ${wide} px wide`] : [];
}
