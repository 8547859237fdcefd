import { table } from "@forecourt/platform/table";

/** A recall that concerns a car; open until its remedy is done. */
export interface VehicleRecallRow {
  vehicleId: string;
  recallId: string;
  completedOn: string | null;
}

export const VehicleRecallEntity = table<VehicleRecallRow>({
  name: "VehicleRecall",
  tableName: "vehicle_recall",
  columns: {
    vehicleId: { type: "uuid", name: "vehicle_id", primary: true },
    recallId: { type: "uuid", name: "recall_id", primary: true },
    completedOn: { type: "date", name: "completed_on", nullable: true },
  },
});
