import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { newVin, openOtherDesk, wrongVin, type OtherDesk } from "./other-desk.ts";
import { openStage, type Stage } from "./stage.ts";

const USER = "sales-manager.harbor-honda";

void describe("receiving cars", { concurrency: false }, () => {
  let stage: Stage;
  let desk: OtherDesk;
  before(async () => {
    stage = await openStage();
    desk = await openOtherDesk(stage);
  });
  after(() => stage.close());

  void test("takes three that were pasted, one of them with a wrong check digit", async () => {
    const [first, wrong, last] = [newVin(), wrongVin(), newVin()];
    const { page, problems } = await stage.signedIn(USER, "/stock/receive");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const vin = page.getByRole("textbox", { name: "VIN", exact: true });
    await page.evaluate(
      (text) => navigator.clipboard.writeText(text),
      `${first}\n${wrong}\n${last}`,
    );
    await vin.click();
    await page.keyboard.press("ControlOrMeta+v");
    const line = page.getByRole("region", { name: "In the queue" });
    await line.getByText("2 VINs wait").waitFor();
    assert.equal(await vin.inputValue(), first);
    await page.getByRole("region", { name: "Decoded from the VIN" }).getByText("Accord").waitFor();

    const done = page.getByRole("list", { name: "Done, newest first" });
    const stockIn = page.getByRole("button", { name: "Stock in" });
    await page.getByLabel("Odometer").fill("81234");
    await page.getByLabel("Cost").fill("8,500");
    await page.getByLabel("Asking price").fill("10,995");
    await page.getByText(/gross/i).first().waitFor();
    await stockIn.click();
    await done.getByText("Stocked in").waitFor();

    assert.equal(await vin.inputValue(), wrong);
    await page.getByText("Correct the VIN, or explain why it is correct.").waitFor();
    await page.keyboard.press("ControlOrMeta+Enter");
    assert.equal(await vin.inputValue(), wrong, "it is not taken as it is");
    // Nothing typed is lost with the page.
    await page.getByLabel("Odometer").fill("64,000");
    await page.reload();
    assert.equal(await page.getByLabel("Odometer").inputValue(), "64,000");
    await page.getByLabel("Why this VIN is correct").fill("Read from the door jamb");
    await stockIn.click();
    await done.getByText("Accepted despite its check digit").waitFor();

    assert.equal(await vin.inputValue(), last);
    await stockIn.click();
    await done.getByRole("listitem").filter({ hasText: "Stocked in" }).nth(2).waitFor();
    assert.equal(await vin.inputValue(), "");
    for (const each of [first, wrong, last]) assert.equal(await desk.unitsWithVin(each), 1);

    await vin.fill(first);
    await page.getByText("This vehicle is already in stock.").waitFor();
    assert.deepEqual(problems, []);
  });
});
