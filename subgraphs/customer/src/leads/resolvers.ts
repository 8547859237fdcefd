import { may, mayAt } from "@forecourt/platform/actor";
import type { StreamMessage } from "@forecourt/platform/change-stream";
import { payload } from "@forecourt/platform/payload";
import { decodeId, encodeId } from "@forecourt/platform/type-id";
import type { Resolvers } from "../__generated__/resolvers.ts";
import { codedValue } from "../coded-value.ts";
import type { Context } from "../context.ts";
import { rooftopSet } from "../rooftop/rooftop-set.ts";
import { assignLead } from "./commands/assign-lead.ts";
import { changeLeadStage } from "./commands/change-lead-stage.ts";
import { leadSources, lostReasons, nextStages } from "./lead.ts";
import { contactOf, type LeadRow } from "./lead.entity.ts";
import { leadAfter } from "./queries/leads.ts";
import { searchLeads } from "./queries/search-leads.ts";

function leadById(id: string, context: Context): Promise<LeadRow | null> | null {
  const uuid = decodeId("led", id);
  return uuid === undefined ? null : context.leadById.load(uuid);
}

/** The lead after a command, or beside the refusal of who lost a race. */
function leadPayload(
  context: Context,
  id: string,
  run: () => Promise<{ readonly leadId: string }>,
) {
  return payload(
    async () => ({ lead: await leadAfter(context.leadById, await run()) }),
    async () => {
      // What was read before the refusal may be what lost.
      context.leadById.clearAll();
      return { lead: await leadById(id, context) };
    },
  );
}

export const leadResolvers: Resolvers = {
  Query: {
    lead: (_root, { id }, context) => leadById(id, context),
    leads: (_root, args, context) => searchLeads(context, args),
  },
  Mutation: {
    assignLead: (_root, { input: { idempotencyKey, ...input } }, context) =>
      leadPayload(context, input.leadId, () => context.execute(assignLead, idempotencyKey, input)),
    changeLeadStage: (_root, { input: { idempotencyKey, ...input } }, context) =>
      leadPayload(context, input.leadId, () =>
        context.execute(changeLeadStage, idempotencyKey, input),
      ),
  },
  Subscription: {
    leadChanges: {
      subscribe: (_root, { rooftopIds, after }, { followChanges }) =>
        followChanges({
          aggregateType: "Lead",
          permission: "lead:read",
          rooftopIds: rooftopIds ? rooftopSet(rooftopIds) : undefined,
          after: after ?? undefined,
        }),
      resolve: (message: StreamMessage) => message,
    },
  },
  Customer: {
    leads: ({ id }, args, { leadsOfCustomer }) => leadsOfCustomer.load(id, args),
  },
  StockUnit: {
    __resolveReference: ({ id }) => {
      const uuid = decodeId("stk", id);
      return uuid === undefined ? null : { id: uuid };
    },
    id: ({ id }) => encodeId("stk", id),
    interestedLeads: ({ id }, args, { leadsOfStockUnit }) => leadsOfStockUnit.load(id, args),
    openLeadCount: async ({ id }, _args, { actor, openLeadsOf }) => {
      if (!may(actor, "lead:read")) return null;
      return (await openLeadsOf.load(id))?.count ?? 0;
    },
  },
  LeadConnection: {
    queues: (page, _args, { actor }) =>
      (may(actor, "lead:read") ? page.queues?.() : undefined) ?? null,
  },
  Lead: {
    __resolveReference: ({ id }, context) => leadById(id, context),
    id: ({ id }) => encodeId("led", id),
    source: ({ source }) => codedValue(leadSources, source),
    lostReason: ({ lostReason }) => codedValue(lostReasons, lostReason),
    assignee: ({ assigneeId }, _args, { staffMemberById }) =>
      assigneeId === null ? null : staffMemberById.load(assigneeId),
    customer: ({ customerId }, _args, { customerById }) => customerById.load(customerId),
    // Every lead can be answered in some way: without any, the reader was not given it.
    contact: (lead) => {
      const contact = contactOf(lead);
      return contact.email === null && contact.phone === null ? null : contact;
    },
    interest: ({ stockUnitId }) => (stockUnitId === null ? null : { id: stockUnitId }),
    rooftop: ({ rooftopId }) => ({ id: rooftopId }),
    nextStages: ({ stage, rooftopId }, _args, { actor }) =>
      mayAt(actor, "lead:write", rooftopId) ? nextStages(stage) : [],
    attempts: async ({ id }, _args, { attemptsOf }) => (await attemptsOf.load(id))?.count ?? null,
  },
  LeadChangeEvent: {
    kind: ({ event }) => event?.kind,
    leadId: ({ event }) => (event ? encodeId("led", event.aggregateId) : null),
    version: ({ event }) => event?.aggregateVersion,
    changedPaths: ({ event }) => event?.changedPaths,
    lead: ({ event }, _args, context) => (event ? context.leadById.load(event.aggregateId) : null),
  },
};
