import type { MigrationInterface, QueryRunner } from "typeorm";
import { protectRows } from "@forecourt/platform/row-security";

/** Customers belong to rooftops, and rows are there only for who may see them. */
export class CustomersOfRooftops1700000200100 implements MigrationInterface {
  readonly name = "CustomersOfRooftops1700000200100";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Whose customer it is; null for one of the group, whom only group-wide staff sees.
      ALTER TABLE customer ADD COLUMN rooftop_id uuid;
      UPDATE customer SET rooftop_id = (
        SELECT lead.rooftop_id FROM lead WHERE lead.customer_id = customer.id
        ORDER BY lead.received_at DESC, lead.id DESC LIMIT 1);

      -- One customer of a rooftop per way to be reached. What another rooftop knows must not show here.
      DROP INDEX customer_contact;
      CREATE UNIQUE INDEX customer_contact ON customer (rooftop_id, email, phone)
        NULLS NOT DISTINCT WHERE email IS NOT NULL OR phone IS NOT NULL;
      CREATE INDEX customer_email ON customer (email) WHERE email IS NOT NULL;
      CREATE INDEX customer_rooftop ON customer (rooftop_id, created_at, id);

      -- Row-level security lets only operators pass below it that cannot tell what they saw: comparisons of
      -- text do, full-text search does not, so the words of names are rows of their own.
      CREATE TABLE customer_word (
        customer_id uuid NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
        rooftop_id uuid,
        word text COLLATE "C" NOT NULL,
        PRIMARY KEY (customer_id, word)
      );
      CREATE INDEX customer_word_word ON customer_word (word, rooftop_id, customer_id);

      -- Punctuation goes first: the parser would take J.Crew for a host name, one word.
      CREATE FUNCTION words_of(VARIADIC names text[]) RETURNS text[] IMMUTABLE LANGUAGE sql AS $$
        SELECT tsvector_to_array(to_tsvector('simple',
          regexp_replace(array_to_string(names, ' '), '[[:punct:]]', ' ', 'g')))
      $$;
      CREATE FUNCTION note_words() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          INSERT INTO customer_word (customer_id, rooftop_id, word)
          SELECT id, rooftop_id, word
          FROM added, unnest(words_of(given_name, family_name, business_name)) AS word;
          RETURN NULL;
        END
      $$;
      CREATE FUNCTION change_words() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          DELETE FROM customer_word WHERE customer_id = NEW.id;
          INSERT INTO customer_word (customer_id, rooftop_id, word)
          SELECT NEW.id, NEW.rooftop_id, word
          FROM unnest(words_of(NEW.given_name, NEW.family_name, NEW.business_name)) AS word;
          RETURN NULL;
        END
      $$;
      CREATE TRIGGER customer_added AFTER INSERT ON customer
        REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION note_words();
      CREATE TRIGGER customer_renamed
        AFTER UPDATE OF given_name, family_name, business_name, rooftop_id ON customer
        FOR EACH ROW EXECUTE FUNCTION change_words();
      INSERT INTO customer_word (customer_id, rooftop_id, word)
      SELECT id, rooftop_id, word
      FROM customer, unnest(words_of(given_name, family_name, business_name)) AS word;
      DROP INDEX customer_name;

      ${protectRows("customer", "customer:read")}
      ${protectRows("customer_word", "customer:read")}
      ${protectRows("lead", "lead:read")}
      ${protectRows("interaction", "interaction:read")}
      ${protectRows("staff_member", "staff:read")}
    `);
  }

  async down(): Promise<void> {
    throw new Error("whose customer somebody is, is not forgotten");
  }
}
