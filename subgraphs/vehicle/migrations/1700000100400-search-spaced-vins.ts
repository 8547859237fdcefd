import type { MigrationInterface, QueryRunner } from "typeorm";

export class SearchSpacedVins1700000100400 implements MigrationInterface {
  readonly name = "SearchSpacedVins1700000100400";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- As before, and all words written as one: VINs and stock numbers are printed in groups ("SM 501733").
      CREATE OR REPLACE FUNCTION stock_search_query(search text) RETURNS tsquery
        LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
          WITH given AS (
            SELECT regexp_replace(part, '[^[:alnum:]]', '', 'g') AS word
            FROM regexp_split_to_table(lower(search), '\\s+') AS part
          ), named AS (
            SELECT word,
              CASE WHEN length(word) < 4 THEN format('''%s'':*', word)
                ELSE format('(''%s'':* | ''<%s'':*)', word, reverse(word)) END AS term
            FROM given WHERE word <> ''
          ), whole AS (
            SELECT string_agg(term, ' & ') AS words, string_agg(word, '') AS joined, count(*) AS size
            FROM named
          )
          SELECT (CASE WHEN size < 2 OR length(joined) < 4 THEN words
            ELSE format('(%s) | ''%s'':* | ''<%s'':*', words, joined, reverse(joined)) END)::tsquery
          FROM whole
        $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION stock_search_query(search text) RETURNS tsquery
        LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
          SELECT string_agg(
            CASE WHEN length(word) < 4 THEN format('''%s'':*', word)
              ELSE format('(''%s'':* | ''<%s'':*)', word, reverse(word)) END, ' & ')::tsquery
          FROM (
            SELECT regexp_replace(part, '[^[:alnum:]]', '', 'g')
              FROM regexp_split_to_table(lower(search), '\\s+') AS part
          ) AS given (word) WHERE word <> ''
        $$;
    `);
  }
}
