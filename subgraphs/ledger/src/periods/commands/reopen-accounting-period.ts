import { z } from "zod";
import { MoreThan } from "typeorm";
import { defineCommand } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { idInput, textInput } from "@forecourt/platform/input-rules";
import { AccountingPeriodReopened } from "@forecourt/schema/events/ledger";
import { AccountingPeriodEntity } from "../accounting-period.entity.ts";
import { lockedPeriod } from "./locked-period.ts";

/**
 * Opens a closed month again, the latest first; the reason goes to the audit record. Publishes
 * `ledger.accounting-period-reopened.v1`.
 * @throws NOT_FOUND, VERSION_CONFLICT, NOTHING_TO_CHANGE, LATER_PERIOD_CLOSED
 */
export const reopenAccountingPeriod = defineCommand({
  name: "accounting-period.reopen",
  requires: "period:reopen",
  input: z.object({
    accountingPeriodId: idInput("prd"),
    expectedVersion: z.int(),
    reason: textInput(500),
  }),
  async run(scope, { accountingPeriodId, expectedVersion, reason }) {
    const { tx, record } = scope;
    const period = await lockedPeriod(scope, accountingPeriodId, expectedVersion);
    const { id, rooftopId, month } = period;
    if (period.state === "OPEN") {
      throw new DomainError("NOTHING_TO_CHANGE", "The period is open", ["accountingPeriodId"]);
    }
    const later = { rooftopId, month: MoreThan(month), state: "CLOSED" as const };
    if (await tx.existsBy(AccountingPeriodEntity, later)) {
      throw new DomainError("LATER_PERIOD_CLOSED", "A later month is closed", [
        "accountingPeriodId",
      ]);
    }

    const version = period.version + 1;
    await tx.update(AccountingPeriodEntity, { id }, { version, state: "OPEN" });
    record(AccountingPeriodReopened, {
      kind: "UPDATED",
      aggregate: { id, version },
      rooftopId,
      changedPaths: ["state"],
      reason,
      data: { accountingPeriodId: id, month },
    });
    return { accountingPeriodId: id };
  },
});
