import type { DecodedVehicle, VinDecoder } from "../catalog/decode-vin.ts";
import { specificationOf } from "../catalog/specification-of.ts";
import type { VehicleSpecificationRow } from "../catalog/vehicle-specification.entity.ts";
import { compactVin, type Vin } from "../catalog/vin.ts";
import { vinSuggestions } from "../catalog/vin-suggestions.ts";
import { judgeVin, type VinJudgement, type VinVerdict } from "../catalog/vin-verdict.ts";

/** What the VIN itself tells; nothing of it is stored. */
interface ReadVin extends Omit<VinJudgement, "vin" | "expectedCheckDigit"> {
  readonly input: string;
  readonly vin: Vin | null;
  readonly expectedCheckDigit: string | null;
  readonly suggestions: readonly Vin[];
  readonly modelYear: number | null;
  readonly specification: Omit<VehicleSpecificationRow, "id"> | null;
  readonly uncertain: readonly string[];
}

/** The same for a car that is to be received at a rooftop, and what the group knows of the car. */
export interface CheckedVin extends ReadVin {
  readonly rooftopId: string;
  readonly vehicleId: string | null;
  /** The unit in which it stands in the group now, be it where the caller may look or not. */
  readonly openUnitId: string | null;
}

const facts: Readonly<Record<string, keyof DecodedVehicle>> = {
  modelYear: "modelYear",
  make: "make",
  model: "model",
  trim: "trim",
  series: "series",
  engine: "engine",
  bodyStyle: "bodyStyle",
  drivetrain: "driveType",
  fuelType: "fuelType",
  doors: "doors",
};

/** Reads a text that should be the VIN of a car on the lot. */
export function readVin(text: string, decoder: VinDecoder): ReadVin {
  const { vin, verdict, message, expectedCheckDigit } = judgeVin(text, decoder);
  const decoded = vin === undefined ? undefined : decoder.decode(vin);
  return {
    input: compactVin(text),
    vin: vin ?? null,
    verdict,
    message,
    expectedCheckDigit: expectedCheckDigit ?? null,
    suggestions: vinSuggestions(text, decoder),
    modelYear: decoded?.modelYear ?? null,
    specification: decoded === undefined ? null : specificationOf(decoded),
    uncertain: Object.entries(facts)
      .filter(([, fact]) => !isCertain(fact, decoded, verdict))
      .map(([name]) => name),
  };
}

/** Whether somebody may take the fact for granted: what is misread, or read by another year's rules, is a guess. */
function isCertain(
  fact: keyof DecodedVehicle,
  decoded: DecodedVehicle | undefined,
  verdict: VinVerdict,
): boolean {
  if (decoded?.[fact] === undefined || verdict === "CHECK_DIGIT_WRONG") return false;
  return decoded.readAsModelYear === undefined || fact === "make" || fact === "modelYear";
}
