import { table } from "@forecourt/platform/table";
import type { Contact } from "./customer.ts";

/** A person or business the group knows, at no rooftop in particular. */
export interface CustomerRow extends Contact {
  id: string;
  version: number;
  createdAt: Date;
}

export const CustomerEntity = table<CustomerRow>({
  name: "Customer",
  tableName: "customer",
  columns: {
    id: { type: "uuid", primary: true },
    version: { type: "int" },
    givenName: { type: "text", name: "given_name", nullable: true },
    familyName: { type: "text", name: "family_name", nullable: true },
    businessName: { type: "text", name: "business_name", nullable: true },
    email: { type: "text", nullable: true },
    phone: { type: "text", nullable: true },
    createdAt: { type: "timestamptz", name: "created_at" },
  },
});
