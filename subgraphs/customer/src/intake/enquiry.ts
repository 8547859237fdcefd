import type { Contact } from "../party/customer.ts";

/** What somebody asks a rooftop, by whatever way. */
export interface Enquiry {
  readonly rooftopId: string;
  readonly source: string;
  readonly contact: Contact;
  readonly stockUnitId: string | null;
  readonly namedInterest: string | null;
  readonly contactConsent: boolean | null;
  readonly comments: string | null;
}
