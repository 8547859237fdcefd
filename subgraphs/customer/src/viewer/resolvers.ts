import { may } from "@forecourt/platform/actor";
import { encodeId } from "@forecourt/platform/type-id";
import type { Resolvers } from "../__generated__/resolvers.ts";
import { codedValue } from "../coded-value.ts";
import { ownStaffMembers } from "../staff/queries/staff-members.ts";
import { staffName } from "../staff/staff-member.entity.ts";
import { staffTitles } from "../staff/staff-title.ts";
import { rooftopsByName } from "./queries/rooftops-by-name.ts";
import { permissionsOfViewer, rooftopsOfViewer, viewerRooftop } from "./viewer.ts";

export const viewerResolvers: Resolvers = {
  Query: {
    viewer: (_root, _args, { caller }) => caller,
  },
  Viewer: {
    staffMembers: ({ id }, _args, { database, actor }) => ownStaffMembers(database, actor, id),
    staffRecords: ({ id }, _args, { database, actor }) =>
      may(actor, "staff:read") ? ownStaffMembers(database, actor, id) : [],
    rooftops: async (viewer, _args, { database, actor }) => {
      const ids = await rooftopsByName(database, rooftopsOfViewer(actor));
      return ids.map((id) => viewerRooftop(viewer, id)).filter((rooftop) => rooftop !== undefined);
    },
    permissions: permissionsOfViewer,
  },
  ViewerStaffRecord: {
    id: ({ id }) => encodeId("stf", id),
    displayName: staffName,
    title: ({ title }) => codedValue(staffTitles, title),
    rooftopId: ({ rooftopId }) => encodeId("rft", rooftopId),
  },
  ViewerRooftop: {
    rooftopId: ({ rooftopId }) => encodeId("rft", rooftopId),
    rooftop: ({ rooftopId }) => ({ id: rooftopId }),
  },
};
