import type { StreamMessage } from "@forecourt/platform/change-stream";
import { payload } from "@forecourt/platform/payload";
import { decodeId, encodeId } from "@forecourt/platform/type-id";
import type { Resolvers } from "../__generated__/resolvers.ts";
import type { Context } from "../context.ts";
import { rooftopSet } from "../rooftop/rooftop-set.ts";
import { completeTask } from "./commands/complete-task.ts";
import { createTask } from "./commands/create-task.ts";
import { reopenTask } from "./commands/reopen-task.ts";
import { updateTask } from "./commands/update-task.ts";
import type { TaskRow } from "./task.entity.ts";

function taskById(id: string, context: Context): Promise<TaskRow | null> | null {
  const uuid = decodeId("tsk", id);
  return uuid === undefined ? null : context.taskById.load(uuid);
}

/** The task after a command, or beside the refusal of who lost a race. */
function taskPayload(
  context: Context,
  id: string,
  run: () => Promise<{ readonly taskId: string }>,
) {
  return payload(
    async () => ({ task: await context.taskById.load((await run()).taskId) }),
    async () => {
      // What was read before the refusal may be what lost.
      context.taskById.clearAll();
      return { task: await taskById(id, context) };
    },
  );
}

export const taskResolvers: Resolvers = {
  Query: {
    task: (_root, { id }, context) => taskById(id, context),
  },
  Mutation: {
    createTask: (_root, { input: { idempotencyKey, ...input } }, context) =>
      payload(async () => {
        const { taskId } = await context.execute(createTask, idempotencyKey, input);
        return { task: await context.taskById.load(taskId) };
      }),
    updateTask: (_root, { input: { idempotencyKey, ...input } }, context) =>
      taskPayload(context, input.taskId, () => context.execute(updateTask, idempotencyKey, input)),
    completeTask: (_root, { input: { idempotencyKey, ...input } }, context) =>
      taskPayload(context, input.taskId, () =>
        context.execute(completeTask, idempotencyKey, input),
      ),
    reopenTask: (_root, { input: { idempotencyKey, ...input } }, context) =>
      taskPayload(context, input.taskId, () => context.execute(reopenTask, idempotencyKey, input)),
  },
  Subscription: {
    taskChanges: {
      subscribe: (_root, { rooftopIds, after }, { followChanges }) =>
        followChanges({
          aggregateType: "Task",
          permission: "task:read",
          rooftopIds: rooftopIds ? rooftopSet(rooftopIds) : undefined,
          after: after ?? undefined,
        }),
      resolve: (message: StreamMessage) => message,
    },
  },
  Customer: {
    tasks: ({ id }, args, { tasksOfCustomer }) => tasksOfCustomer.load(id, args),
  },
  Lead: {
    tasks: ({ id }, args, { tasksOfLead }) => tasksOfLead.load(id, args),
  },
  Task: {
    __resolveReference: ({ id }, context) => taskById(id, context),
    id: ({ id }) => encodeId("tsk", id),
    rooftop: ({ rooftopId }) => ({ id: rooftopId }),
    assignee: ({ assigneeId }, _args, context) => staffMember(assigneeId, context),
    customer: ({ customerId }, _args, { customerById }) =>
      customerId === null ? null : customerById.load(customerId),
    lead: ({ leadId }, _args, { leadById }) => (leadId === null ? null : leadById.load(leadId)),
    createdBy: ({ createdById }, _args, context) => staffMember(createdById, context),
    completedBy: ({ completedById }, _args, context) => staffMember(completedById, context),
  },
  TaskChangeEvent: {
    kind: ({ event }) => event?.kind,
    taskId: ({ event }) => (event ? encodeId("tsk", event.aggregateId) : null),
    version: ({ event }) => event?.aggregateVersion,
    changedPaths: ({ event }) => event?.changedPaths,
    task: ({ event }, _args, context) => (event ? context.taskById.load(event.aggregateId) : null),
  },
};

function staffMember(id: string | null, { staffMemberById }: Context) {
  return id === null ? null : staffMemberById.load(id);
}
