import { table } from "@forecourt/platform/table";

/** What cars of one build have in common. Rows never change: another decoding is another row. */
export interface VehicleSpecificationRow {
  id: string;
  /** SHA-256 of the facts, so that equal builds share a row. */
  fingerprint: Buffer;
  make: string | null;
  model: string | null;
  series: string | null;
  trim: string | null;
  engine: string | null;
  bodyStyleCode: string | null;
  bodyStyleLabel: string | null;
  drivetrainCode: string | null;
  drivetrainLabel: string | null;
  fuelTypeCode: string | null;
  fuelTypeLabel: string | null;
  transmission: string | null;
  doors: number | null;
  cityMpg: number | null;
  highwayMpg: number | null;
}

const text = (name: string) => ({ type: "text", name, nullable: true }) as const;

export const VehicleSpecificationEntity = table<VehicleSpecificationRow>({
  name: "VehicleSpecification",
  tableName: "vehicle_specification",
  columns: {
    id: { type: "uuid", primary: true },
    fingerprint: { type: "bytea" },
    make: text("make"),
    model: text("model"),
    series: text("series"),
    trim: text("trim"),
    engine: text("engine"),
    bodyStyleCode: text("body_style_code"),
    bodyStyleLabel: text("body_style_label"),
    drivetrainCode: text("drivetrain_code"),
    drivetrainLabel: text("drivetrain_label"),
    fuelTypeCode: text("fuel_type_code"),
    fuelTypeLabel: text("fuel_type_label"),
    transmission: text("transmission"),
    doors: { type: "int", nullable: true },
    cityMpg: { type: "int", name: "city_mpg", nullable: true },
    highwayMpg: { type: "int", name: "highway_mpg", nullable: true },
  },
  uniques: [{ name: "vehicle_specification_fingerprint", columns: ["fingerprint"] }],
});
