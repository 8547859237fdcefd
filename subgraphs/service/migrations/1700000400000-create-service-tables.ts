import type { MigrationInterface, QueryRunner } from "typeorm";

export class CreateServiceTables1700000400000 implements MigrationInterface {
  readonly name = "CreateServiceTables1700000400000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What the vehicle subgraph has told of its rooftops.
      CREATE TABLE rooftop (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        time_zone text NOT NULL,
        currency char(3) NOT NULL
      );

      CREATE TABLE technician (
        id uuid PRIMARY KEY,
        version int NOT NULL,
        rooftop_id uuid NOT NULL REFERENCES rooftop (id),
        display_name text NOT NULL,
        active boolean NOT NULL
      );
      CREATE INDEX technician_rooftop ON technician (rooftop_id, display_name, id);

      CREATE TABLE part (
        id uuid PRIMARY KEY,
        version int NOT NULL,
        part_number text NOT NULL,
        normalized_number text NOT NULL CONSTRAINT part_normalized_number UNIQUE,
        description text,
        list_price_minor bigint CHECK (list_price_minor >= 0),
        currency char(3),
        CHECK (list_price_minor IS NULL OR currency IS NOT NULL)
      );

      -- A row lock instead of a sequence: a sequence keeps the number of a transaction that rolled back.
      CREATE TABLE repair_order_counter (
        rooftop_id uuid PRIMARY KEY REFERENCES rooftop (id),
        last_number int NOT NULL CHECK (last_number > 0)
      );

      CREATE TABLE repair_order (
        id uuid PRIMARY KEY,
        version int NOT NULL,
        rooftop_id uuid NOT NULL REFERENCES rooftop (id),
        number int NOT NULL CHECK (number > 0),
        state text NOT NULL CHECK (state IN ('APPOINTMENT', 'CHECKED_IN', 'WRITE_UP', 'DISPATCHED',
          'IN_PROGRESS', 'WAITING_PARTS', 'WAITING_APPROVAL', 'SUBLET', 'QC', 'READY', 'INVOICED',
          'PAID', 'CLOSED', 'VOID')),
        opened_at timestamptz NOT NULL,
        closed_at timestamptz CHECK (closed_at >= opened_at),
        vehicle_id uuid NOT NULL,
        customer_id uuid,
        advisor_id uuid,
        odometer_in int CHECK (odometer_in >= 0),
        odometer_unit text NOT NULL CHECK (odometer_unit IN ('MILE', 'KILOMETER')),
        currency char(3) NOT NULL,
        total_minor bigint CHECK (total_minor >= 0),
        CONSTRAINT repair_order_number UNIQUE (rooftop_id, number)
      );
      -- Each serves one list in its sort: history of a car, orders of a customer, of a rooftop, the few
      -- open ones of a rooftop among the many closed ones, of the group, by number.
      CREATE INDEX repair_order_vehicle ON repair_order (vehicle_id, opened_at DESC, id DESC);
      CREATE INDEX repair_order_customer ON repair_order (customer_id, opened_at DESC, id DESC)
        WHERE customer_id IS NOT NULL;
      CREATE INDEX repair_order_rooftop ON repair_order (rooftop_id, opened_at DESC, id DESC);
      CREATE INDEX repair_order_state ON repair_order (rooftop_id, state, opened_at DESC, id DESC);
      CREATE INDEX repair_order_opened ON repair_order (opened_at DESC, id DESC);
      CREATE INDEX repair_order_by_number ON repair_order (number, id);

      CREATE TABLE service_job (
        id uuid PRIMARY KEY,
        repair_order_id uuid NOT NULL REFERENCES repair_order (id),
        line int NOT NULL CHECK (line > 0),
        complaint text,
        cause text,
        correction text,
        pay_type text NOT NULL
          CHECK (pay_type IN ('CUSTOMER', 'WARRANTY', 'INTERNAL', 'SERVICE_CONTRACT')),
        op_code text,
        labor_hours numeric(6, 2) CHECK (labor_hours >= 0),
        labor_rate_minor bigint CHECK (labor_rate_minor >= 0),
        labor_minor bigint CHECK (labor_minor >= 0),
        technician_id uuid REFERENCES technician (id),
        CONSTRAINT service_job_line UNIQUE (repair_order_id, line)
      );

      CREATE TABLE job_part (
        job_id uuid NOT NULL REFERENCES service_job (id),
        position int NOT NULL CHECK (position > 0),
        part_id uuid NOT NULL REFERENCES part (id),
        quantity numeric(7, 3) NOT NULL CHECK (quantity > 0),
        unit_price_minor bigint CHECK (unit_price_minor >= 0),
        PRIMARY KEY (job_id, position)
      );

      CREATE TABLE appointment (
        id uuid PRIMARY KEY,
        version int NOT NULL,
        rooftop_id uuid NOT NULL REFERENCES rooftop (id),
        vehicle_id uuid NOT NULL,
        customer_id uuid,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL CHECK (ends_at > starts_at),
        state text NOT NULL CHECK (state IN ('BOOKED', 'ARRIVED', 'NO_SHOW', 'CANCELLED')),
        note text
      );
      CREATE INDEX appointment_vehicle ON appointment (vehicle_id, starts_at DESC, id DESC);

      CREATE TABLE recall_notice (
        id uuid PRIMARY KEY,
        version int NOT NULL,
        campaign text NOT NULL CONSTRAINT recall_notice_campaign UNIQUE,
        title text NOT NULL,
        remedy_available boolean NOT NULL,
        component text,
        announced_on date NOT NULL
      );
      CREATE TABLE vehicle_recall (
        vehicle_id uuid NOT NULL,
        recall_id uuid NOT NULL REFERENCES recall_notice (id),
        completed_on date,
        PRIMARY KEY (vehicle_id, recall_id)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error("repair orders and their numbers are not dropped");
  }
}
