import { table } from "@forecourt/platform/table";

/** A program of somebody else that asks by client credentials. */
export interface IntegrationClientRow {
  id: string;
  displayName: string;
  /** SHA-256: the secret is random and long, so there is nothing to guess. */
  secretHash: Buffer;
  /** Made for the demo: its secret is public. */
  demo: boolean;
  createdAt: Date;
  disabledAt: Date | null;
}

export const IntegrationClientEntity = table<IntegrationClientRow>({
  name: "IntegrationClient",
  tableName: "integration_client",
  columns: {
    id: { type: "text", primary: true },
    displayName: { type: "text", name: "display_name" },
    secretHash: { type: "bytea", name: "secret_hash" },
    demo: { type: "boolean" },
    createdAt: { type: "timestamptz", name: "created_at", createDate: true },
    disabledAt: { type: "timestamptz", name: "disabled_at", nullable: true },
  },
});
