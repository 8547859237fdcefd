import { table } from "@forecourt/platform/table";
import type { Contact } from "../party/customer.ts";
import type { LeadStage } from "./lead.ts";

/**
 * A customer's interest, at one rooftop. `contact…` is what the enquiry said, whatever the
 * customer's record says.
 */
export interface LeadRow {
  id: string;
  version: number;
  rooftopId: string;
  customerId: string;
  stage: LeadStage;
  lostReason: string | null;
  source: string;
  receivedAt: Date;
  firstResponseDueAt: Date;
  firstRespondedAt: Date | null;
  assigneeId: string | null;
  stockUnitId: string | null;
  /** Listing or stock number that the person named; nobody has looked whether there is one. */
  namedInterest: string | null;
  /** Null when the person was not asked. */
  contactConsent: boolean | null;
  comments: string | null;
  contactGivenName: string | null;
  contactFamilyName: string | null;
  contactBusinessName: string | null;
  contactEmail: string | null;
  contactPhone: string | null;
}

export function contactOf(lead: LeadRow): Contact {
  return {
    givenName: lead.contactGivenName,
    familyName: lead.contactFamilyName,
    businessName: lead.contactBusinessName,
    email: lead.contactEmail,
    phone: lead.contactPhone,
  };
}

export function contactColumns(contact: Contact) {
  return {
    contactGivenName: contact.givenName,
    contactFamilyName: contact.familyName,
    contactBusinessName: contact.businessName,
    contactEmail: contact.email,
    contactPhone: contact.phone,
  };
}

const text = (name: string) => ({ type: "text", name, nullable: true }) as const;

export const LeadEntity = table<LeadRow>({
  name: "Lead",
  tableName: "lead",
  columns: {
    id: { type: "uuid", primary: true },
    version: { type: "int" },
    rooftopId: { type: "uuid", name: "rooftop_id" },
    customerId: { type: "uuid", name: "customer_id" },
    stage: { type: "text" },
    lostReason: text("lost_reason"),
    source: { type: "text" },
    receivedAt: { type: "timestamptz", name: "received_at" },
    firstResponseDueAt: { type: "timestamptz", name: "first_response_due_at" },
    firstRespondedAt: { type: "timestamptz", name: "first_responded_at", nullable: true },
    assigneeId: { type: "uuid", name: "assignee_id", nullable: true },
    stockUnitId: { type: "uuid", name: "stock_unit_id", nullable: true },
    namedInterest: text("named_interest"),
    contactConsent: { type: "boolean", name: "contact_consent", nullable: true },
    comments: text("comments"),
    contactGivenName: text("contact_given_name"),
    contactFamilyName: text("contact_family_name"),
    contactBusinessName: text("contact_business_name"),
    contactEmail: text("contact_email"),
    contactPhone: text("contact_phone"),
  },
});
