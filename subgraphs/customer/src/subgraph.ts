import { openSubgraph, type Subgraph, type SubgraphDeps } from "@forecourt/platform/subgraph";
import { CreateCustomerTables1700000200000 } from "../migrations/1700000200000-create-customer-tables.ts";
import type { Context } from "./context.ts";
import { intakeResolvers } from "./intake/resolvers.ts";
import { InteractionEntity } from "./interactions/interaction.entity.ts";
import {
  createInteractionById,
  createInteractionsOf,
} from "./interactions/queries/interactions.ts";
import { interactionResolvers } from "./interactions/resolvers.ts";
import { LeadEntity } from "./leads/lead.entity.ts";
import { createLeadById, createLeadsOf } from "./leads/queries/leads.ts";
import { leadResolvers } from "./leads/resolvers.ts";
import { CustomerEntity } from "./party/customer.entity.ts";
import { createCustomerById } from "./party/queries/customers.ts";
import { partyResolvers } from "./party/resolvers.ts";
import { knowRooftopWhenOpened } from "./rooftop/consumers/know-rooftop-when-opened.ts";
import { RooftopEntity } from "./rooftop/rooftop.entity.ts";
import { createStaffMemberById, createStaffOfRooftop } from "./staff/queries/staff-members.ts";
import { staffResolvers } from "./staff/resolvers.ts";
import { StaffMemberEntity } from "./staff/staff-member.entity.ts";

/** Customers, staff, leads and every touch with them. */
export function createCustomerSubgraph(deps: SubgraphDeps): Promise<Subgraph> {
  return openSubgraph<Context>(
    {
      name: "customer",
      folder: import.meta.dirname,
      resolvers: [
        partyResolvers,
        staffResolvers,
        leadResolvers,
        interactionResolvers,
        intakeResolvers,
      ],
      entities: [RooftopEntity, CustomerEntity, StaffMemberEntity, LeadEntity, InteractionEntity],
      migrations: [CreateCustomerTables1700000200000],
      consumers: [knowRooftopWhenOpened],
      createContext(base) {
        const { database, cursors, actor } = base;
        return {
          ...base,
          customerById: createCustomerById(database),
          staffMemberById: createStaffMemberById(database, actor),
          staffOfRooftop: createStaffOfRooftop(database, cursors, actor),
          leadById: createLeadById(database, actor),
          leadsOfCustomer: createLeadsOf("customer", database, cursors, actor),
          leadsOfStockUnit: createLeadsOf("stock_unit", database, cursors, actor),
          interactionById: createInteractionById(database, actor),
          interactionsOfCustomer: createInteractionsOf("customer", database, cursors, actor),
          interactionsOfLead: createInteractionsOf("lead", database, cursors, actor),
        };
      },
    },
    deps,
  );
}
