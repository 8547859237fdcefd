/** Where a key leads from a row of a list; undefined when it is not a key of movement. */
export function rowAfterKey(
  key: string,
  from: number,
  { length, page }: { readonly length: number; readonly page: number },
): number | undefined {
  const to = targetOf(key, from, length, page);
  return to === undefined ? undefined : Math.max(0, Math.min(length - 1, to));
}

function targetOf(key: string, from: number, length: number, page: number): number | undefined {
  switch (key) {
    case "ArrowDown":
    case "j":
      return from + 1;
    case "ArrowUp":
    case "k":
      return from - 1;
    case "PageDown":
      return from + page;
    case "PageUp":
      return from - page;
    case "Home":
      return 0;
    case "End":
      return length - 1;
    default:
      return undefined;
  }
}
