import { unknownRooftop, type CommandScope } from "@forecourt/platform/command-scope";
import { reachOf } from "@forecourt/platform/list-scope";
import type { RooftopRow } from "../rooftop.entity.ts";

/**
 * The rooftop whose books a command changes, locked until the transaction ends: the books of one rooftop
 * change one command at a time, which keeps entry numbers gapless and months in order. One that is out of
 * reach is neither found nor waited for.
 * @throws ROOFTOP_UNKNOWN
 */
export async function lockedRooftop(scope: CommandScope, rooftopId: string): Promise<RooftopRow> {
  const [rooftop]: RooftopRow[] = await scope.tx.query(
    `SELECT id, name, time_zone AS "timeZone", currency FROM rooftop
     WHERE id = $1 AND ($2::uuid[] IS NULL OR id = ANY ($2)) FOR NO KEY UPDATE`,
    [rooftopId, reachOf(scope)],
  );
  if (rooftop) return rooftop;
  throw unknownRooftop();
}
