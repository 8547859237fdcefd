import { openSubgraph, type Subgraph, type SubgraphDeps } from "@forecourt/platform/subgraph";
import { CreateCustomerTables1700000200000 } from "../migrations/1700000200000-create-customer-tables.ts";
import { CustomersOfRooftops1700000200100 } from "../migrations/1700000200100-customers-of-rooftops.ts";
import { CreateFinancialProfile1700000200200 } from "../migrations/1700000200200-create-financial-profile.ts";
import { TakeLeadsFromWebsites1700000200300 } from "../migrations/1700000200300-take-leads-from-websites.ts";
import { LinkStaffToUsers1700000200400 } from "../migrations/1700000200400-link-staff-to-users.ts";
import { CreateTasks1700000200500 } from "../migrations/1700000200500-create-tasks.ts";
import { FindPeople1700000200600 } from "../migrations/1700000200600-find-people.ts";
import { LinkStaffByTwoPeople1700000200700 } from "../migrations/1700000200700-link-staff-by-two-people.ts";
import type { Context } from "./context.ts";
import type { FieldKeys } from "./financial-profile/field-keys.ts";
import { FinancialProfileEntity } from "./financial-profile/financial-profile.entity.ts";
import { createFinancialProfileOf } from "./financial-profile/queries/financial-profiles.ts";
import { financialProfileResolvers } from "./financial-profile/resolvers.ts";
import { createSensitiveAccess } from "./financial-profile/commands/sensitive-access.ts";
import { LeadSubmissionEntity } from "./intake/lead-submission.entity.ts";
import { intakeResolvers } from "./intake/resolvers.ts";
import { InteractionEntity } from "./interactions/interaction.entity.ts";
import {
  createInteractionById,
  createInteractionsOf,
} from "./interactions/queries/interactions.ts";
import { interactionResolvers } from "./interactions/resolvers.ts";
import { LeadEntity } from "./leads/lead.entity.ts";
import { createAttemptsOf, createOpenLeadsOf } from "./leads/queries/lead-counts.ts";
import { createLeadById, createLeadsOf } from "./leads/queries/leads.ts";
import { leadResolvers } from "./leads/resolvers.ts";
import { CustomerEntity } from "./party/customer.entity.ts";
import { createCustomerById } from "./party/queries/customers.ts";
import { partyResolvers } from "./party/resolvers.ts";
import { customerRowSecurity } from "./row-security.ts";
import { knowRooftopWhenOpened } from "./rooftop/consumers/know-rooftop-when-opened.ts";
import { RooftopEntity } from "./rooftop/rooftop.entity.ts";
import {
  createStaffMemberById,
  createStaffMemberByUser,
  createStaffOfRooftop,
} from "./staff/queries/staff-members.ts";
import { staffResolvers } from "./staff/resolvers.ts";
import { StaffMemberEntity } from "./staff/staff-member.entity.ts";
import { createTaskById, createTasksOf } from "./tasks/queries/tasks.ts";
import { taskResolvers } from "./tasks/resolvers.ts";
import { TaskEntity } from "./tasks/task.entity.ts";
import { viewerResolvers } from "./viewer/resolvers.ts";
import { workQueueResolvers } from "./work-queue/resolvers.ts";

export interface CustomerDeps extends SubgraphDeps {
  /** Under which identity numbers, income and bank accounts are stored. */
  readonly fieldKeys: FieldKeys;
}

/** Customers, staff, leads and every touch with them. */
export function createCustomerSubgraph(deps: CustomerDeps): Promise<Subgraph> {
  const { fieldKeys } = deps;
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
        financialProfileResolvers,
        taskResolvers,
        viewerResolvers,
        workQueueResolvers,
      ],
      entities: [
        RooftopEntity,
        CustomerEntity,
        StaffMemberEntity,
        LeadEntity,
        InteractionEntity,
        FinancialProfileEntity,
        LeadSubmissionEntity,
        TaskEntity,
      ],
      migrations: [
        CreateCustomerTables1700000200000,
        CustomersOfRooftops1700000200100,
        CreateFinancialProfile1700000200200,
        TakeLeadsFromWebsites1700000200300,
        LinkStaffToUsers1700000200400,
        CreateTasks1700000200500,
        FindPeople1700000200600,
        LinkStaffByTwoPeople1700000200700,
      ],
      rowSecurity: customerRowSecurity,
      consumers: [knowRooftopWhenOpened],
      createContext(base) {
        const { database, cursors, actor, requestId } = base;
        return {
          ...base,
          customerById: createCustomerById(database, actor),
          staffMemberById: createStaffMemberById(database, actor),
          staffMemberByUser: createStaffMemberByUser(database, actor),
          staffOfRooftop: createStaffOfRooftop(database, cursors, actor),
          leadById: createLeadById(database, actor),
          leadsOfCustomer: createLeadsOf("customer", database, cursors, actor),
          leadsOfStockUnit: createLeadsOf("stock_unit", database, cursors, actor),
          attemptsOf: createAttemptsOf(database, actor),
          openLeadsOf: createOpenLeadsOf(database, actor),
          interactionById: createInteractionById(database, actor),
          interactionsOfCustomer: createInteractionsOf("customer", database, cursors, actor),
          interactionsOfLead: createInteractionsOf("lead", database, cursors, actor),
          taskById: createTaskById(database, actor),
          tasksOfCustomer: createTasksOf("customer", database, cursors, actor),
          tasksOfLead: createTasksOf("lead", database, cursors, actor),
          financialProfileOf: createFinancialProfileOf(database, actor, fieldKeys),
          sensitiveAccess: createSensitiveAccess(database, actor, requestId),
          fieldKeys,
        };
      },
    },
    deps,
  );
}
