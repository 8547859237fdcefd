import { table } from "@forecourt/platform/table";

/** Somebody who works on cars at one rooftop. */
export interface TechnicianRow {
  id: string;
  version: number;
  rooftopId: string;
  displayName: string;
  active: boolean;
}

export const TechnicianEntity = table<TechnicianRow>({
  name: "Technician",
  tableName: "technician",
  columns: {
    id: { type: "uuid", primary: true },
    version: { type: "int" },
    rooftopId: { type: "uuid", name: "rooftop_id" },
    displayName: { type: "text", name: "display_name" },
    active: { type: "boolean" },
  },
});
