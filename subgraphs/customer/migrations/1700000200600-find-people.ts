import type { MigrationInterface, QueryRunner } from "typeorm";
import { protectRows } from "@forecourt/platform/row-security";

/** Beginnings of addresses, beginnings and ends of numbers, and names that enquiries gave. */
export class FindPeople1700000200600 implements MigrationInterface {
  readonly name = "FindPeople1700000200600";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A beginning is a range of an index that compares byte by byte. No function passes below row-level
      -- security, so the end of a number is the beginning of a column.
      ALTER TABLE customer ADD COLUMN phone_reversed text COLLATE "C"
        GENERATED ALWAYS AS (reverse(phone)) STORED;
      CREATE INDEX customer_email_prefix ON customer (email COLLATE "C");
      CREATE INDEX customer_phone_prefix ON customer (phone COLLATE "C");
      CREATE INDEX customer_phone_suffix ON customer (phone_reversed);

      ALTER TABLE lead ADD COLUMN contact_phone_reversed text COLLATE "C"
        GENERATED ALWAYS AS (reverse(contact_phone)) STORED;
      CREATE INDEX lead_email_prefix ON lead (contact_email COLLATE "C");
      CREATE INDEX lead_phone_prefix ON lead (contact_phone COLLATE "C");
      CREATE INDEX lead_phone_suffix ON lead (contact_phone_reversed);

      -- As customer_word, of the name that the enquiry gave, which may be another than the customer's.
      CREATE TABLE lead_word (
        lead_id uuid NOT NULL REFERENCES lead (id) ON DELETE CASCADE,
        rooftop_id uuid NOT NULL,
        word text COLLATE "C" NOT NULL,
        PRIMARY KEY (lead_id, word)
      );
      CREATE INDEX lead_word_word ON lead_word (word, rooftop_id, lead_id);
      CREATE FUNCTION note_lead_words() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          INSERT INTO lead_word (lead_id, rooftop_id, word)
          SELECT id, rooftop_id, word FROM added,
            unnest(words_of(contact_given_name, contact_family_name, contact_business_name)) AS word;
          RETURN NULL;
        END
      $$;
      CREATE FUNCTION change_lead_words() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          DELETE FROM lead_word WHERE lead_id = NEW.id;
          INSERT INTO lead_word (lead_id, rooftop_id, word)
          SELECT NEW.id, NEW.rooftop_id, word FROM unnest(words_of(
            NEW.contact_given_name, NEW.contact_family_name, NEW.contact_business_name)) AS word;
          RETURN NULL;
        END
      $$;
      CREATE TRIGGER lead_added AFTER INSERT ON lead
        REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION note_lead_words();
      CREATE TRIGGER lead_contact_changed
        AFTER UPDATE OF contact_given_name, contact_family_name, contact_business_name ON lead
        FOR EACH ROW EXECUTE FUNCTION change_lead_words();
      INSERT INTO lead_word (lead_id, rooftop_id, word)
      SELECT id, rooftop_id, word FROM lead,
        unnest(words_of(contact_given_name, contact_family_name, contact_business_name)) AS word;
      ${protectRows("lead_word", "customer:contact:read")}
    `);
  }

  async down(): Promise<void> {
    throw new Error("what people are found by is not dropped");
  }
}
