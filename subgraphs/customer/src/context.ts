import type { ChildPages } from "@forecourt/platform/children";
import type { Loader } from "@forecourt/platform/loader";
import type { SubgraphContext } from "@forecourt/platform/subgraph";
import type { FieldKeys } from "./financial-profile/field-keys.ts";
import type { FinancialProfile } from "./financial-profile/financial-profile.ts";
import type { SensitiveAccess } from "./financial-profile/commands/sensitive-access.ts";
import type { InteractionRow } from "./interactions/interaction.entity.ts";
import type { LeadRow } from "./leads/lead.entity.ts";
import type { CountOf } from "./leads/queries/lead-counts.ts";
import type { CustomerRow } from "./party/customer.entity.ts";
import type { StaffMemberRow } from "./staff/staff-member.entity.ts";
import type { TaskRow } from "./tasks/task.entity.ts";

/** What a resolver of the customer subgraph can reach; loaders live for one request. */
export interface Context extends SubgraphContext {
  readonly customerById: Loader<string, CustomerRow>;
  readonly staffMemberById: Loader<string, StaffMemberRow>;
  /** By the subject that signs in. */
  readonly staffMemberByUser: Loader<string, StaffMemberRow>;
  readonly staffOfRooftop: ChildPages<StaffMemberRow>;
  readonly leadById: Loader<string, LeadRow>;
  readonly leadsOfCustomer: ChildPages<LeadRow>;
  readonly leadsOfStockUnit: ChildPages<LeadRow>;
  readonly attemptsOf: Loader<string, CountOf>;
  readonly openLeadsOf: Loader<string, CountOf>;
  readonly interactionById: Loader<string, InteractionRow>;
  readonly interactionsOfCustomer: ChildPages<InteractionRow>;
  readonly interactionsOfLead: ChildPages<InteractionRow>;
  readonly taskById: Loader<string, TaskRow>;
  readonly tasksOfCustomer: ChildPages<TaskRow>;
  readonly tasksOfLead: ChildPages<TaskRow>;
  readonly financialProfileOf: Loader<string, FinancialProfile>;
  readonly sensitiveAccess: SensitiveAccess;
  readonly fieldKeys: FieldKeys;
}
