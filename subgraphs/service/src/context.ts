import type DataLoader from "dataloader";
import type { ChildPages } from "@forecourt/platform/children";
import type { Loader } from "@forecourt/platform/loader";
import type { SubgraphContext } from "@forecourt/platform/subgraph";
import type { AppointmentRow } from "./appointments/appointment.entity.ts";
import type { Part } from "./parts/part.entity.ts";
import type { RecallNoticeRow } from "./recalls/recall-notice.entity.ts";
import type { ServiceJob } from "./repair-orders/queries/jobs-of-repair-order.ts";
import type { RepairOrderRow } from "./repair-orders/repair-order.entity.ts";
import type { TechnicianRow } from "./technicians/technician.entity.ts";

/** What a resolver of the service subgraph can reach; loaders live for one request. */
export interface Context extends SubgraphContext {
  readonly repairOrderById: Loader<string, RepairOrderRow>;
  readonly jobsOfRepairOrder: DataLoader<string, ServiceJob[]>;
  readonly serviceHistory: ChildPages<RepairOrderRow>;
  readonly repairOrdersOfCustomer: ChildPages<RepairOrderRow>;
  readonly technicianById: Loader<string, TechnicianRow>;
  readonly partById: Loader<string, Part>;
  readonly appointmentById: Loader<string, AppointmentRow>;
  readonly appointmentsOfVehicle: ChildPages<AppointmentRow>;
  readonly recallNoticeById: Loader<string, RecallNoticeRow>;
  readonly openRecallsOfVehicle: DataLoader<string, RecallNoticeRow[]>;
}
