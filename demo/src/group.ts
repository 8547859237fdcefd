import type { Day } from "./calendar.ts";
import type { Fleet } from "./fleet.ts";
import type { RooftopProfile } from "./rooftops.ts";
import type { Scale } from "./scale.ts";

/** What a demo is made from; equal settings make equal rows. */
export interface DemoSettings {
  readonly scale: Scale;
  readonly seed: number;
  /** The day, by UTC, with whose beginning the history ends. */
  readonly today: Day;
  /** Ids of the rooftops, which were opened before. */
  readonly rooftopIds: readonly string[];
}

export interface Rooftop extends RooftopProfile {
  readonly index: number;
  readonly id: string;
}

/** A customer is of one rooftop: it buys, asks and comes to the workshop there. */
export function homeOf(customer: number, rooftops: readonly Rooftop[]): Rooftop {
  const home = rooftops[customer % rooftops.length];
  if (home) return home;
  throw new Error("a group has a rooftop");
}

/** The customer of a rooftop next to any customer. @param count customers of the group */
export function customerOf(
  { index }: Rooftop,
  customer: number,
  { rooftops, count }: { readonly rooftops: readonly Rooftop[]; readonly count: number },
): number {
  const neighbor = customer - (customer % rooftops.length) + index;
  return neighbor < count ? neighbor : neighbor - rooftops.length;
}

/** What cars are bought and sold with. */
export interface SalesDeps {
  readonly settings: DemoSettings;
  readonly firstDay: Day;
  readonly rooftops: readonly Rooftop[];
  readonly fleet: Fleet;
}
