import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { idInput, optionalInput, textInput } from "@forecourt/platform/input-rules";
import { newId } from "@forecourt/platform/type-id";
import { lockedRooftop } from "../../rooftop/commands/locked-rooftop.ts";
import { accountKinds, scheduleControls } from "../account.ts";
import { storeAccounts } from "./store-accounts.ts";

/**
 * Adds an account to the chart of a rooftop and publishes `ledger.account-opened.v1`.
 * @throws ROOFTOP_UNKNOWN, ACCOUNT_NUMBER_TAKEN, CHART_FULL
 */
export const openAccount = defineCommand({
  name: "account.open",
  requires: "chart:write",
  input: z.object({
    rooftopId: idInput("rft"),
    number: z
      .string()
      .regex(/^[0-9][0-9A-Z-]{0,15}$/, "is 1 to 16 digits, capitals and hyphens, a digit first"),
    name: textInput(80),
    kind: z.enum(accountKinds),
    control: optionalInput(z.enum(scheduleControls)),
  }),
  constraints: {
    account_number: ({ number }) =>
      new DomainError("ACCOUNT_NUMBER_TAKEN", `The chart has an account ${number}`, ["number"]),
  },
  async run(scope, { rooftopId, control = null, ...input }) {
    const { currency } = await lockedRooftop(scope, rooftopId);
    const account = { id: newId(), version: 1, rooftopId, currency, control, ...input };
    await storeAccounts(scope, rooftopId, [account]);
    return { accountId: account.id };
  },
});
