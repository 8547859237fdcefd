import { subgraphs, type SubgraphName } from "@forecourt/schema/subgraphs";
import type { WitnessAddress } from "./recorder.ts";

export interface VerifyArguments {
  readonly command: "verify";
  /** At least one. */
  readonly names: readonly SubgraphName[];
  /** Size of the checkpoint that is trusted, or the one that was verified last. */
  readonly from: number | "LAST" | undefined;
  readonly asOf: number | undefined;
  readonly witnesses: readonly WitnessAddress[];
  readonly json: boolean;
}

export interface CheckArguments {
  readonly command: "check";
  readonly file: string;
  /** Verifier keys known from elsewhere. */
  readonly keys: readonly string[];
}

const SIZE = /^[1-9][0-9]{0,14}$/;

/** What `npm run audit` was asked; undefined when it is not understood. */
export function readAuditArguments(
  argv: readonly string[],
): VerifyArguments | CheckArguments | { readonly command: "keys" } | undefined {
  const [command, ...words] = argv;
  if (command === "verify") return readVerify(words);
  if (command === "check") return readCheck(words);
  return command === "keys" && words.length === 0 ? { command } : undefined;
}

function readVerify(words: readonly string[]): VerifyArguments | undefined {
  const names: SubgraphName[] = [];
  const witnesses: WitnessAddress[] = [];
  let [from, asOf, json]: [VerifyArguments["from"], number | undefined, boolean] = [
    undefined,
    undefined,
    false,
  ];
  const rest = words[Symbol.iterator]();
  const next = (): string => rest.next().value ?? "";
  for (const word of rest) {
    const known = subgraphs.find(({ name }) => name === word);
    if (known) names.push(known.name);
    else if (word === "--json") json = true;
    else if (word === "--incremental" && from === undefined) from = "LAST";
    else if (word === "--witness") witnesses.push({ url: next(), key: next() });
    else if (word === "--from" && from === undefined) from = sizeIn(next());
    else if (word === "--as-of") asOf = sizeIn(next());
    else return undefined;
    if (from === 0 || asOf === 0) return undefined;
  }
  // Sizes of one record mean nothing for another.
  if (names.length !== 1 && (typeof from === "number" || asOf !== undefined)) return undefined;
  if (witnesses.some(({ url, key }) => !URL.canParse(url) || key === "")) return undefined;
  const all = names.length > 0 ? names : subgraphs.map(({ name }) => name);
  return { command: "verify", names: all, from, asOf, witnesses, json };
}

/** 0 where the text is no size. */
function sizeIn(text: string): number {
  return SIZE.test(text) ? Number(text) : 0;
}

function readCheck(words: readonly string[]): CheckArguments | undefined {
  const [file, ...rest] = words;
  const keys: string[] = [];
  for (let at = 0; at < rest.length; at += 2) {
    const key = rest[at + 1];
    if (rest[at] !== "--key" || key === undefined) return undefined;
    keys.push(key);
  }
  return file === undefined || file.startsWith("--") ? undefined : { command: "check", file, keys };
}
