import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** Measures of a page in Chromium. */
const LOADS = 5;
const PAINTED_MS = 1_000;
const SETTLED_MS = 3_000;
const SCROLL_SECONDS = 8;
const PIXELS_PER_SECOND = 3_600;
const REACHED_MIN = 0.9;

export interface FirstLoads {
  /** JavaScript that came over the wire until the list stood, the largest of all loads. */
  readonly scriptBytes: number;
  /** Largest contentful paint, the median. */
  readonly lcpMs: number;
}

/** Each in a browser context without a cache, signed in. */
export async function firstLoads(
  browser: Browser,
  storageState: BrowserContextOptions["storageState"],
  url: string,
): Promise<FirstLoads> {
  const lcps: number[] = [];
  let scriptBytes = 0;
  // One more, for the server to have what it keeps ready.
  for (let load = 0; load <= LOADS; load += 1) {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      ...(storageState === undefined ? {} : { storageState }),
    });
    const page = await context.newPage();
    const bytes = await scriptCounter(page);
    await page.goto(url);
    await rowsShown(page);
    const soFar = bytes();
    // Rows are painted after they are there.
    await page.waitForTimeout(PAINTED_MS);
    const lcp = await page.evaluate(lastLargestPaint);
    if (load > 0) {
      lcps.push(lcp);
      scriptBytes = Math.max(scriptBytes, soFar);
    }
    await context.close();
  }
  return { scriptBytes, lcpMs: percentile(lcps, 0.5) };
}

/** Units, not what holds their places while they come. */
export async function rowsShown(page: Page): Promise<void> {
  await page.locator('[role="grid"][aria-busy="false"] [role="row"] a').nth(5).waitFor();
}

async function scriptCounter(page: Page): Promise<() => number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  const scripts = new Set<string>();
  let bytes = 0;
  devtools.on("Network.responseReceived", ({ requestId, type }) => {
    if (type === "Script") scripts.add(requestId);
  });
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  return () => bytes;
}

/** Runs in the page. */
async function lastLargestPaint(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const last = list.getEntries().at(-1);
      if (last) resolve(last.startTime);
    }).observe({ type: "largest-contentful-paint", buffered: true });
  });
}

export interface Frames {
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly worstMs: number;
  readonly longestTaskMs: number;
  readonly pixels: number;
}

/**
 * Scrolls the list at 3,600 px/s for eight seconds.
 * @throws when it did not come nearly that far: a list that stands still is smooth
 */
export async function framesWhileScrolling(page: Page): Promise<Frames> {
  const { deltas, tasks, pixels } = await page.evaluate(scrollByFrames, {
    seconds: SCROLL_SECONDS,
    pixelsPerSecond: PIXELS_PER_SECOND,
  });
  const expected = SCROLL_SECONDS * PIXELS_PER_SECOND;
  if (pixels < expected * REACHED_MIN) throw new Error(`scrolled ${pixels} of ${expected} px`);
  return {
    p50Ms: percentile(deltas, 0.5),
    p95Ms: percentile(deltas, 0.95),
    p99Ms: percentile(deltas, 0.99),
    worstMs: Math.max(...deltas),
    longestTaskMs: Math.max(0, ...tasks),
    pixels,
  };
}

/** Runs in the page. */
async function scrollByFrames({
  seconds,
  pixelsPerSecond,
}: {
  seconds: number;
  pixelsPerSecond: number;
}): Promise<{ deltas: number[]; tasks: number[]; pixels: number }> {
  const scroller = document.querySelector('[role="grid"]');
  if (!scroller) throw new Error("there is no list");
  const tasks: number[] = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: "longtask" });
  const deltas: number[] = [];
  return new Promise((resolve) => {
    let begun: number | undefined;
    let before = 0;
    const frame = (now: number): void => {
      begun ??= now;
      if (before > 0) {
        deltas.push(now - before);
        // By the time that has gone by: a slow screen is not asked for less.
        scroller.scrollTop += (pixelsPerSecond * (now - before)) / 1000;
      }
      before = now;
      if (now - begun < seconds * 1000) requestAnimationFrame(frame);
      else resolve({ deltas, tasks, pixels: scroller.scrollTop });
    };
    requestAnimationFrame(frame);
  });
}

