import type { Actor } from "@forecourt/platform/actor";
import type { StreamMessage } from "@forecourt/platform/change-stream";
import type { Page } from "@forecourt/platform/keyset";
import type { Money } from "@forecourt/platform/money";
import type { UserErrorFields } from "@forecourt/platform/payload";
import type { FinancialProfile } from "./financial-profile/financial-profile.ts";
import type { InteractionRow } from "./interactions/interaction.entity.ts";
import type { LeadRow } from "./leads/lead.entity.ts";
import type { LeadPage } from "./leads/queries/search-leads.ts";
import type { CustomerRow } from "./party/customer.entity.ts";
import type { StaffMemberRow } from "./staff/staff-member.entity.ts";
import type { TaskRow } from "./tasks/task.entity.ts";
import type { ViewerRooftop } from "./viewer/viewer.ts";
import type { WorkQueuePage } from "./work-queue/queries/work-queue.ts";
import type { WorkItem } from "./work-queue/work-item.ts";

/** An entity of the vehicle subgraph, by its UUID. */
interface Reference {
  readonly id: string;
}

export type MoneyMapper = Money;
export type RooftopMapper = Reference;
/** By the subject of its token. */
export type UserMapper = Reference;
export type StockUnitMapper = Reference;
export type CustomerMapper = CustomerRow;
export type CustomerConnectionMapper = Page<CustomerRow>;
export type CustomerEdgeMapper = Page<CustomerRow>["edges"][number];
export type StaffMemberMapper = StaffMemberRow;
export type ViewerStaffRecordMapper = StaffMemberRow;
export type StaffMemberConnectionMapper = Page<StaffMemberRow>;
export type StaffMemberEdgeMapper = Page<StaffMemberRow>["edges"][number];
export type LeadMapper = LeadRow;
export type LeadConnectionMapper = LeadPage;
export type LeadEdgeMapper = Page<LeadRow>["edges"][number];
export type LeadChangeEventMapper = StreamMessage;
export type InteractionMapper = InteractionRow;
export type InteractionConnectionMapper = Page<InteractionRow>;
export type InteractionEdgeMapper = Page<InteractionRow>["edges"][number];
export type TaskMapper = TaskRow;
export type TaskConnectionMapper = Page<TaskRow>;
export type TaskEdgeMapper = Page<TaskRow>["edges"][number];
export type TaskChangeEventMapper = StreamMessage;
export type WorkItemConnectionMapper = WorkQueuePage;
export type WorkItemEdgeMapper = Page<WorkItem>["edges"][number];
export type WorkItemMapper = WorkItem;
export type ViewerMapper = Actor;
export type ViewerRooftopMapper = ViewerRooftop;
export type FinancialProfileMapper = FinancialProfile;
export type DriverLicenseMapper = NonNullable<FinancialProfile["driverLicense"]>;
export type TaxIdentificationMapper = NonNullable<FinancialProfile["taxIdentification"]>;
export type IncomeMapper = NonNullable<FinancialProfile["income"]>;
export type BankAccountMapper = NonNullable<FinancialProfile["bankAccount"]>;
export type UserErrorMapper = UserErrorFields;
