/** Beyond so many days in stock a unit stands too long. */
export const AGED_DAYS = 60;

/** What the stock list shows of them, the longest first. */
export const agedSearch = `age=${AGED_DAYS + 1}-&sort=-days`;
