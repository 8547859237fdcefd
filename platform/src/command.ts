import { setTimeout as sleep } from "node:timers/promises";
import type { EntityManager } from "typeorm";
import type { z } from "zod";
import type { Permission } from "@forecourt/schema/permissions";
import { may, mayAt, rooftopsFor } from "./actor.ts";
import { canonicalJson, sha256 } from "./canonical-json.ts";
import type { Database } from "./database.ts";
import { commandScope, type CommandActor, type CommandScope } from "./command-scope.ts";
import { DomainError, DomainErrors, Forbidden } from "./errors.ts";
import { claimKey, earlierResult, requireKey, type KeyedRequest } from "./idempotency.ts";
import { queryPrepared } from "./prepared.ts";
import { writeRecords, type PendingRecord } from "./record.ts";
import { rowScopeAt, scopeStatement } from "./row-security.ts";
import { sqlStateOf, violatedConstraint } from "./sql-state.ts";

/** Answer of a command: ids and plain values only, so that a replay can return it again. */
export type CommandResult = Readonly<Record<string, string | number | boolean | null>>;

export interface Command<Shape extends z.ZodType, Result extends CommandResult> {
  /** `<aggregate>.<verb>`, part of idempotency scope and audit. */
  readonly name: string;
  /** Permission the actor needs. */
  readonly requires: Permission;
  /** Shape rules of the input; every violation becomes a user error `INPUT_INVALID` (or the code given as `params.code`). */
  readonly input: Shape;
  /** Refusals by the name of the database constraint that decides a race. */
  readonly constraints?: Readonly<Record<string, (input: z.output<Shape>) => DomainError>>;
  run(scope: CommandScope, input: z.output<Shape>): Promise<Result>;
}

export function defineCommand<Shape extends z.ZodType, Result extends CommandResult>(
  command: Command<Shape, Result>,
): Command<Shape, Result> {
  return command;
}

export interface CommandCaller extends CommandActor {
  readonly database: Database;
  readonly requestId: string;
  /** Called once after a commit, to wake the sequencer. */
  readonly committed: () => void;
  /** Called when an earlier result was returned for the same idempotency key. */
  readonly replayed?: () => void;
}

const ATTEMPTS_MAX = 4;
/** Somebody else has begun the chain of the same aggregate. */
const CHAIN_BEGUN = "stream_pkey";
const SERIALIZATION_FAILURES = new Set(["40001", "40P01"]);

/**
 * The one door for writes: authorise → idempotency → one transaction { decide, rows, audit record, outbox row }.
 * @throws DomainError(s) for refusals (nothing is stored), Forbidden, or the fault of the infrastructure
 */
export async function execute<Shape extends z.ZodType, Result extends CommandResult>(
  caller: CommandCaller,
  command: Command<Shape, Result>,
  idempotencyKey: string,
  input: z.input<Shape>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const result = await caller.database.dataSource.transaction((tx) =>
        executeWithin(tx, caller, command, idempotencyKey, input),
      );
      caller.committed();
      return result;
    } catch (error) {
      const state = sqlStateOf(error) ?? "";
      const lostRace =
        SERIALIZATION_FAILURES.has(state) || violatedConstraint(error) === CHAIN_BEGUN;
      if (attempt < ATTEMPTS_MAX && lostRace) {
        // Two that met once would meet again at the same moment.
        await sleep(Math.random() * BACKOFF_MS_MAX * attempt);
        continue;
      }
      if (LOCKED_OUT.has(state)) throw new DomainError("BUSY", "Others hold the record; try again");
      // Deferred constraints speak up at the commit, when the command is long done.
      throw refusalOf(command, error, () => parseInput(command.input, input));
    }
  }
}

/** After the last attempt: deadlocked again, or waited too long for a lock. */
const LOCKED_OUT = new Set([...SERIALIZATION_FAILURES, "55P03"]);
const BACKOFF_MS_MAX = 30;

