export const accountKinds = ["ASSET", "LIABILITY", "EQUITY", "REVENUE", "COST", "EXPENSE"] as const;
export type AccountKind = (typeof accountKinds)[number];

/** What the control number of a line on a scheduled account names. */
export const scheduleControls = [
  "CONTRACT",
  "CUSTOMER",
  "DEAL",
  "EMPLOYEE",
  "JURISDICTION",
  "PART",
  "RECEIPT",
  "REPAIR_ORDER",
  "STOCK_UNIT",
  "VENDOR",
] as const;
export type ScheduleControl = (typeof scheduleControls)[number];

/** Accounts one chart can hold; lists of a rooftop's accounts are whole and rely on it. */
export const ACCOUNTS_MAX = 1_000;
