import type pg from "pg";

export interface Retention {
  /** Days after which a repeated idempotency key is a new request. */
  readonly commandKeyDays?: number | undefined;
}

const COMMAND_KEY_DAYS = 7;
const INBOX_DAYS = 30;
/** Rows of each table that one call deletes at most, so that it is over in milliseconds. */
const BATCH_MAX = 1_000;

const OLD_KEYS = `
  DELETE FROM command_key WHERE ctid = ANY (ARRAY (
    SELECT ctid FROM command_key WHERE created_at < now() - make_interval(days => $1)
    ORDER BY created_at LIMIT ${BATCH_MAX}))`;

// An event its consumer has not gone past for good may be delivered again, however old it is.
const OLD_INBOX = `
  DELETE FROM inbox WHERE ctid = ANY (ARRAY (
    SELECT inbox.ctid FROM inbox JOIN consumer_position AS known USING (consumer)
    WHERE inbox.processed_at < now() - make_interval(days => $1) AND inbox.pos <= known.pos
    ORDER BY inbox.processed_at LIMIT ${BATCH_MAX}))`;

/** Drops the oldest guards against repetition by the database's clock. @returns whether there may be more */
export async function pruneBatch(
  client: pg.ClientBase,
  { commandKeyDays = COMMAND_KEY_DAYS }: Retention,
): Promise<boolean> {
  const keys = await client.query(OLD_KEYS, [commandKeyDays]);
  const inbox = await client.query(OLD_INBOX, [INBOX_DAYS]);
  return keys.rowCount === BATCH_MAX || inbox.rowCount === BATCH_MAX;
}
