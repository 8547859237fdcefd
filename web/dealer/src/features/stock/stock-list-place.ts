/** Search part of the address of a stock list, kept with the page of a unit that was opened from it. */
interface FromList {
  readonly stockList: string;
}

/** What a link from the stock list to a unit takes along. @param search of the list's address */
export function fromList(search: string): FromList {
  return { stockList: search };
}

/** The list that the page of a unit was opened from; undefined when it was opened otherwise. */
export function listBehind(state: unknown): string | undefined {
  if (typeof state !== "object" || state === null || !("stockList" in state)) return undefined;
  return typeof state.stockList === "string" ? `/stock${state.stockList}` : undefined;
}
