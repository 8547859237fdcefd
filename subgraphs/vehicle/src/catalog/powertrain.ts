import {
  ALL_WHEEL_DRIVE,
  BATTERY_ELECTRIC,
  type CodedValue,
  codedValue,
  FOUR_WHEEL_DRIVE,
  FRONT_WHEEL_DRIVE,
  HYBRID,
  REAR_WHEEL_DRIVE,
} from "./coded-value.ts";
import { ELEMENT } from "./vpic-elements.ts";
import type { VinFacts } from "./vpic-facts.ts";

type Facts = VinFacts["byElement"];

/** vPIC's ids of the names that are read here. */
const ELECTRIC = "2";
const ENGINE_LAYOUTS: Readonly<Record<string, string>> = { 1: "I", 2: "V", 4: "W", 5: "H" };
const ROTARY = "3";

/** Litres with one decimal, such as "3.5". */
export function displacementLiters(facts: Facts): string | undefined {
  const number = (element: number) => Number(facts.get(element)?.value ?? NaN);
  const liters = [
    number(ELEMENT.displacementLiters),
    number(ELEMENT.displacementCc) / 1000,
    number(ELEMENT.displacementCi) * 0.016387064,
  ].find((value) => value > 0);
  return liters?.toFixed(1);
}

export function engineCylinders(facts: Facts): number | undefined {
  return positiveInteger(facts.get(ELEMENT.cylinders)?.value);
}

/** The engine as a window sticker has it: "3.5L V6", "2.0L I4 Turbo", "Electric". */
export function engineText(facts: Facts): string | undefined {
  const cylinders = engineCylinders(facts);
  const liters = displacementLiters(facts);
  if (cylinders === undefined && liters === undefined) {
    return facts.get(ELEMENT.fuelType)?.value === ELECTRIC ? "Electric" : undefined;
  }
  const layout = facts.get(ELEMENT.engineConfiguration)?.value ?? "";
  const parts = [
    liters && `${liters}L`,
    layout === ROTARY ? "Rotary" : cylinders && cylinderText(cylinders, ENGINE_LAYOUTS[layout]),
    facts.get(ELEMENT.turbo)?.value === "1" && "Turbo",
  ];
  return parts.filter(Boolean).join(" ");
}

function cylinderText(cylinders: number, layout: string | undefined): string {
  return layout === undefined ? `${cylinders}-cyl` : `${layout}${cylinders}`;
}

/** Filed by few makers; else told by an electric motor as the first or the second source of power. */
export function electrification(facts: Facts): CodedValue | undefined {
  const filed = facts.get(ELEMENT.electrification)?.label;
  if (filed !== undefined) return codedValue(filed);
  const [first, second] = [ELEMENT.fuelType, ELEMENT.secondaryFuelType].map(
    (element) => facts.get(element)?.value,
  );
  if (first === ELECTRIC && second === undefined) return BATTERY_ELECTRIC;
  return first === ELECTRIC || second === ELECTRIC ? HYBRID : undefined;
}

const DRIVE_WORDS: readonly [RegExp, CodedValue][] = [
  [/\b(AWD|SH-AWD|quattro|xDrive|4MATIC|4MOTION)\b/i, ALL_WHEEL_DRIVE],
  [/\b(4WD|4x4)\b/i, FOUR_WHEEL_DRIVE],
  [/\bFWD\b/i, FRONT_WHEEL_DRIVE],
  [/\bRWD\b/i, REAR_WHEEL_DRIVE],
  [/\b(2WD|4x2)\b/i, { code: "2WD", label: "Two-wheel drive" }],
];

/** Filed by few makers; else read from the trim or series, where these name exactly one. */
export function driveType(facts: Facts): CodedValue | undefined {
  const filed = facts.get(ELEMENT.driveType)?.label;
  if (filed !== undefined) return codedValue(filed);
  const text = [ELEMENT.series, ELEMENT.trim].map((element) => facts.get(element)?.value).join(" ");
  const named = DRIVE_WORDS.filter(([words]) => words.test(text));
  return named.length === 1 ? named[0]?.[1] : undefined;
}

export function positiveInteger(text: string | undefined): number | undefined {
  const value = Number(text ?? NaN);
  return Number.isInteger(value) && value > 0 ? value : undefined;
}
