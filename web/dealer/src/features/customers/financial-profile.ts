import type { FinancialNumbersQuery, FinancialProfileQuery } from "../../__generated__/types.ts";

/** Without the numbers themselves. */
export type Profile = NonNullable<FinancialProfileQuery["customer"]>;
/** What is shown after a second factor. */
export type Numbers = NonNullable<FinancialNumbersQuery["customer"]>;
