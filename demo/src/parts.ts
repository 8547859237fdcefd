import { DAY_MS } from "./calendar.ts";
import type { Row } from "./copy.ts";
import type { Vehicle } from "./fleet.ts";
import type { DemoSettings } from "./group.ts";
import { idOf, randomOf } from "./random.ts";
import { type PartKind, partKinds } from "./workshop.ts";

const kinds = Object.keys(partKinds) as PartKind[];

/** A part that fits: every kind comes in variants, and a car takes the one of its model. */
export interface FittingPart {
  readonly id: string;
  readonly priceMinor: bigint;
}

function variantsOf({ scale }: DemoSettings): number {
  return Math.max(1, Math.floor(scale.parts / kinds.length));
}

export function partFor(settings: DemoSettings, kind: PartKind, vehicle: Vehicle): FittingPart {
  const { make, model } = vehicle.model;
  const fit = randomOf(settings.seed, `fit ${make} ${model}`, vehicle.modelYear);
  const variant = fit.between(0, variantsOf(settings) - 1);
  const index = kinds.indexOf(kind) * variantsOf(settings) + variant;
  return { id: partIdOf(settings, index), priceMinor: priceOf(settings, kind, index) };
}

/** The part master of the group. */
export function partRows(settings: DemoSettings): Row[] {
  return kinds.flatMap((kind, place) =>
    Array.from({ length: variantsOf(settings) }, (_, variant) => {
      const index = place * variantsOf(settings) + variant;
      const { code, description } = partKinds[kind];
      const partNumber = `${code}-${String(1000 + variant)}-D${String(place).padStart(2, "0")}`;
      return {
        id: partIdOf(settings, index),
        version: 1,
        part_number: partNumber,
        normalized_number: partNumber.replaceAll("-", ""),
        description,
        list_price_minor: priceOf(settings, kind, index),
        currency: "USD",
      };
    }),
  );
}

function partIdOf({ seed, today }: DemoSettings, index: number): string {
  return idOf(seed, "part", index, (today - 2_500) * DAY_MS);
}

function priceOf({ seed }: DemoSettings, kind: PartKind, index: number): bigint {
  const factor = 0.8 + 0.6 * randomOf(seed, "part-price", index).next();
  return BigInt(Math.round(partKinds[kind].price * factor));
}
