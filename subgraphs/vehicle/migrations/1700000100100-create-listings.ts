import type { MigrationInterface, QueryRunner } from "typeorm";

export class CreateListings1700000100100 implements MigrationInterface {
  readonly name = "CreateListings1700000100100";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- For the sort of the stock list by cost.
      CREATE INDEX stock_unit_cost ON stock_unit (cost_minor, id);

      -- What the public sees, in a place where there is nothing else to see.
      CREATE TABLE listing (
        id uuid PRIMARY KEY,
        vin text NOT NULL CONSTRAINT listing_vin UNIQUE,
        rooftop_id uuid NOT NULL,
        stock_number text NOT NULL,
        condition text NOT NULL,
        model_year int,
        make text,
        model text,
        trim text,
        body_style_code text,
        body_style_label text,
        engine text,
        fuel_type_code text,
        fuel_type_label text,
        odometer_value int,
        odometer_unit text,
        currency char(3) NOT NULL,
        asking_price_minor bigint,
        published_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );
      -- One for each sort, one for each of the usual filters.
      CREATE INDEX listing_published ON listing (published_at, id);
      CREATE INDEX listing_price ON listing (asking_price_minor, id);
      CREATE INDEX listing_model_year ON listing (model_year, id);
      CREATE INDEX listing_rooftop ON listing (rooftop_id, published_at, id);
      CREATE INDEX listing_make ON listing (make, model, published_at, id);
      CREATE INDEX listing_words ON listing USING gin (to_tsvector('simple',
        coalesce(make, '') || ' ' || coalesce(model, '') || ' ' || coalesce(trim, '') || ' '
        || coalesce(engine, '') || ' ' || stock_number || ' ' || vin));

      -- The one place that says which units are advertised, and what is shown of them.
      CREATE VIEW advertised_unit AS
        SELECT unit.vehicle_id, vehicle.vin, unit.rooftop_id, unit.stock_number, unit.condition,
          vehicle.model_year, spec.make, spec.model, spec.trim, spec.body_style_code,
          spec.body_style_label, spec.engine, spec.fuel_type_code, spec.fuel_type_label,
          CASE WHEN vehicle.odometer_value < 1000 THEN vehicle.odometer_value
            ELSE (vehicle.odometer_value + 99) / 100 * 100 END AS odometer_value,
          vehicle.odometer_unit, unit.currency, unit.asking_price_minor
        FROM stock_unit AS unit
        JOIN vehicle ON vehicle.id = unit.vehicle_id
        LEFT JOIN vehicle_specification AS spec ON spec.id = vehicle.specification_id
        WHERE unit.left_on IS NULL AND (unit.status = 'FRONT_LINE'
          OR unit.status = 'IN_TRANSIT' AND unit.asking_price_minor IS NOT NULL);

      INSERT INTO listing (id, vin, rooftop_id, stock_number, condition, model_year, make, model,
        trim, body_style_code, body_style_label, engine, fuel_type_code, fuel_type_label,
        odometer_value, odometer_unit, currency, asking_price_minor, published_at, updated_at)
      SELECT gen_random_uuid(), vin, rooftop_id, stock_number, condition, model_year, make, model,
        trim, body_style_code, body_style_label, engine, fuel_type_code, fuel_type_label,
        odometer_value, odometer_unit, currency, asking_price_minor, now(), now()
      FROM advertised_unit;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW advertised_unit;
      DROP TABLE listing;
      DROP INDEX stock_unit_cost;
    `);
  }
}
