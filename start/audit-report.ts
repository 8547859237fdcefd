import type { Verification } from "@forecourt/platform/audit/verification";

const NAME_WIDTH = 10;

/** What was found, for people. */
export function linesOf(name: string, verification: Verification): string {
  const { ok, rows, seconds, checkpoint, unsigned, witnesses, findings } = verification;
  const indent = " ".repeat(NAME_WIDTH);
  const signed = checkpoint
    ? `signed up to row ${counted(checkpoint.size)} at ${checkpoint.at.toISOString()}`
    : "no checkpoint among them";
  const waiting = unsigned > 0 ? `; ${counted(unsigned)} not yet` : "";
  return [
    `${name.padEnd(NAME_WIDTH)}${ok ? "ok" : "NOT OK"}: ${counted(rows)} rows in ${seconds.toFixed(1)} s`,
    `${indent}${signed}${waiting}`,
    ...witnesses
      .filter(({ size }) => size > 0)
      .map(({ name, size }) => `${indent}seen up to row ${counted(size)} by ${name}`),
    ...findings.map(({ code, message }) => `${indent}${code}: ${message}`),
  ].join("\n");
}

/** The same, for programs. */
export function jsonOf(
  found: readonly { readonly name: string; readonly verification: Verification }[],
): string {
  const records = found.map(({ name, verification: { checkpoint, ...verification } }) => ({
    name,
    ...verification,
    checkpoint: checkpoint && {
      size: checkpoint.size,
      root: checkpoint.root.toString("base64"),
      at: checkpoint.at,
      note: checkpoint.note,
    },
  }));
  return JSON.stringify(records, null, 2);
}

function counted(count: number): string {
  return count.toLocaleString("en-US");
}