/** As `execute`, inside a transaction that a consumer has opened for its inbox row. */
export async function executeWithin<Shape extends z.ZodType, Result extends CommandResult>(
  tx: EntityManager,
  caller: Omit<CommandCaller, "committed">,
  command: Command<Shape, Result>,
  idempotencyKey: string,
  input: z.input<Shape>,
): Promise<Result> {
  if (!may(caller.actor, command.requires)) {
    throw new Forbidden(`${command.name} needs the permission ${command.requires}`);
  }
  requireKey(idempotencyKey);
  await limitRows(tx, caller, command.requires);
  const text = canonicalJson(input);
  const request: KeyedRequest = {
    scope: `${caller.actor.id}/${command.name}`,
    key: idempotencyKey,
    hash: sha256(text),
  };
  const claim = await claimKey(tx, request);
  if (claim === undefined) {
    const result = await earlierResult<Result>(tx, request);
    caller.replayed?.();
    return result;
  }

  const parsed = parseInput(command.input, input);
  if (UNSTORABLE.test(text)) {
    throw new DomainError("INPUT_INVALID", "Text must not contain U+0000 or half a character");
  }
  const records: PendingRecord[] = [];
  const result = await decide(command, commandScope(tx, caller, command.requires, records), parsed);
  if (records.length === 0) throw new Error(`${command.name} recorded nothing and cannot commit`);
  requireRecordable(caller, command, records);
  const { macKeys, name: subsystem } = caller.database;
  await writeRecords(tx, macKeys(), {
    subsystem,
    command: command.name,
    claim,
    idempotencyKey,
    actor: caller.actor,
    requestId: caller.requestId,
    result,
    records,
  });
  return result;
}

/** Everything at the rooftops where the actor may give the command is in its reach, and nothing else. */
async function limitRows(
  tx: EntityManager,
  { database: { rowSecurity }, actor }: Pick<CommandCaller, "database" | "actor">,
  permission: Permission,
): Promise<void> {
  const rooftops = rooftopsFor(actor, permission);
  if (rowSecurity.length === 0 || rooftops === "ALL") return;
  const values = rowScopeAt(rooftops, rowSecurity);
  await queryPrepared(tx, "limit-rows", scopeStatement(rowSecurity, true), values);
}

/** Whatever the SQL let through, nothing changes at a rooftop where the caller lacks the permission. */
function requireRecordable(
  { caller }: CommandActor,
  { name, requires }: { readonly name: string; readonly requires: Permission },
  records: readonly PendingRecord[],
): void {
  const allowed = records.every(({ rooftopId }) =>
    rooftopId === null ? may(caller, requires) : mayAt(caller, requires, rooftopId),
  );
  if (!allowed) throw new Forbidden(`${name} needs the permission ${requires} at its rooftop`);
}

/** Text that Postgres keeps neither as text nor as JSON, as JSON writes it: NUL and lone surrogates. */
const UNSTORABLE = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/;

function parseInput<Shape extends z.ZodType>(shape: Shape, input: unknown): z.output<Shape> {
  const parsed = shape.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new DomainErrors(
    parsed.error.issues.map((issue) => {
      const code = issue.code === "custom" ? issue.params?.code : undefined;
      return new DomainError(
        typeof code === "string" ? code : "INPUT_INVALID",
        issue.message,
        issue.path.map(String),
      );
    }),
  );
}

async function decide<Shape extends z.ZodType, Result extends CommandResult>(
  command: Command<Shape, Result>,
  scope: CommandScope,
  input: z.output<Shape>,
): Promise<Result> {
  try {
    return await command.run(scope, input);
  } catch (error) {
    throw refusalOf(command, error, () => input);
  }
}

/** The command's word for a violated constraint; any other error as it is. */
function refusalOf<Shape extends z.ZodType, Result extends CommandResult>(
  command: Command<Shape, Result>,
  error: unknown,
  inputOf: () => z.output<Shape>,
): unknown {
  const refusal = command.constraints?.[violatedConstraint(error) ?? ""];
  return refusal ? refusal(inputOf()) : error;
}
