import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { amountInput, idInput } from "@forecourt/platform/input-rules";
import { ApprovalLimitSet } from "@forecourt/schema/events/ledger";
import { lockedRooftop } from "../../rooftop/commands/locked-rooftop.ts";
import { limitAt, limitOfOthers } from "../approval-limit.ts";
import { approvalLimitOf } from "./approval-limit-of.ts";

/**
 * Sets the total above which manual entries of a rooftop need a second person, and publishes
 * `ledger.approval-limit-set.v1`. Whoever sets it stays bound by what somebody else has set.
 * @throws ROOFTOP_UNKNOWN, CURRENCY_MISMATCH, NOTHING_TO_CHANGE
 */
export const setApprovalLimit = defineCommand({
  name: "approval-limit.set",
  requires: "journal:approve",
  input: z.object({ rooftopId: idInput("rft"), amount: amountInput }),
  async run(scope, { rooftopId, amount }) {
    const { tx, actor, now, record } = scope;
    const { name, currency } = await lockedRooftop(scope, rooftopId);
    if (amount.currency !== currency) {
      throw new DomainError("CURRENCY_MISMATCH", `${name} keeps books in ${currency}`, [
        "amount",
        "currency",
      ]);
    }
    const limit = await approvalLimitOf(tx, rooftopId);
    if (limit.limitMinor === amount.minorUnits && limit.setBy === actor.id) {
      throw new DomainError("NOTHING_TO_CHANGE", "The limit is that already", ["amount"]);
    }
    const [stored]: { version: number }[] = await tx.query(
      `INSERT INTO approval_limit (rooftop_id, version, currency, limit_minor, set_at, set_by,
         set_by_name, limit_of_setter_minor)
       VALUES ($1, 1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (rooftop_id) DO UPDATE SET version = approval_limit.version + 1,
         limit_minor = excluded.limit_minor, set_at = excluded.set_at, set_by = excluded.set_by,
         set_by_name = excluded.set_by_name, limit_of_setter_minor = excluded.limit_of_setter_minor
       RETURNING version`,
      [
        rooftopId,
        currency,
        amount.minorUnits.toString(),
        now,
        actor.id,
        actor.displayName,
        limitOfOthers(limit, actor.id).toString(),
      ],
    );
    if (!stored) throw new Error("the limit was not returned");
    record(ApprovalLimitSet, {
      kind: stored.version === 1 ? "CREATED" : "UPDATED",
      aggregate: { id: rooftopId, version: stored.version },
      rooftopId,
      changedPaths: ["amount"],
      data: {
        currency,
        limitMinor: amount.minorUnits.toString(),
        previousMinor: limitAt(limit).toString(),
      },
    });
    return { rooftopId };
  },
});
