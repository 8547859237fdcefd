import type { MigrationInterface, QueryRunner } from "typeorm";

export class CreateDealTables1700000300000 implements MigrationInterface {
  readonly name = "CreateDealTables1700000300000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What the vehicle department has announced. Nothing refers to these two tables by foreign key:
      -- an announcement may arrive after the rows that name its subject.
      CREATE TABLE rooftop (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        time_zone text NOT NULL,
        currency char(3) NOT NULL
      );
      CREATE TABLE stock_unit (
        id uuid PRIMARY KEY,
        vehicle_id uuid NOT NULL,
        rooftop_id uuid NOT NULL
      );
      CREATE INDEX stock_unit_vehicle ON stock_unit (vehicle_id);

      CREATE TABLE deal (
        id uuid PRIMARY KEY,
        version int NOT NULL,
        rooftop_id uuid NOT NULL,
        number int NOT NULL CHECK (number > 0),
        state text NOT NULL CHECK (state IN ('DRAFT', 'RESERVING', 'COMMITTING', 'FINALIZED',
          'CANCELLING', 'CANCELLED', 'UNWINDING', 'UNWOUND')),
        kind text CHECK (kind IN ('RETAIL', 'LEASE', 'CASH', 'WHOLESALE')),
        currency char(3) NOT NULL,
        buyer_id uuid,
        co_buyer_id uuid,
        stock_unit_id uuid,
        lead_id uuid,
        salesperson_id uuid,
        created_at timestamptz NOT NULL,
        finalized_at timestamptz,
        -- Also finds the last number of a rooftop, so no counter has to be kept in step with it.
        CONSTRAINT deal_number UNIQUE (rooftop_id, number),
        -- An unwound deal was finalized once; any other has not been yet.
        CONSTRAINT deal_finalized_at CHECK (
          (finalized_at IS NOT NULL) = (state IN ('FINALIZED', 'UNWINDING', 'UNWOUND')))
      );
      -- A car is promised once.
      CREATE UNIQUE INDEX deal_active_stock_unit ON deal (stock_unit_id)
        WHERE state NOT IN ('CANCELLED', 'UNWOUND');
      CREATE INDEX deal_lead ON deal (lead_id, created_at, id) WHERE lead_id IS NOT NULL;
      CREATE INDEX deal_buyer ON deal (buyer_id, created_at, id);
      CREATE INDEX deal_salesperson ON deal (salesperson_id, created_at, id);
      CREATE INDEX deal_rooftop ON deal (rooftop_id, created_at, id);
      CREATE INDEX deal_state ON deal (state, created_at, id);
      CREATE INDEX deal_created ON deal (created_at, id);
      CREATE INDEX deal_by_number ON deal (number, id);

      CREATE TABLE trade_in (
        id uuid PRIMARY KEY,
        deal_id uuid NOT NULL REFERENCES deal (id),
        vehicle_id uuid,
        allowance_minor bigint CHECK (allowance_minor >= 0),
        actual_cash_value_minor bigint CHECK (actual_cash_value_minor >= 0),
        payoff_minor bigint CHECK (payoff_minor >= 0)
      );
      CREATE INDEX trade_in_deal ON trade_in (deal_id, id);

      -- One sheet per deal, saved and read whole, so its lines are documents in the row. Amounts inside
      -- them are minor units as text ("amountMinor": "22500"): JSON numbers would pass through a float.
      CREATE TABLE worksheet (
        deal_id uuid PRIMARY KEY REFERENCES deal (id),
        selling_price_minor bigint CHECK (selling_price_minor >= 0),
        rebates_minor bigint CHECK (rebates_minor >= 0),
        cash_down_minor bigint CHECK (cash_down_minor >= 0),
        fees jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_array_length(fees) <= 40),
        products jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_array_length(products) <= 40),
        taxes jsonb CHECK (jsonb_array_length(taxes) <= 40),
        payments jsonb CHECK (jsonb_array_length(payments) <= 200),
        amount_financed_minor bigint,
        total_of_payments_minor bigint,
        finance_charge_minor bigint,
        apr numeric CHECK (apr >= 0),
        front_gross_minor bigint,
        back_gross_minor bigint
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error("deals are not dropped");
  }
}