export interface Heap {
  readonly beforeMb: number;
  readonly afterMb: number;
  /** Having gone to another screen. */
  readonly leftMb: number;
  readonly rows: number;
}

/**
 * From another screen to the list, scrolls until so many rows have been there, and back; one document throughout.
 * @throws when the list ends before, or three minutes are over
 */
export async function heapOfManyRows(page: Page, rows: number): Promise<Heap> {
  const today = page.getByRole("navigation").getByRole("link", { name: "Today" });
  const stock = page.getByRole("navigation").getByRole("link", { name: "Stock" });
  await page.goto(`${new URL(page.url()).origin}/`);
  await today.waitFor();
  await page.waitForTimeout(SETTLED_MS);
  const beforeMb = await heapMb(page);
  await stock.click();
  await page.getByRole("tab", { name: /^All\b/ }).click();
  await rowsShown(page);
  const reached = await page.evaluate(scrollToRow, rows);
  if (reached < rows) throw new Error(`came to row ${reached} of ${rows}`);
  const afterMb = await heapMb(page);
  await today.click();
  await page.waitForURL((address) => address.pathname === "/");
  // What is let go of is let go of when the page is idle.
  await page.waitForTimeout(SETTLED_MS);
  return { beforeMb, afterMb, leftMb: await heapMb(page), rows: reached };
}

/** Runs in the page. */
async function scrollToRow(rows: number): Promise<number> {
  const scroller = document.querySelector('[role="grid"]');
  if (!scroller) throw new Error("there is no list");
  const lastRow = (): number =>
    Math.max(
      ...[...scroller.querySelectorAll("[aria-rowindex]")].map((row) =>
        Number(row.getAttribute("aria-rowindex")),
      ),
    );
  const deadline = performance.now() + 180_000;
  return new Promise((resolve) => {
    const step = (): void => {
      const reached = lastRow();
      if (reached >= rows || performance.now() > deadline) return resolve(reached);
      scroller.scrollTop += 1_500;
      setTimeout(step, 50);
    };
    step();
  });
}

async function heapMb(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("HeapProfiler.enable");
  await devtools.send("HeapProfiler.collectGarbage");
  await devtools.send("Performance.enable");
  const { metrics } = await devtools.send("Performance.getMetrics");
  await devtools.detach();
  const used = metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? 0;
  return used / 1_000_000;
}

export interface Interactions {
  readonly p95Ms: number;
  readonly count: number;
}

/** What people do in the list, by real keys and clicks; the time to the next paint of each. */
export async function interactions(page: Page): Promise<Interactions> {
  await page.evaluate(observeInteractions);
  const grid = page.getByRole("grid");
  const tabs = page.getByRole("tab");
  for (let round = 0; round < 3; round += 1) {
    for (const tab of await tabs.all()) {
      await tab.click();
      await grid.getByRole("row").nth(2).waitFor();
    }
    await grid.getByRole("row").nth(3).click();
    for (const key of ["ArrowDown", "ArrowDown", "j", "x", "j", "x", "Enter"]) {
      await page.keyboard.press(key);
      await page.waitForTimeout(150);
    }
    await page.keyboard.press("Escape");
    await page.waitForTimeout(150);
    await page.keyboard.press("Escape");
  }
  const durations = await page.evaluate(observedInteractions);
  if (durations.length === 0) throw new Error("no interaction was observed");
  return { p95Ms: percentile(durations, 0.95), count: durations.length };
}

/** Runs in the page: the longest event of each interaction. */
function observeInteractions(): void {
  const times = new Map<number, number>();
  Object.assign(window, { interactionTimes: times });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { interactionId, duration } = entry as PerformanceEventTiming;
      if (interactionId === 0) continue;
      times.set(interactionId, Math.max(times.get(interactionId) ?? 0, duration));
    }
  }).observe({ type: "event", durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}

/** Runs in the page. */
function observedInteractions(): number[] {
  const { interactionTimes } = window as Window & { interactionTimes?: Map<number, number> };
  return [...(interactionTimes?.values() ?? [])];
}

/** @param share 0 to 1 */
function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
