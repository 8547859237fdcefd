import { table } from "@forecourt/platform/table";
import type { DistanceUnit } from "./odometer.ts";

/** The physical car, for ever. */
export interface VehicleRow {
  id: string;
  version: number;
  vin: string;
  modelYear: number | null;
  specificationId: string | null;
  odometerValue: number | null;
  odometerUnit: DistanceUnit | null;
  odometerReadOn: string | null;
}

export const VehicleEntity = table<VehicleRow>({
  name: "Vehicle",
  tableName: "vehicle",
  columns: {
    id: { type: "uuid", primary: true },
    version: { type: "int" },
    vin: { type: "text" },
    modelYear: { type: "int", name: "model_year", nullable: true },
    specificationId: { type: "uuid", name: "specification_id", nullable: true },
    odometerValue: { type: "int", name: "odometer_value", nullable: true },
    odometerUnit: { type: "text", name: "odometer_unit", nullable: true },
    odometerReadOn: { type: "date", name: "odometer_read_on", nullable: true },
  },
  uniques: [{ name: "vehicle_vin", columns: ["vin"] }],
});
