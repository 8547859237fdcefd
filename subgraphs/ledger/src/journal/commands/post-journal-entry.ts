import { In, type EntityManager } from "typeorm";
import { z } from "zod";
import { businessDate } from "@forecourt/platform/business-date";
import { defineCommand } from "@forecourt/platform/command";
import { DomainError, DomainErrors } from "@forecourt/platform/errors";
import { amountInput, idInput, optionalInput, textInput } from "@forecourt/platform/input-rules";
import { postOrPropose } from "../../approval/commands/post-or-propose.ts";
import { AccountEntity, type AccountRow } from "../../chart/account.entity.ts";
import { lockedRooftop } from "../../rooftop/commands/locked-rooftop.ts";
import type { RooftopRow } from "../../rooftop/rooftop.entity.ts";
import {
  journals,
  LINES_MAX,
  requireEffectiveOn,
  sourceAlreadyPosted,
  type EntryLine,
} from "../journal-entry.ts";
import { sourceInput } from "./source-input.ts";

const side = amountInput.refine(({ minorUnits }) => minorUnits !== 0n, {
  message: "must not be zero",
  path: ["minorUnits"],
});
const line = z
  .object({
    accountNumber: textInput(16),
    debit: optionalInput(side),
    credit: optionalInput(side),
    // No blanks: a control is a number, never the name of a person.
    control: optionalInput(
      z.string().regex(/^[\w./:#-]{1,40}$/, "is 1 to 40 letters, digits, _./:#-"),
    ),
  })
  .refine(({ debit, credit }) => (debit === undefined) !== (credit === undefined), {
    message: "must have either a debit or a credit",
  });
type LineInput = z.output<typeof line>;

/**
 * Posts a balanced entry in the books of a rooftop, or proposes it when it needs a second person.
 * @throws ROOFTOP_UNKNOWN, CURRENCY_MISMATCH, ACCOUNT_UNKNOWN, CONTROL_REQUIRED, ENTRY_UNBALANCED,
 * PERIOD_CLOSED, SOURCE_ALREADY_POSTED
 */
export const postJournalEntry = defineCommand({
  name: "journal-entry.post",
  requires: "journal:post",
  input: z.object({
    rooftopId: idInput("rft"),
    journal: z.enum(journals),
    effectiveOn: z.iso.date(),
    memo: optionalInput(textInput(200)),
    source: optionalInput(sourceInput),
    lines: z
      .array(line)
      .min(2, "must be at least 2")
      .max(LINES_MAX, `must be at most ${LINES_MAX}`)
      .readonly(),
  }),
  constraints: {
    journal_entry_source: () => sourceAlreadyPosted("source"),
  },
  async run(scope, { rooftopId, journal, effectiveOn, memo = null, source = null, lines }) {
    const rooftop = await lockedRooftop(scope, rooftopId);
    requireEffectiveOn(effectiveOn, businessDate(scope.now, rooftop.timeZone));
    const accounts = await accountsOf(scope.tx, rooftop, lines);
    return postOrPropose(scope, rooftop, {
      journal,
      effectiveOn,
      memo,
      source,
      reverses: null,
      lines: requireLines(lines, accounts, rooftop),
    });
  },
});

async function accountsOf(
  tx: EntityManager,
  { id: rooftopId }: RooftopRow,
  lines: readonly LineInput[],
): Promise<ReadonlyMap<string, AccountRow>> {
  const numbers = [...new Set(lines.map(({ accountNumber }) => accountNumber))];
  const accounts = await tx.findBy(AccountEntity, { rooftopId, number: In(numbers) });
  return new Map(accounts.map((account) => [account.number, account]));
}

/** The lines as they are booked; every mistake in them is told at once. */
function requireLines(
  inputs: readonly LineInput[],
  accounts: ReadonlyMap<string, AccountRow>,
  rooftop: RooftopRow,
): EntryLine[] {
  const mistakes: DomainError[] = [];
  const lines: EntryLine[] = [];
  for (const [index, input] of inputs.entries()) {
    const account = accounts.get(input.accountNumber);
    mistakes.push(...mistakesIn(input, account, rooftop, ["lines", `${index}`]));
    if (account) lines.push(booked(input, account.id));
  }
  if (mistakes.length > 0) throw new DomainErrors(mistakes);
  return lines;
}

function mistakesIn(
  { accountNumber, debit, credit, control }: LineInput,
  account: AccountRow | undefined,
  { name, currency }: RooftopRow,
  path: readonly string[],
): DomainError[] {
  if (!account) {
    const message = `${name} has no account ${accountNumber}`;
    return [new DomainError("ACCOUNT_UNKNOWN", message, [...path, "accountNumber"])];
  }
  const mistakes: DomainError[] = [];
  if (account.control !== null && control === undefined) {
    const message = `${accountNumber} is a schedule by ${account.control}`;
    mistakes.push(new DomainError("CONTROL_REQUIRED", message, [...path, "control"]));
  }
  if ((debit ?? credit)?.currency !== currency) {
    const message = `${name} keeps books in ${currency}`;
    const side = debit ? "debit" : "credit";
    mistakes.push(new DomainError("CURRENCY_MISMATCH", message, [...path, side, "currency"]));
  }
  return mistakes;
}

function booked({ debit, credit, control }: LineInput, accountId: string): EntryLine {
  const amountMinor = (debit?.minorUnits ?? 0n) - (credit?.minorUnits ?? 0n);
  return { accountId, amountMinor, control: control ?? null };
}
