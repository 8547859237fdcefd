import type { MigrationInterface, QueryRunner } from "typeorm";

export class CreateCustomerTables1700000200000 implements MigrationInterface {
  readonly name = "CreateCustomerTables1700000200000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A copy of what the vehicle subgraph publishes; no foreign key points at it, because facts
      -- about a rooftop may arrive here before the rooftop does.
      CREATE TABLE rooftop (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        time_zone text NOT NULL,
        currency char(3) NOT NULL
      );

      CREATE TABLE customer (
        id uuid PRIMARY KEY,
        version int NOT NULL,
        given_name text,
        family_name text,
        business_name text,
        email text CHECK (email = lower(email)),
        phone text CHECK (phone ~ '^\\+[1-9][0-9]{6,14}$'),
        created_at timestamptz NOT NULL
      );
      -- One customer per way to be reached in the group: a family may share a phone number, but no
      -- two customers have the same e-mail address and number. Serves the search by e-mail, too.
      CREATE UNIQUE INDEX customer_contact ON customer (email, phone) NULLS NOT DISTINCT
        WHERE email IS NOT NULL OR phone IS NOT NULL;
      CREATE INDEX customer_phone ON customer (phone) WHERE phone IS NOT NULL;
      CREATE INDEX customer_created ON customer (created_at, id);
      -- Punctuation goes first: the parser would take J.Crew for a host name, one word.
      CREATE INDEX customer_name ON customer USING gin (to_tsvector('simple', regexp_replace(
        coalesce(given_name, '') || ' ' || coalesce(family_name, '') || ' ' ||
        coalesce(business_name, ''), '[[:punct:]]', ' ', 'g')));

      CREATE TABLE staff_member (
        id uuid PRIMARY KEY,
        version int NOT NULL,
        rooftop_id uuid NOT NULL,
        given_name text NOT NULL,
        family_name text NOT NULL,
        title text,
        active boolean NOT NULL,
        added_at timestamptz NOT NULL
      );
      CREATE INDEX staff_member_name ON staff_member (rooftop_id, family_name, given_name, id);
      CREATE INDEX staff_member_added ON staff_member (rooftop_id, added_at, id);

      CREATE TABLE lead (
        id uuid PRIMARY KEY,
        version int NOT NULL,
        rooftop_id uuid NOT NULL,
        customer_id uuid NOT NULL REFERENCES customer (id),
        stage text NOT NULL,
        lost_reason text CHECK (lost_reason IS NULL OR stage = 'LOST'),
        source text NOT NULL,
        received_at timestamptz NOT NULL,
        first_response_due_at timestamptz NOT NULL CHECK (first_response_due_at >= received_at),
        first_responded_at timestamptz CHECK (first_responded_at >= received_at),
        assignee_id uuid REFERENCES staff_member (id),
        stock_unit_id uuid,
        comments text,
        contact_given_name text,
        contact_family_name text,
        contact_business_name text,
        contact_email text,
        contact_phone text
      );
      CREATE INDEX lead_received ON lead (received_at, id);
      CREATE INDEX lead_rooftop ON lead (rooftop_id, received_at, id);
      CREATE INDEX lead_stage ON lead (stage, received_at, id);
      CREATE INDEX lead_assignee ON lead (assignee_id, received_at, id);
      CREATE INDEX lead_customer ON lead (customer_id, received_at, id);
      CREATE INDEX lead_stock_unit ON lead (stock_unit_id, received_at, id)
        WHERE stock_unit_id IS NOT NULL;
      CREATE INDEX lead_due ON lead (first_response_due_at, id);
      -- The inbox: few rows of many, sorted by what is due next.
      CREATE INDEX lead_awaiting_response ON lead (first_response_due_at, id)
        WHERE first_responded_at IS NULL AND stage NOT IN ('WON', 'LOST');

      CREATE TABLE interaction (
        id uuid PRIMARY KEY,
        rooftop_id uuid NOT NULL,
        customer_id uuid NOT NULL REFERENCES customer (id),
        lead_id uuid REFERENCES lead (id),
        staff_member_id uuid REFERENCES staff_member (id),
        channel text NOT NULL,
        direction text NOT NULL CHECK (direction IN ('INBOUND', 'OUTBOUND')),
        automatic boolean NOT NULL,
        occurred_at timestamptz NOT NULL,
        recorded_at timestamptz NOT NULL,
        subject text,
        notes text
      );
      CREATE INDEX interaction_customer ON interaction (customer_id, occurred_at, id);
      CREATE INDEX interaction_lead ON interaction (lead_id, occurred_at, id)
        WHERE lead_id IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error("customers and their leads are not dropped");
  }
}
