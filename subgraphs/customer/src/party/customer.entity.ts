import { table } from "@forecourt/platform/table";
import type { Contact } from "./customer.ts";

/** A person or business, as one rooftop knows it. */
export interface CustomerRow extends Contact {
  id: string;
  version: number;
  /** Null for a customer of the group, whom only group-wide staff sees. */
  rooftopId: string | null;
  createdAt: Date;
}

export const CustomerEntity = table<CustomerRow>({
  name: "Customer",
  tableName: "customer",
  columns: {
    id: { type: "uuid", primary: true },
    version: { type: "int" },
    rooftopId: { type: "uuid", name: "rooftop_id", nullable: true },
    givenName: { type: "text", name: "given_name", nullable: true },
    familyName: { type: "text", name: "family_name", nullable: true },
    businessName: { type: "text", name: "business_name", nullable: true },
    email: { type: "text", nullable: true },
    phone: { type: "text", nullable: true },
    createdAt: { type: "timestamptz", name: "created_at" },
  },
});
