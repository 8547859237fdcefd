import { canonicalJson, sha256 } from "@forecourt/platform/canonical-json";
import type { DecodedVehicle } from "./decode-vin.ts";
import type { VehicleSpecificationRow } from "./vehicle-specification.entity.ts";

/** The specification that a decoded VIN describes, without its id. Equal builds have equal fingerprints. */
export function specificationOf(decoded: DecodedVehicle): Omit<VehicleSpecificationRow, "id"> {
  const facts = {
    make: decoded.make ?? null,
    model: decoded.model ?? null,
    series: decoded.series ?? null,
    trim: decoded.trim ?? null,
    engine: decoded.engine ?? null,
    bodyStyleCode: decoded.bodyStyle?.code ?? null,
    bodyStyleLabel: decoded.bodyStyle?.label ?? null,
    drivetrainCode: decoded.driveType?.code ?? null,
    drivetrainLabel: decoded.driveType?.label ?? null,
    fuelTypeCode: decoded.fuelType?.code ?? null,
    fuelTypeLabel: decoded.fuelType?.label ?? null,
    transmission: null,
    doors: decoded.doors ?? null,
    cityMpg: null,
    highwayMpg: null,
  };
  return { ...facts, fingerprint: sha256(canonicalJson(facts)) };
}
