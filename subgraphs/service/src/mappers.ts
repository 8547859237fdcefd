import type { Page } from "@forecourt/platform/keyset";
import type { Money } from "@forecourt/platform/money";
import type { UserErrorFields } from "@forecourt/platform/payload";
import type { AppointmentRow } from "./appointments/appointment.entity.ts";
import type { Part } from "./parts/part.entity.ts";
import type { RecallNoticeRow } from "./recalls/recall-notice.entity.ts";
import type { JobPart, ServiceJob } from "./repair-orders/queries/jobs-of-repair-order.ts";
import type { RepairOrderRow } from "./repair-orders/repair-order.entity.ts";
import type { TechnicianRow } from "./technicians/technician.entity.ts";

/** An object of another subgraph, by its UUID. */
interface Reference {
  readonly id: string;
}

export type RooftopMapper = Reference;
export type VehicleMapper = Reference;
export type CustomerMapper = Reference;
export type StaffMemberMapper = Reference;
export type RepairOrderMapper = RepairOrderRow;
export type RepairOrderConnectionMapper = Page<RepairOrderRow>;
export type RepairOrderEdgeMapper = Page<RepairOrderRow>["edges"][number];
export type ServiceJobMapper = ServiceJob;
export type JobPartMapper = JobPart;
export type TechnicianMapper = TechnicianRow;
export type PartMapper = Part;
export type AppointmentMapper = AppointmentRow;
export type AppointmentConnectionMapper = Page<AppointmentRow>;
export type AppointmentEdgeMapper = Page<AppointmentRow>["edges"][number];
export type RecallNoticeMapper = RecallNoticeRow;
export type MoneyMapper = Money;
export type UserErrorMapper = UserErrorFields;
