import { table } from "@forecourt/platform/table";

export type AppointmentState = "BOOKED" | "ARRIVED" | "NO_SHOW" | "CANCELLED";

/** A time in the workshop, promised for a car. */
export interface AppointmentRow {
  id: string;
  version: number;
  rooftopId: string;
  vehicleId: string;
  customerId: string | null;
  startsAt: Date;
  endsAt: Date;
  state: AppointmentState;
  note: string | null;
}

export const AppointmentEntity = table<AppointmentRow>({
  name: "Appointment",
  tableName: "appointment",
  columns: {
    id: { type: "uuid", primary: true },
    version: { type: "int" },
    rooftopId: { type: "uuid", name: "rooftop_id" },
    vehicleId: { type: "uuid", name: "vehicle_id" },
    customerId: { type: "uuid", name: "customer_id", nullable: true },
    startsAt: { type: "timestamptz", name: "starts_at" },
    endsAt: { type: "timestamptz", name: "ends_at" },
    state: { type: "text" },
    note: { type: "text", nullable: true },
  },
});
