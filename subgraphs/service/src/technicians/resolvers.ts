import { payload } from "@forecourt/platform/payload";
import { decodeId, encodeId, requireId } from "@forecourt/platform/type-id";
import type { Resolvers } from "../__generated__/resolvers.ts";
import type { Context } from "../context.ts";
import { addTechnician } from "./commands/add-technician.ts";
import { techniciansOfRooftop } from "./queries/technicians.ts";
import type { TechnicianRow } from "./technician.entity.ts";

function technicianById(id: string, context: Context): Promise<TechnicianRow | null> | null {
  const uuid = decodeId("tec", id);
  return uuid === undefined ? null : context.technicianById.load(uuid);
}

export const technicianResolvers: Resolvers = {
  Query: {
    technician: (_root, { id }, context) => technicianById(id, context),
    technicians: (_root, { rooftopId }, { database, actor }) => {
      const uuid = requireId("rft", rooftopId, ["rooftopId"]);
      return techniciansOfRooftop(database, actor, uuid);
    },
  },
  Mutation: {
    addTechnician: (_root, { input: { idempotencyKey, ...input } }, context) =>
      payload(async () => {
        const { technicianId } = await context.execute(addTechnician, idempotencyKey, input);
        return { technician: await context.technicianById.load(technicianId) };
      }),
  },
  Technician: {
    __resolveReference: ({ id }, context) => technicianById(id, context),
    id: ({ id }) => encodeId("tec", id),
    rooftop: ({ rooftopId }) => ({ id: rooftopId }),
  },
};
