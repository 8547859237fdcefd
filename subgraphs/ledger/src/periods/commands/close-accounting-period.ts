import { z } from "zod";
import { LessThan } from "typeorm";
import { defineCommand } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { idInput } from "@forecourt/platform/input-rules";
import { AccountingPeriodClosed } from "@forecourt/schema/events/ledger";
import { AccountingPeriodEntity } from "../accounting-period.entity.ts";
import { lockedPeriod } from "./locked-period.ts";

/**
 * Closes a month of a rooftop; months close in order. Entries that are being posted are waited for, later
 * ones are refused. Publishes `ledger.accounting-period-closed.v1`.
 * @throws NOT_FOUND, VERSION_CONFLICT, NOTHING_TO_CHANGE, EARLIER_PERIOD_OPEN
 */
export const closeAccountingPeriod = defineCommand({
  name: "accounting-period.close",
  requires: "period:close",
  input: z.object({ accountingPeriodId: idInput("prd"), expectedVersion: z.int() }),
  async run(scope, { accountingPeriodId, expectedVersion }) {
    const { tx, record } = scope;
    const period = await lockedPeriod(scope, accountingPeriodId, expectedVersion);
    const { id, rooftopId, month } = period;
    if (period.state === "CLOSED") {
      throw new DomainError("NOTHING_TO_CHANGE", "The period is closed", ["accountingPeriodId"]);
    }
    const earlier = { rooftopId, month: LessThan(month), state: "OPEN" as const };
    if (await tx.existsBy(AccountingPeriodEntity, earlier)) {
      throw new DomainError("EARLIER_PERIOD_OPEN", "An earlier month is open", [
        "accountingPeriodId",
      ]);
    }

    const version = period.version + 1;
    await tx.update(AccountingPeriodEntity, { id }, { version, state: "CLOSED" });
    record(AccountingPeriodClosed, {
      kind: "UPDATED",
      aggregate: { id, version },
      rooftopId,
      changedPaths: ["state"],
      data: { accountingPeriodId: id, month },
    });
    return { accountingPeriodId: id };
  },
});
