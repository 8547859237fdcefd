import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import { idInput, textInput } from "@forecourt/platform/input-rules";
import { newId } from "@forecourt/platform/type-id";
import { TechnicianAdded } from "@forecourt/schema/events/service";
import { knownRooftop } from "../../rooftops/commands/known-rooftop.ts";
import { TechnicianEntity } from "../technician.entity.ts";

/** Adds somebody who works on cars and publishes `service.technician-added.v1`. @throws ROOFTOP_UNKNOWN */
export const addTechnician = defineCommand({
  name: "technician.add",
  requires: "technician:write",
  input: z.object({ rooftopId: idInput("rft"), displayName: textInput(120) }),
  async run(scope, { rooftopId, displayName }) {
    const { tx, record } = scope;
    await knownRooftop(scope, rooftopId);
    const technician = { id: newId(), version: 1, rooftopId, displayName, active: true };
    await tx.insert(TechnicianEntity, technician);
    record(TechnicianAdded, {
      kind: "CREATED",
      aggregate: technician,
      rooftopId,
      changedPaths: ["displayName", "rooftop", "active"],
      data: { technicianId: technician.id, rooftopId },
    });
    return { technicianId: technician.id };
  },
});
