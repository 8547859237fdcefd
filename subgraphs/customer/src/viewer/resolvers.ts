import { encodeId } from "@forecourt/platform/type-id";
import type { Resolvers } from "../__generated__/resolvers.ts";
import { ownStaffMembers } from "../staff/queries/staff-members.ts";
import { rooftopsByName } from "./queries/rooftops-by-name.ts";
import { permissionsOfViewer, rooftopsOfViewer, viewerRooftop } from "./viewer.ts";

export const viewerResolvers: Resolvers = {
  Query: {
    viewer: (_root, _args, { caller }) => caller,
  },
  Viewer: {
    staffMembers: ({ id }, _args, { database, actor }) => ownStaffMembers(database, actor, id),
    rooftops: async (viewer, _args, { database, actor }) => {
      const ids = await rooftopsByName(database, rooftopsOfViewer(actor));
      return ids.map((id) => viewerRooftop(viewer, id)).filter((rooftop) => rooftop !== undefined);
    },
    permissions: permissionsOfViewer,
  },
  ViewerRooftop: {
    rooftopId: ({ rooftopId }) => encodeId("rft", rooftopId),
    rooftop: ({ rooftopId }) => ({ id: rooftopId }),
  },
};
