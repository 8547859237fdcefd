import DataLoader from "dataloader";
import type { Actor } from "@forecourt/platform/actor";
import { Forbidden } from "@forecourt/platform/errors";
import type { Reader } from "@forecourt/platform/reader";
import { sqlStateOf } from "@forecourt/platform/sql-state";
import type { Whose } from "../financial-profile.ts";

/** Notes who reads full values (16 CFR 314.4(c)(8)). */
export interface SensitiveAccess {
  /**
   * The value, once it is stored that it was read: what cannot be noted is not shown.
   * @param field path from the profile, `driverLicense.number`
   */
  reveal<Value>(whose: Whose, field: string, value: Value): Promise<Value>;
}

interface Reading extends Whose {
  readonly field: string;
}

/** What one request reads is noted in one statement, one row for each customer. */
export function createSensitiveAccess(
  database: Reader,
  { id: actorId }: Actor,
  requestId: string,
): SensitiveAccess {
  const readings = new DataLoader<Reading, true, string>(
    async (batch) => {
      await note(batch);
      return batch.map(() => true);
    },
    { cacheKeyFn: ({ customerId, field }) => `${customerId}/${field}` },
  );

  async function note(batch: readonly Reading[]): Promise<void> {
    const rows = [...Map.groupBy(batch, ({ customerId }) => customerId)].map(
      ([customer_id, read]) => ({
        customer_id,
        rooftop_id: read[0]?.rooftopId ?? null,
        fields: read.map(({ field }) => field),
      }),
    );
    try {
      await database.read(
        `INSERT INTO sensitive_access (actor_id, request_id, customer_id, rooftop_id, fields)
         SELECT $1, $2, customer_id, rooftop_id, fields FROM jsonb_to_recordset($3::jsonb)
           AS row (customer_id uuid, rooftop_id uuid, fields text[])`,
        [actorId, requestId, JSON.stringify(rows)],
      );
    } catch (error) {
      if (sqlStateOf(error) !== READ_ONLY_TRANSACTION) throw error;
      throw new Forbidden("Full values are not shown where their reading cannot be noted");
    }
  }

  return {
    async reveal({ customerId, rooftopId }, field, value) {
      await readings.load({ customerId, rooftopId, field });
      return value;
    },
  };
}

const READ_ONLY_TRANSACTION = "25006";
