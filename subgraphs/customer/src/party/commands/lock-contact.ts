import type { EntityManager } from "typeorm";
import type { CommandScope } from "@forecourt/platform/command-scope";
import { reachOf } from "@forecourt/platform/list-scope";

/** Ways to reach a customer that somebody asks for or stores. */
interface Ways {
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
}

const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended(concat(rooftop_id, '/', key), 0))`;

/**
 * Makes everybody who looks for or stores a customer of the rooftop with this e-mail address or phone number
 * wait until the transaction ends. A unique index alone would not do: two leads of one person, one with a
 * number and one without, are two different keys. Taken before any row is locked, in one order, so that
 * nobody deadlocks; rooftops do not wait for each other, which would tell them whom the other knows.
 */
export async function lockContact(
  tx: EntityManager,
  rooftopId: string | null,
  ways: Ways,
): Promise<void> {
  await tx.query(`${LOCK} FROM unnest($1::text[]) AS key, (VALUES ($2::uuid)) AS at (rooftop_id)`, [
    keysOf(ways),
    rooftopId,
  ]);
}

/** As `lockContact`, at the rooftop of a customer; somebody who is not there is not waited for. */
export async function lockContactOf(
  scope: CommandScope,
  customerId: string,
  ways: Ways,
): Promise<void> {
  await scope.tx.query(
    `${LOCK} FROM customer, unnest($1::text[]) AS key
     WHERE customer.id = $2 AND ($3::uuid[] IS NULL OR customer.rooftop_id = ANY ($3))`,
    [keysOf(ways), customerId, reachOf(scope)],
  );
}

function keysOf({ email, phone }: Ways): string[] {
  return [email, phone].filter((key) => key != null).toSorted();
}
