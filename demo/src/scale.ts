/** How much of everything a demo holds. */
export interface Scale {
  readonly name: ScaleName;
  readonly rooftops: number;
  readonly vehicles: number;
  readonly customers: number;
  readonly deals: number;
  readonly repairOrders: number;
  /** On the lots or on their way today. */
  readonly stockUnits: number;
  readonly leads: number;
  readonly parts: number;
  readonly techniciansPerRooftop: number;
  readonly staffPerRooftop: number;
  /** Share of deals for new cars. */
  readonly newShare: number;
  /** So many rows that indexes are built after them. */
  readonly bulk: boolean;
}

export type ScaleName = "tiny" | "small" | "large";

/** Five years of history at every scale; tests use the tiny one. */
export const HISTORY_DAYS = 5 * 365;

export const scales: Readonly<Record<ScaleName, Scale>> = {
  tiny: {
    name: "tiny",
    rooftops: 2,
    vehicles: 600,
    customers: 300,
    deals: 60,
    repairOrders: 400,
    stockUnits: 60,
    leads: 90,
    parts: 120,
    techniciansPerRooftop: 3,
    staffPerRooftop: 5,
    newShare: 0.45,
    bulk: false,
  },
  small: {
    name: "small",
    rooftops: 3,
    vehicles: 7_000,
    customers: 5_000,
    deals: 3_000,
    repairOrders: 20_000,
    stockUnits: 600,
    leads: 4_500,
    parts: 900,
    techniciansPerRooftop: 8,
    staffPerRooftop: 12,
    newShare: 0.45,
    bulk: false,
  },
  large: {
    name: "large",
    rooftops: 24,
    vehicles: 100_000,
    customers: 250_000,
    deals: 200_000,
    repairOrders: 1_000_000,
    stockUnits: 4_800,
    leads: 300_000,
    parts: 6_000,
    techniciansPerRooftop: 12,
    staffPerRooftop: 16,
    // Few, so that a hundred thousand cars are enough for twice as many deals.
    newShare: 0.2,
    bulk: true,
  },
};
