import { STOCK_NUMBER_LENGTH_MAX } from "./stock-unit.ts";

/** Where the stock numbers of a rooftop go on: letters, then a number of at least so many digits. */
export interface StockNumberSeries {
  readonly prefix: string;
  readonly digits: number;
  /** First number to try. */
  readonly next: number;
  /** Numbers that recent units bear under other letters: many dealers count through all of them. */
  readonly skipped: readonly number[];
}

const FIRST: StockNumberSeries = { prefix: "", digits: 5, next: 10_001, skipped: [] };
/** Longer numbers would leave no room to count on. */
const NUMBERED = new RegExp(`^(?=.{1,${STOCK_NUMBER_LENGTH_MAX - 2}}$)(.*?)(\\d{1,12})$`);

/**
 * How a rooftop goes on counting, by its recent stock numbers, the newest first: after the highest with the
 * letters of the newest. `10001` where none of them ends in a number.
 */
export function seriesAfter(recent: readonly string[]): StockNumberSeries {
  const numbered = recent.flatMap((stockNumber) => {
    const [, prefix, digits] = NUMBERED.exec(stockNumber) ?? [];
    if (prefix === undefined || digits === undefined) return [];
    return [{ prefix, digits: digits.length, number: Number(digits) }];
  });
  const [newest] = numbered;
  if (newest === undefined) return FIRST;
  const { prefix, digits } = newest;
  const isOfSeries = (candidate: { prefix: string }) => candidate.prefix === prefix;
  const highest = Math.max(...numbered.filter(isOfSeries).map(({ number }) => number));
  const skipped = numbered.filter((one) => !isOfSeries(one)).map(({ number }) => number);
  return { prefix, digits, next: highest + 1, skipped };
}
