import type { EntityManager } from "typeorm";

/**
 * Makes everybody who looks for or stores a customer with this e-mail address or phone number
 * wait until the transaction ends. A unique index alone would not do: two leads of one person,
 * one with a number and one without, are two different keys. Taken before any row is locked, in
 * one order, so that nobody deadlocks.
 */
export async function lockContact(
  tx: EntityManager,
  { email, phone }: { email?: string | null | undefined; phone?: string | null | undefined },
): Promise<void> {
  const keys = [email, phone].filter((key) => key !== null && key !== undefined).toSorted();
  await tx.query(
    "SELECT pg_advisory_xact_lock(hashtextextended(key, 0)) FROM unnest($1::text[]) AS key",
    [keys],
  );
}
