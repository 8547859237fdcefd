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

/** What cars are bought and sold with. */
export interface SalesDeps {
  readonly settings: DemoSettings;
  readonly firstDay: Day;
  readonly rooftops: readonly Rooftop[];
  readonly fleet: Fleet;
}
