import type { MigrationInterface, QueryRunner } from "typeorm";

export class CreateVehicleTables1700000100000 implements MigrationInterface {
  readonly name = "CreateVehicleTables1700000100000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE rooftop (
        id uuid PRIMARY KEY,
        version int NOT NULL,
        name text NOT NULL CONSTRAINT rooftop_name UNIQUE,
        time_zone text NOT NULL,
        currency char(3) NOT NULL
      );

      CREATE TABLE vehicle_specification (
        id uuid PRIMARY KEY,
        fingerprint bytea NOT NULL CONSTRAINT vehicle_specification_fingerprint UNIQUE,
        make text,
        model text,
        series text,
        trim text,
        engine text,
        body_style_code text,
        body_style_label text,
        drivetrain_code text,
        drivetrain_label text,
        fuel_type_code text,
        fuel_type_label text,
        transmission text,
        doors int,
        city_mpg int,
        highway_mpg int
      );

      CREATE TABLE vehicle (
        id uuid PRIMARY KEY,
        version int NOT NULL,
        vin text NOT NULL CONSTRAINT vehicle_vin UNIQUE,
        model_year int,
        specification_id uuid REFERENCES vehicle_specification (id),
        odometer_value int CHECK (odometer_value >= 0),
        odometer_unit text CHECK (odometer_unit IN ('MILE', 'KILOMETER')),
        odometer_read_on date,
        CHECK ((odometer_value IS NULL) = (odometer_unit IS NULL))
      );

      CREATE TABLE stock_unit (
        id uuid PRIMARY KEY,
        version int NOT NULL,
        rooftop_id uuid NOT NULL REFERENCES rooftop (id),
        vehicle_id uuid NOT NULL REFERENCES vehicle (id),
        stock_number text NOT NULL,
        status text NOT NULL CHECK (status IN ('ON_ORDER', 'IN_TRANSIT', 'RECEIVED', 'IN_RECON',
          'FRONT_LINE', 'HELD', 'SOLD_PENDING', 'DELIVERED', 'WHOLESALED', 'RETURNED')),
        condition text NOT NULL CHECK (condition IN ('NEW', 'USED', 'CERTIFIED', 'DEMO')),
        received_on date NOT NULL,
        left_on date CHECK (left_on >= received_on),
        currency char(3) NOT NULL,
        cost_minor bigint CHECK (cost_minor >= 0),
        asking_price_minor bigint CHECK (asking_price_minor >= 0),
        CONSTRAINT stock_unit_number UNIQUE (rooftop_id, stock_number),
        -- The list relies on it: who asks for open statuses is answered from the open units.
        CONSTRAINT stock_unit_left
          CHECK ((left_on IS NOT NULL) = (status IN ('DELIVERED', 'WHOLESALED', 'RETURNED')))
      );
      -- A car stands in one place: at most one open unit per vehicle in the group.
      CREATE UNIQUE INDEX stock_unit_open_vehicle ON stock_unit (vehicle_id) WHERE left_on IS NULL;
      CREATE INDEX stock_unit_vehicle ON stock_unit (vehicle_id, received_on, id);

      -- One for each sort of the stock list.
      CREATE INDEX stock_unit_received ON stock_unit (received_on, id);
      CREATE INDEX stock_unit_stock_number ON stock_unit (stock_number, id);
      CREATE INDEX stock_unit_price ON stock_unit (asking_price_minor, id);

      -- After some years nearly every unit has left; what a dealer looks at is the few that are here.
      CREATE INDEX stock_unit_open_received ON stock_unit (received_on, id) WHERE left_on IS NULL;
      CREATE INDEX stock_unit_rooftop ON stock_unit (rooftop_id, received_on, id);
      CREATE INDEX stock_unit_open_rooftop ON stock_unit (rooftop_id, received_on, id)
        WHERE left_on IS NULL;

      CREATE TABLE price_record (
        stock_unit_id uuid NOT NULL REFERENCES stock_unit (id),
        version int NOT NULL,
        price_minor bigint NOT NULL CHECK (price_minor >= 0),
        currency char(3) NOT NULL,
        reason text,
        changed_at timestamptz NOT NULL,
        changed_by text NOT NULL,
        PRIMARY KEY (stock_unit_id, version)
      );
      CREATE TRIGGER price_record_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON price_record
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error("stock and its price history are not dropped");
  }
}
