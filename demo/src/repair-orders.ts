import { type Day, DAY_MS, instantAt, openDay } from "./calendar.ts";
import { odometerAt } from "./fleet.ts";
import type { History } from "./history.ts";
import { type FittingPart, partFor } from "./parts.ts";
import { type Random, randomOf } from "./random.ts";
import type { RepairVisit } from "./repair-visits.ts";
import { type Operation, operations } from "./workshop.ts";

export type PayType = "CUSTOMER" | "WARRANTY" | "INTERNAL" | "SERVICE_CONTRACT";

/** What a visit came to. Quantities and hours are in thousandths and hundredths, as integers. */
export interface RepairOrder {
  readonly state: string;
  readonly closedMs: number | undefined;
  readonly closedOn: Day | undefined;
  readonly odometerIn: number | null;
  readonly jobs: readonly Job[];
}

export interface Job {
  readonly operation: Operation;
  readonly complaint: string;
  readonly cause: string;
  readonly payType: PayType;
  readonly rateMinor: bigint;
  readonly laborMinor: bigint;
  readonly parts: readonly JobPart[];
  /** What has happened so far. */
  readonly assigned: boolean;
  readonly completed: boolean;
}

export interface JobPart extends FittingPart {
  readonly thousandths: number;
  readonly amountMinor: bigint;
}

const WARRANTY_DAYS = 3 * 365;
const WARRANTY_MILES = 36_000;
const VOID_SHARE = 0.006;
const SERVICE_CONTRACT_SHARE = 0.12;
const NO_READING_SHARE = 0.01;
const JOBS_SHARES = [0.42, 0.75, 0.92];

/** Work that is not done yet, and how far the jobs of such an order are. */
const openStates = [
  { state: "CHECKED_IN", assigned: 0, completed: 0 },
  { state: "WRITE_UP", assigned: 0, completed: 0 },
  { state: "DISPATCHED", assigned: 9, completed: 0 },
  { state: "IN_PROGRESS", assigned: 9, completed: 1 },
  { state: "IN_PROGRESS", assigned: 9, completed: 1 },
  { state: "WAITING_PARTS", assigned: 9, completed: 0 },
  { state: "WAITING_APPROVAL", assigned: 1, completed: 0 },
  { state: "READY", assigned: 9, completed: 9 },
  { state: "INVOICED", assigned: 9, completed: 9 },
] as const;

export function repairOrderOf(history: History, visit: RepairVisit): RepairOrder {
  const { settings } = history;
  const random = randomOf(settings.seed, "repair-order", visit.index);
  const miles = odometerAt(visit.vehicle, visit.openedOn);
  const end = endOf(visit, random);
  const isDone = !visit.isHere && end.closedMs < settings.today * DAY_MS;
  const isVoid = visit.vehicle.index > 0 && random.chance(VOID_SHARE);
  const progress = progressOf(isDone, isVoid, random);
  const jobs = chooseOperations(visit, random).map((operation, place) => ({
    ...workOf(history, visit, { operation, miles, random }),
    assigned: place < progress.assigned,
    completed: place < progress.completed,
  }));
  const closed = progress.state === "CLOSED";
  return {
    state: progress.state,
    closedMs: closed ? end.closedMs : undefined,
    closedOn: closed ? end.closedOn : undefined,
    odometerIn: random.chance(NO_READING_SHARE) ? null : miles,
    jobs,
  };
}

/** Labor and parts of all jobs; undefined while there is work without a price. */
export function totalOf({ jobs }: RepairOrder): bigint | undefined {
  if (jobs.some(({ completed }) => !completed)) return undefined;
  return jobs.reduce((total, job) => total + job.laborMinor + partsMinor(job), 0n);
}

export function partsMinor({ parts }: Job): bigint {
  return parts.reduce((total, { amountMinor }) => total + amountMinor, 0n);
}

function progressOf(isDone: boolean, isVoid: boolean, random: Random) {
  if (isVoid) return { state: "VOID", assigned: 0, completed: 0 };
  return isDone ? { state: "CLOSED", assigned: 9, completed: 9 } : random.pick(openStates);
}

/** Most cars leave on the same day, before six; some wait for parts for a week or two. */
function endOf({ openedOn, openedMs, rooftop }: RepairVisit, random: Random) {
  const days = random.chance(0.8) ? 0 : random.between(1, random.chance(0.25) ? 12 : 3);
  const closedOn = days === 0 ? openedOn : openDay(openedOn + days);
  const minutes = random.between(10 * 60, 18 * 60);
  const closedMs = instantAt(closedOn, minutes, rooftop.timeZone);
  return { closedOn, closedMs: Math.max(closedMs, openedMs + 40 * 60_000) };
}

function chooseOperations({ customer }: RepairVisit, random: Random): Operation[] {
  const menu = customer === undefined ? operations.filter(({ recon }) => recon) : operations;
  const share = random.next();
  const count = 1 + JOBS_SHARES.filter((limit) => share >= limit).length;
  const chosen = new Set<Operation>();
  for (let attempt = 0; attempt < count; attempt += 1) chosen.add(weighted(menu, random));
  return [...chosen];
}

function weighted(menu: readonly Operation[], random: Random): Operation {
  let ticket = random.next() * menu.reduce((total, { weight }) => total + weight, 0);
  for (const operation of menu) {
    ticket -= operation.weight;
    if (ticket < 0) return operation;
  }
  return random.pick(menu);
}

function workOf(
  { settings }: History,
  visit: RepairVisit,
  { operation, miles, random }: { operation: Operation; miles: number; random: Random },
) {
  const payType = payTypeOf(visit, operation, miles, random);
  const rateMinor = rateOf(payType, visit.rooftop.index);
  const parts = operation.parts.map(([kind, thousandths]) => {
    const part = partFor(settings, kind, visit.vehicle);
    return { ...part, thousandths, amountMinor: perUnit(thousandths, 1_000, part.priceMinor) };
  });
  return {
    operation,
    complaint: random.pick(operation.complaint),
    cause: random.pick(operation.cause),
    payType,
    rateMinor,
    laborMinor: perUnit(operation.hours, 100, rateMinor),
    parts,
  };
}

function payTypeOf(
  { customer, vehicle, openedOn }: RepairVisit,
  { defect }: Operation,
  miles: number,
  random: Random,
): PayType {
  if (customer === undefined) return "INTERNAL";
  if (!defect) return "CUSTOMER";
  const days = openedOn - (vehicle.roadDay ?? openedOn);
  if (days < WARRANTY_DAYS && miles < WARRANTY_MILES) return "WARRANTY";
  return random.chance(SERVICE_CONTRACT_SHARE) ? "SERVICE_CONTRACT" : "CUSTOMER";
}

/** Door rate, warranty rate and the rate that one department charges another. */
function rateOf(payType: PayType, rooftop: number): bigint {
  if (payType === "INTERNAL") return 125_00n;
  if (payType === "CUSTOMER") return BigInt(159_00 + (rooftop % 5) * 6_00);
  return BigInt(148_00 + (rooftop % 5) * 4_00);
}

/** So many hundredths or thousandths of a price, rounded half up to a cent. */
function perUnit(count: number, unit: number, priceMinor: bigint): bigint {
  return (2n * BigInt(count) * priceMinor + BigInt(unit)) / (2n * BigInt(unit));
}
