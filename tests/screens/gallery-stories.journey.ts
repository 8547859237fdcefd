import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { look } from "./gallery.ts";
import { openStage, PHONE, WIDE, type Stage } from "./stage.ts";

/** All of them in one picture. */
const ALL_PARTS_PX = 6_000;
const OVERLAYS = ["palette", "panel", "modal", "sheet", "shortcuts", "lock"];

void describe("every part of the screens in every state", { concurrency: false }, () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  for (const size of [WIDE, PHONE]) {
    const { width, height } = size.viewport;
    void test(`stands at ${width} px`, async () => {
      const { page, problems } = await stage.visitor(size);
      const faults: string[] = [];
      for (const overlay of ["none", ...OVERLAYS]) {
        await page.goto(`${stage.url}/stories?open=${overlay}`);
        const shown =
          overlay === "none"
            ? page.getByRole("heading", { name: "Components" })
            : page.getByRole("dialog").last();
        await shown.waitFor();
        await page.setViewportSize({ width, height: overlay === "none" ? ALL_PARTS_PX : height });
        faults.push(...(await look(page, { screen: "stories", state: overlay })));
      }
      assert.deepEqual(faults, []);
      assert.deepEqual(problems, []);
    });
  }
});
