export interface FaultOptions {
  /** Smallest side of what can be pressed, in CSS pixels. */
  readonly targetPx: number;
}

/**
 * Runs in the page, so everything it needs is within: sideways scrolling; words that are cut off and told
 * nowhere; controls that are too small to hit.
 */
export function faultsInPage({ targetPx }: FaultOptions): string[] {
  const CONTROLS =
    'a[href], button, input:not([type="hidden"]), select, textarea, summary, ' +
    '[role="button"], [role="tab"], [role="option"], [role="menuitem"], [role="menuitemradio"], ' +
    '[role="checkbox"], [role="switch"], [role="combobox"]';
  interface Fault {
    readonly kind: string;
    readonly words: string;
  }

  const tell = (element: Element): string => {
    const words = (element.getAttribute("aria-label") ?? element.textContent ?? "").trim();
    return `<${element.tagName.toLowerCase()} class="${element.getAttribute("class")?.slice(0, 60) ?? ""}"> ${words.slice(0, 60)}`;
  };
  const kindOf = (element: Element): string =>
    `${element.tagName}.${element.getAttribute("class") ?? ""}`;
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.closest("[inert], [aria-hidden='true']") === null;
  const isTopmost = (element: Element): boolean => {
    const above = 'dialog:modal, [role="menu"]:popover-open';
    const open = [...document.querySelectorAll(above)].at(-1);
    return open === undefined || open.contains(element);
  };
  const isHiddenForEyes = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { width, height } = at.getBoundingClientRect();
      const { clipPath, overflow } = getComputedStyle(at);
      if (clipPath !== "none" && clipPath !== "") return true;
      if (width <= 1 && height <= 1 && overflow === "hidden") return true;
    }
    return false;
  };
  const seen = (element: Element): boolean =>
    isShown(element) && isTopmost(element) && !isHiddenForEyes(element);

  const sideways = (): string[] => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const main = document.querySelector("main");
    const faults =
      scrollWidth > clientWidth ? [`the page scrolls sideways: ${scrollWidth} px`] : [];
    for (const element of [main, ...document.querySelectorAll('[role="grid"], [role="grid"] *')]) {
      if (!element || element.scrollWidth <= element.clientWidth + 1) continue;
      if (!/auto|scroll/.test(getComputedStyle(element).overflowX)) continue;
      const widths = `${element.scrollWidth} of ${element.clientWidth} px`;
      faults.push(`scrolls sideways, ${widths}: ${tell(element).slice(0, 60)}`);
    }
    return faults;
  };

  const isCut = (element: Element): boolean => {
    const { overflowX, textOverflow } = getComputedStyle(element);
    if (overflowX === "visible" || overflowX === "auto" || overflowX === "scroll") return false;
    if (element.scrollWidth <= element.clientWidth + 1) return false;
    const holdsWords = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "",
    );
    return textOverflow === "ellipsis" || holdsWords;
  };
  const isTold = (element: Element): boolean =>
    element.closest("[title], [aria-label]") !== null || element.querySelector("[title]") !== null;
  const clipped = (): Fault[] =>
    [...document.body.querySelectorAll("*")]
      .filter((element) => element.clientWidth > 0 && isCut(element))
      .filter((element) => seen(element) && !isTold(element))
      .map((element) => ({
        kind: kindOf(element),
        words: `cut off without a title: ${tell(element)}`,
      }));

  /** What is pressed counts, not what is drawn: a label, or an area that reaches beyond the control. */
  const isHitAt = (element: Element, x: number, y: number): boolean => {
    const hit = document.elementFromPoint(x, y);
    return (
      hit !== null && (element.contains(hit) || hit.closest("label")?.contains(element) === true)
    );
  };
  const hasSize = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width >= targetPx && height >= targetPx;
  };
  /** How far it answers from its middle to one side. */
  const reach = (isHit: (d: number) => boolean, step: 1 | -1): number => {
    let distance = 0;
    while (distance < targetPx && isHit(step * (distance + 1))) distance += 1;
    return distance;
  };
  const isLarge = (element: Element): boolean => {
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    if (labels.some(hasSize)) return true;
    // Half a pixel is nobody's fault.
    const { width, height } = element.getBoundingClientRect();
    const [wide, high] = [width + 0.5 >= targetPx, height + 0.5 >= targetPx];
    if (wide && high) return true;
    element.scrollIntoView({ block: "center", inline: "nearest" });
    const { left, top } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const extent = (isHit: (d: number) => boolean): number =>
      reach(isHit, 1) + reach(isHit, -1) + 1;
    const across = wide || extent((d) => isHitAt(element, x + d, y)) >= targetPx;
    const down = high || extent((d) => isHitAt(element, x, y + d)) >= targetPx;
    return across && down;
  };
  /** What lets a press through leaves it to the row it stands in. */
  const isPressed = (element: Element): boolean =>
    getComputedStyle(element).pointerEvents !== "none";
  /** A link in a sentence has the height of the sentence. */
  const isInSentence = (element: Element): boolean => {
    if (getComputedStyle(element).display !== "inline") return false;
    const around = element.parentElement?.textContent?.trim() ?? "";
    return around.length > (element.textContent?.trim() ?? "").length;
  };
  const isOnScreen = (element: Element): boolean => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    return x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight;
  };
  const small = (): Fault[] =>
    [...document.querySelectorAll(CONTROLS)]
      .filter((element) => seen(element) && isOnScreen(element) && isPressed(element))
      .filter((element) => !isInSentence(element) && !isLarge(element))
      .map((element) => {
        const { width, height } = element.getBoundingClientRect();
        const size = `${width.toFixed(0)}×${height.toFixed(0)}`;
        return {
          kind: kindOf(element),
          words: `smaller than ${targetPx}: ${size} ${tell(element)}`,
        };
      });

  /** The first of each kind, and how many there are: rows of a list all have the same fault. */
  const byKind = (found: readonly Fault[]): string[] =>
    [...Map.groupBy(found, ({ kind }) => kind).values()].map(
      (same) => `${same[0]?.words}${same.length > 1 ? ` (${same.length} such)` : ""}`,
    );
  return [...sideways(), ...byKind(clipped()), ...byKind(small())];
}
