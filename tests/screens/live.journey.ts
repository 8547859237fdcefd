import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { dollars, openOtherDesk, type OtherDesk } from "./other-desk.ts";
import { openStage, type Stage } from "./stage.ts";

const CHANGES = 5;
const SHOWN_MS_MAX = 500;

void describe("two browsers", { concurrency: false }, () => {
  let stage: Stage;
  let desk: OtherDesk;
  let rooftopId: string;
  before(async () => {
    stage = await openStage();
    desk = await openOtherDesk(stage);
    rooftopId = await desk.rooftopNamed("Harbor Honda");
  });
  after(() => stage.close());

  void test("show within half a second what one of them has stored", async () => {
    const unit = await desk.pricedUnit(rooftopId);
    const path = `/stock?q=${unit.vin.slice(-8)}`;
    const [{ page: mine }, { page: theirs, problems }] = await Promise.all([
      stage.signedIn("sales-manager.harbor-honda", path),
      stage.signedIn("sales.harbor-honda", path),
    ]);
    const price = mine
      .getByRole("row", { name: unit.stockNumber })
      .getByRole("button", { name: "$" });
    const shown: number[] = [];
    for (let change = 1; change <= CHANGES; change += 1) {
      const text = dollars(unit.price + change * 10_000);
      await theirs.getByRole("row", { name: unit.stockNumber }).waitFor();
      const seen = whenShown(theirs, text);
      await price.click();
      await mine.getByLabel("Asking price").fill(text);
      const answered = mine
        .waitForResponse((response) => response.request().postData()?.includes("Reprice") === true)
        .then((response) => response.finished())
        .then(() => Date.now());
      await mine.getByRole("button", { name: "Set price" }).click();
      shown.push((await seen) - (await answered));
      await mine.getByLabel("Asking price").waitFor({ state: "detached" });
    }
    const sorted = shown.toSorted((a, b) => a - b);
    console.log(`from the answer to the other screen, ms: ${sorted.join(", ")}`);
    assert.ok((sorted.at(-1) ?? Infinity) < SHOWN_MS_MAX, `${sorted.at(-1)} ms`);
    assert.deepEqual(problems, []);
  });
});

/** When the words first stand in the page, by `Date.now()`: the same clock for all browsers here. */
async function whenShown(page: Page, text: string): Promise<number> {
  return page.evaluate(
    (words) =>
      new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!document.body.textContent?.includes(words)) return;
          observer.disconnect();
          resolve(Date.now());
        });
        observer.observe(document.body, { childList: true, characterData: true, subtree: true });
      }),
    text,
  );
}
