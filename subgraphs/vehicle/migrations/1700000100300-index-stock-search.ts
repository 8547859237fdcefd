import type { MigrationInterface, QueryRunner } from "typeorm";

export class IndexStockSearch1700000100300 implements MigrationInterface {
  readonly name = "IndexStockSearch1700000100300";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Words whole without their punctuation and in parts ("F-150": f150, f, 150), and the VIN from behind,
      -- marked, so that the end of a VIN is the beginning of a term.
      CREATE FUNCTION stock_search_terms(words text, vin text) RETURNS tsvector
        LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
          SELECT array_to_tsvector(array_agg(DISTINCT term)) FROM (
            SELECT regexp_replace(word, '[^[:alnum:]]', '', 'g')
              FROM regexp_split_to_table(lower(words), '\\s+') AS word
            UNION ALL SELECT regexp_split_to_table(lower(words), '[^[:alnum:]]+')
            UNION ALL SELECT '<' || lower(reverse(vin))
          ) AS given (term) WHERE term <> ''
        $$;

      -- Each word begins a term or, from four characters on, ends the VIN. Null, which finds nothing, where
      -- there is no word.
      CREATE FUNCTION stock_search_query(search text) RETURNS tsquery
        LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
          SELECT string_agg(
            CASE WHEN length(word) < 4 THEN format('''%s'':*', word)
              ELSE format('(''%s'':* | ''<%s'':*)', word, reverse(word)) END, ' & ')::tsquery
          FROM (
            SELECT regexp_replace(part, '[^[:alnum:]]', '', 'g')
              FROM regexp_split_to_table(lower(search), '\\s+') AS part
          ) AS given (word) WHERE word <> ''
        $$;

      ALTER TABLE stock_unit ADD search_terms tsvector;

      -- The stock number and the car of a unit stay the same, and so do the VIN, year and build of a car.
      CREATE FUNCTION set_stock_search_terms() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          NEW.search_terms := (
            SELECT stock_search_terms(concat_ws(' ', NEW.stock_number, car.model_year, spec.make,
              spec.model, spec.trim), car.vin)
            FROM vehicle AS car
            LEFT JOIN vehicle_specification AS spec ON spec.id = car.specification_id
            WHERE car.id = NEW.vehicle_id);
          RETURN NEW;
        END
      $$;
      CREATE TRIGGER stock_unit_search_terms BEFORE INSERT OR UPDATE OF stock_number, vehicle_id
        ON stock_unit FOR EACH ROW EXECUTE FUNCTION set_stock_search_terms();

      UPDATE stock_unit SET stock_number = stock_number;
      ALTER TABLE stock_unit ALTER search_terms SET NOT NULL;
      CREATE INDEX stock_unit_search ON stock_unit USING gin (search_terms);

      -- For what the list is filtered by.
      CREATE INDEX vehicle_specification_make ON vehicle_specification (make);
      CREATE INDEX vehicle_of_specification ON vehicle (specification_id);
      CREATE INDEX vehicle_model_year ON vehicle (model_year);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX vehicle_model_year, vehicle_of_specification, vehicle_specification_make;
      DROP TRIGGER stock_unit_search_terms ON stock_unit;
      ALTER TABLE stock_unit DROP search_terms;
      DROP FUNCTION set_stock_search_terms, stock_search_query, stock_search_terms;
    `);
  }
}
