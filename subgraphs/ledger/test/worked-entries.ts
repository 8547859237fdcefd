import type { WrittenLine } from "./harness.ts";

export interface WorkedEntry {
  readonly about: string;
  readonly journal: string;
  /** Sum of each side in dollars. */
  readonly sum: string;
  /** Accounts and dollars, as a clerk writes them: `1100 18575, 1130 300`. */
  readonly debit: string;
  readonly credit: string;
}

/** The lines of an entry, debits first. */
export function writtenLines({
  debit,
  credit,
}: Pick<WorkedEntry, "debit" | "credit">): WrittenLine[] {
  const pairs = (side: string) => side.split(", ").map((line) => line.split(" "));
  return [
    ...pairs(debit).map(([account = "", amount = ""]) => [account, amount] as const),
    ...pairs(credit).map(([account = "", amount = ""]) => [account, "", amount] as const),
  ];
}

/** Worked examples of General Motors' dealer accounting manual, on the accounts of the standard chart. */
export const manualEntries: readonly WorkedEntry[] = [
  {
    about: "a new car sold on a finance contract, with reserve",
    journal: "NV",
    sum: "35596",
    debit: "1100 18575, 1130 300, 6000 16721",
    credit: "4000 17571, 1200 16721, 2200 879, 4200-01 300, 4300 125",
  },
  {
    about: "the contract funded by the bank",
    journal: "CR",
    sum: "18875",
    debit: "1000 18875",
    credit: "1100 18575, 1130 300",
  },
  {
    about: "a new truck sold against a used one",
    journal: "NV",
    sum: "36815",
    debit: "1110 15815, 1210 3500, 6000 17500",
    credit: "1200 17500, 4000 18300, 2200 1015",
  },
  {
    about: "that used truck wholesaled at a loss of 100",
    journal: "UV",
    sum: "6900",
    debit: "1000 3400, 6190 3500",
    credit: "4190 3400, 1210 3500",
  },
  {
    about: "a used car sold with a trade, finance reserve and insurance",
    journal: "UV",
    sum: "35084",
    debit: "1100 14355, 1130 853, 6100 15000, 6101 876, 1210 4000",
    credit: "4100 17076, 1210 15876, 2000 150, 2200 854, 4200-02 853, 4210-02 150, 4300 125",
  },
  {
    about: "a used car bought at auction on floor plan, with its fee",
    journal: "VP",
    sum: "14795",
    debit: "1210 14795",
    credit: "2110 14795",
  },
  {
    about: "internal reconditioning of that car",
    journal: "IS",
    sum: "570",
    debit: "1210 400, 6520 90, 6532 80",
    credit: "1240 80, 1250 90, 4520 300, 4532 100",
  },
  {
    about: "its sale",
    journal: "UV",
    sum: "32850",
    debit: "1100 17655, 6100 14795, 6101 400",
    credit: "4100 16695, 2200 835, 4300 125, 1210 15195",
  },
  {
    about: "a warranty repair order",
    journal: "WS",
    sum: "1255",
    debit: "1140 755, 6510 50, 6531 450",
    credit: "1240 450, 1250 50, 4510 170, 4531 585",
  },
  {
    about: "a repair order paid by the customer",
    journal: "SS",
    sum: "808",
    debit: "1000 618, 6500 100, 6530 80, 6540 10",
    credit: "4500 340, 4530 250, 4540 15, 2200 13, 1250 100, 1240 90",
  },
  {
    about: "a repair order paid by a service contract",
    journal: "SS",
    sum: "432",
    debit: "1120 305, 6500 40, 6530 80, 6540 7",
    credit: "4500 170, 4530 120, 4540 9, 2200 6, 1250 40, 1240 87",
  },
  {
    about: "a body shop warranty repair",
    journal: "WS",
    sum: "979",
    debit: "1140 591, 6510 45, 6531 315, 6540 28",
    credit: "4510 150, 4531 410, 4540 31, 1250 45, 1240 343",
  },
  {
    about: "a stock order of parts, with its allowance",
    journal: "PU",
    sum: "16585",
    debit: "1240 16585",
    credit: "2000 15320, 6690 1265",
  },
  {
    about: "technicians' pay",
    journal: "PR",
    sum: "1722",
    debit: "1250 800, 7500 800, 7510 122",
    credit: "1000 1178, 2410 544",
  },
  {
    about: "finance chargebacks",
    journal: "GJ",
    sum: "4440",
    debit: "6290-01 2793, 6290-02 1647",
    credit: "1130 4440",
  },
  {
    about: "commissions accrued",
    journal: "SE",
    sum: "75000",
    debit: "7000-01 48000, 7000-02 27000",
    credit: "2400 75000",
  },
];

/** The manual's example 446A as printed: its text gives a tax of 2,633, so the print is 2.00 out. */
export const misprintedEntry = {
  debit: "1100 35553, 6100 28795, 1210 1400",
  credit: "1210 30195, 4100 32695, 2200 2635, 4300 225",
};

/**
 * A new car for 32,000 with rebate, over-allowed trade with a lien, service contract, GAP and finance
 * reserve: from the factory's invoice to the floor plan payoff.
 */
export const retailDeal: readonly WorkedEntry[] = [
  {
    about: "the unit received on floor plan",
    journal: "VP",
    sum: "29100",
    debit: "1200 28300, 1150 800",
    credit: "2100 29100",
  },
  {
    about: "the sale",
    journal: "NV",
    sum: "52208.21",
    debit: "1100 36591.25, 1000 2000, 1160 1000, 1210 11200, 1130 1416.96",
    credit:
      "4000 31200, 2020 15500, 2200 1187.50, 2210 83.75, 4300 225, 2220 900, 4210-01 900, 2220 295, 4210-01 500, 4200-01 1416.96",
  },
  {
    about: "its cost",
    journal: "NV",
    sum: "28300",
    debit: "6000 28300",
    credit: "1200 28300",
  },
  {
    about: "the floor plan paid off",
    journal: "CD",
    sum: "29100",
    debit: "2100 29100",
    credit: "1000 29100",
  },
];
