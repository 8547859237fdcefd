import type { MigrationInterface, QueryRunner } from "typeorm";
import { protectRows } from "@forecourt/platform/row-security";

/** What lenders ask for, encrypted, and who has read it. */
export class CreateFinancialProfile1700000200200 implements MigrationInterface {
  readonly name = "CreateFinancialProfile1700000200200";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- AES-256-GCM: key id, then nonce, tag and ciphertext in base64url. Plain text does not fit.
      CREATE DOMAIN sealed AS text CHECK (
        VALUE ~ '^[A-Za-z0-9_-]{8}[.][A-Za-z0-9_-]{40,}$' AND length(VALUE) <= 4000);
      CREATE TABLE financial_profile (
        id uuid PRIMARY KEY,
        version int NOT NULL,
        customer_id uuid NOT NULL UNIQUE REFERENCES customer (id),
        rooftop_id uuid,
        updated_at timestamptz NOT NULL,
        driver_license sealed,
        tax_identification sealed,
        income sealed,
        bank_account sealed
      );
      ${protectRows("financial_profile", "customer:sensitive:read")}

      -- Who has read which full values (16 CFR 314.4(c)(8)). No foreign key: it outlives the customer.
      CREATE TABLE sensitive_access (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        actor_id text NOT NULL,
        request_id text NOT NULL,
        customer_id uuid NOT NULL,
        rooftop_id uuid,
        fields text[] NOT NULL
      );
      CREATE INDEX sensitive_access_customer ON sensitive_access (customer_id, at);
      CREATE INDEX sensitive_access_actor ON sensitive_access (actor_id, at);
      CREATE TRIGGER sensitive_access_immutable BEFORE UPDATE OR DELETE OR TRUNCATE
        ON sensitive_access FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error("the record of who has read what is not dropped");
  }
}
