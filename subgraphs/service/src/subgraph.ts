import { openSubgraph, type Subgraph, type SubgraphDeps } from "@forecourt/platform/subgraph";
import { CreateServiceTables1700000400000 } from "../migrations/1700000400000-create-service-tables.ts";
import { AppointmentEntity } from "./appointments/appointment.entity.ts";
import {
  createAppointmentById,
  createAppointmentsOfVehicle,
} from "./appointments/queries/appointments.ts";
import { appointmentResolvers } from "./appointments/resolvers.ts";
import type { Context } from "./context.ts";
import { PartEntity } from "./parts/part.entity.ts";
import { createPartById } from "./parts/queries/parts.ts";
import { partResolvers } from "./parts/resolvers.ts";
import { createOpenRecallsOfVehicle, createRecallNoticeById } from "./recalls/queries/recalls.ts";
import { RecallNoticeEntity } from "./recalls/recall-notice.entity.ts";
import { recallResolvers } from "./recalls/resolvers.ts";
import { VehicleRecallEntity } from "./recalls/vehicle-recall.entity.ts";
import { JobPartEntity } from "./repair-orders/job-part.entity.ts";
import { createJobsOfRepairOrder } from "./repair-orders/queries/jobs-of-repair-order.ts";
import { createRepairOrdersOf } from "./repair-orders/queries/repair-order-pages.ts";
import { createRepairOrderById } from "./repair-orders/queries/repair-orders.ts";
import { RepairOrderEntity } from "./repair-orders/repair-order.entity.ts";
import { repairOrderResolvers } from "./repair-orders/resolvers.ts";
import { ServiceJobEntity } from "./repair-orders/service-job.entity.ts";
import { knowRooftopWhenOpened } from "./rooftops/consumers/know-rooftop-when-opened.ts";
import { rooftopResolvers } from "./rooftops/resolvers.ts";
import { RooftopEntity } from "./rooftops/rooftop.entity.ts";
import { createTechnicianById } from "./technicians/queries/technicians.ts";
import { technicianResolvers } from "./technicians/resolvers.ts";
import { TechnicianEntity } from "./technicians/technician.entity.ts";

/** The workshop: repair orders, technicians, parts, appointments, recalls. */
export function createServiceSubgraph(deps: SubgraphDeps): Promise<Subgraph> {
  return openSubgraph<Context>(
    {
      name: "service",
      folder: import.meta.dirname,
      resolvers: [
        rooftopResolvers,
        repairOrderResolvers,
        technicianResolvers,
        partResolvers,
        appointmentResolvers,
        recallResolvers,
      ],
      entities: [
        RooftopEntity,
        RepairOrderEntity,
        ServiceJobEntity,
        JobPartEntity,
        TechnicianEntity,
        PartEntity,
        AppointmentEntity,
        RecallNoticeEntity,
        VehicleRecallEntity,
      ],
      migrations: [CreateServiceTables1700000400000],
      consumers: [knowRooftopWhenOpened],
      createContext(base) {
        const { database, cursors, actor } = base;
        return {
          ...base,
          repairOrderById: createRepairOrderById(database, actor),
          jobsOfRepairOrder: createJobsOfRepairOrder(database, actor),
          serviceHistory: createRepairOrdersOf("vehicle", base),
          repairOrdersOfCustomer: createRepairOrdersOf("customer", base),
          technicianById: createTechnicianById(database, actor),
          partById: createPartById(database, actor),
          appointmentById: createAppointmentById(database, actor),
          appointmentsOfVehicle: createAppointmentsOfVehicle(database, cursors, actor),
          recallNoticeById: createRecallNoticeById(database, actor),
          openRecallsOfVehicle: createOpenRecallsOfVehicle(database, actor),
        };
      },
    },
    deps,
  );
}
