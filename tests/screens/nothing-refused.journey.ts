import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { openOtherDesk } from "./other-desk.ts";
import { openStage, type Stage } from "./stage.ts";

/** Of different departments, so that each lacks something else. */
const ROLES = ["marketing", "technician", "accounting", "service-advisor"];
/** For what comes by the streams, and for what a screen asks when it stands. */
const REST_MS = 300;

void describe("a screen", { concurrency: false }, () => {
  let stage: Stage;
  let addresses: readonly string[];
  before(async () => {
    stage = await openStage();
    const desk = await openOtherDesk(stage);
    const rooftopId = await desk.rooftopNamed("Harbor Honda");
    const unit = await desk.pricedUnit(rooftopId);
    const lead = await desk.enquire(rooftopId, "Hopper", unit.id);
    addresses = [
      "/stock",
      `/stock?unit=${unit.id}`,
      `/stock/${unit.id}`,
      "/stock/receive",
      "/leads",
      "/leads?queue=mine",
      `/leads?queue=open&lead=${lead.id}`,
      `/customers/${lead.customerId}`,
    ];
  });
  after(() => stage.close());

  for (const role of ROLES) {
    void test(`asks nothing that it would be refused as ${role}, whatever the address`, async () => {
      const { page } = await stage.signedIn(`${role}.harbor-honda`, "/");
      const refused = errorsIn(page);
      for (const address of ["/", ...addresses]) {
        await page.goto(stage.url + address);
        await page.getByRole("heading", { level: 1 }).first().waitFor();
        await page.waitForLoadState("networkidle");
        await page.waitForTimeout(REST_MS);
      }
      assert.deepEqual([...refused], []);
    });
  }
});

/** Errors of the graph in what the page receives from now on, each once. */
function errorsIn(page: Page): ReadonlySet<string> {
  const found = new Set<string>();
  const note = (text: string): void => {
    const { errors = [], payload } = JSON.parse(text) as Answer;
    // A subscription that is refused says so in a list.
    const pushed = payload && "errors" in payload ? payload.errors : payload;
    for (const { message, path = [] } of [...errors, ...(isList(pushed) ? pushed : [])]) {
      const place = path.filter((part) => typeof part === "string").join(".");
      found.add(`${new URL(page.url()).pathname}: ${place}: ${message}`);
    }
  };
  page.on("response", (response) => {
    if (!response.url().endsWith("/graphql")) return;
    // One that the page did not wait for has no body any more.
    response.text().then(note, () => undefined);
  });
  page.on("websocket", (socket) => {
    socket.on("framereceived", ({ payload }) => note(String(payload)));
  });
  return found;
}

interface GraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
}

interface Answer {
  readonly errors?: readonly GraphError[];
  /** Of a socket: errors of the subscription, or its result. */
  readonly payload?: readonly GraphError[] | { readonly errors?: readonly GraphError[] };
}

function isList(value: unknown): value is readonly GraphError[] {
  return Array.isArray(value);
}
