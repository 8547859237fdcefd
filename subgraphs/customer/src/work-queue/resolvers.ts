import { encodeId } from "@forecourt/platform/type-id";
import type { Resolvers } from "../__generated__/resolvers.ts";
import { workQueue } from "./queries/work-queue.ts";
import { groupOf, reasonOf, reasons } from "./work-item.ts";

export const workQueueResolvers: Resolvers = {
  Query: {
    workQueue: (_root, args, context) => workQueue(context, args),
  },
  WorkItemConnection: {
    summary: (page) => page.summary(),
  },
  WorkItem: {
    id: ({ id, kind }) => encodeId(kind === "TASK" ? "tsk" : "led", id),
    group: (item, _args, { now }) => groupOf(item, now),
    reason: (item) => {
      const code = reasonOf(item);
      return { code, label: reasons[code] ?? code };
    },
    lead: ({ leadId }, _args, { leadById }) => (leadId === null ? null : leadById.load(leadId)),
    task: ({ taskId }, _args, { taskById }) => (taskId === null ? null : taskById.load(taskId)),
    customer: ({ customerId }, _args, { customerById }) =>
      customerId === null ? null : customerById.load(customerId),
  },
};
