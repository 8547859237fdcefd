import { table } from "@forecourt/platform/table";

/** An enquiry as it came from a website, with what the person agreed to. Rows are never changed. */
export interface LeadSubmissionRow {
  /** What the person can quote. */
  id: string;
  leadId: string;
  rooftopId: string;
  receivedAt: Date;
  consentGiven: boolean;
  consentText: string;
}

export const LeadSubmissionEntity = table<LeadSubmissionRow>({
  name: "LeadSubmission",
  tableName: "lead_submission",
  columns: {
    id: { type: "uuid", primary: true },
    leadId: { type: "uuid", name: "lead_id" },
    rooftopId: { type: "uuid", name: "rooftop_id" },
    receivedAt: { type: "timestamptz", name: "received_at" },
    consentGiven: { type: "boolean", name: "consent_given" },
    consentText: { type: "text", name: "consent_text" },
  },
});
