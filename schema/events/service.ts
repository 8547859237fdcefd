import { z } from "zod";
import { eventContract } from "./event.ts";

/** The work on a repair order is done and invoiced. */
export const RepairOrderClosed = eventContract({
  type: "service.repair-order-closed.v1",
  aggregateType: "RepairOrder",
  data: z.object({
    repairOrderId: z.uuid(),
    vehicleId: z.uuid(),
    number: z.string(),
    closedOn: z.iso.date(),
    odometerIn: z.int().min(0).nullable(),
    odometerUnit: z.enum(["MILE", "KILOMETER"]),
  }),
});
