import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { idInput } from "@forecourt/platform/input-rules";
import { TechnicianAssigned } from "@forecourt/schema/events/service";
import { TechnicianEntity } from "../../technicians/technician.entity.ts";
import { requireNotInvoiced } from "../repair-order.ts";
import { ServiceJobEntity } from "../service-job.entity.ts";
import { lockedJob } from "./locked-repair-order.ts";
import { storeWork } from "./store-work.ts";

/**
 * Gives a job to a technician of the rooftop and publishes `service.technician-assigned.v1`.
 * @throws NOT_FOUND, VERSION_CONFLICT, REPAIR_ORDER_NOT_OPEN, REPAIR_ORDER_INVOICED,
 * TECHNICIAN_NOT_AVAILABLE, NOTHING_TO_CHANGE
 */
export const assignTechnician = defineCommand({
  name: "repair-order.assign-technician",
  requires: "service:write",
  input: z.object({
    jobId: idInput("job"),
    expectedVersion: z.int(),
    technicianId: idInput("tec"),
  }),
  async run(scope, { technicianId, ...asked }) {
    const { tx, record } = scope;
    const { order, job } = await lockedJob(scope, asked);
    requireNotInvoiced(order.state, ["jobId"]);
    if (job.technicianId === technicianId) {
      throw new DomainError("NOTHING_TO_CHANGE", "The technician has this job", ["technicianId"]);
    }
    const available = { id: technicianId, rooftopId: order.rooftopId, active: true };
    if (!(await tx.existsBy(TechnicianEntity, available))) {
      throw new DomainError(
        "TECHNICIAN_NOT_AVAILABLE",
        "There is no such active technician at the rooftop of the order",
        ["technicianId"],
      );
    }

    await tx.update(ServiceJobEntity, { id: job.id }, { technicianId });
    record(TechnicianAssigned, {
      kind: "UPDATED",
      ...(await storeWork(tx, order, [`jobs.${job.line}.technician`])),
      data: { repairOrderId: order.id, jobId: job.id, line: job.line, technicianId },
    });
    return { repairOrderId: order.id };
  },
});
