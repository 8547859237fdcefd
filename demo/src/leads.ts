import { DAY_MS } from "./calendar.ts";
import type { Row, Rows } from "./copy.ts";
import type { History } from "./history.ts";
import { homeOf, type Rooftop } from "./group.ts";
import type { Holding } from "./lot.ts";
import { contactOf, customerIdOf } from "./people.ts";
import { idOf, type Random, randomOf } from "./random.ts";
import type { DealPlan } from "./sales.ts";
import { type Employee, pickByTitle, staffOf } from "./staff.ts";
import { deliveryTaskRows, leadTaskRows } from "./tasks.ts";
import { TOUCHES_MAX, touchesOf } from "./touches.ts";

const SLICE = 100;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** Deals that began with an enquiry; other buyers walked in. */
const ENQUIRED_FIRST = 0.7;
const FIRST_RESPONSE_MINUTES = 15;
const OPEN_DAYS = 14;
const UNIT_ATTEMPTS = 40;

interface Enquiry {
  readonly index: number;
  readonly customer: number;
  readonly rooftop: Rooftop;
  readonly interest: Holding | undefined;
  readonly receivedMs: number;
  readonly deal: DealPlan | undefined;
}

/** The lead that a deal came from; null for a buyer who walked in. */
export function leadIdOf(history: History, deal: DealPlan): string | null {
  const enquiry = enquiryOf(history, deal);
  return enquiry ? leadId(history, enquiry) : null;
}

/** Enquiries that became deals, and as many others as the scale asks for. */
export function* leadRows(history: History): Generator<Rows> {
  const staff = new Map(history.rooftops.map((rooftop) => [rooftop, staffOf(history, rooftop)]));
  let leads: Row[] = [];
  let interactions: Row[] = [];
  let tasks: Row[] = [];
  for (const enquiry of enquiries(history)) {
    const lead = leadOf(history, enquiry, staff.get(enquiry.rooftop) ?? []);
    leads.push(lead.row);
    interactions.push(...lead.interactions);
    tasks.push(...lead.tasks);
    if (leads.length < SLICE) continue;
    yield { table: "lead", rows: leads };
    yield { table: "interaction", rows: interactions };
    yield { table: "task", rows: tasks };
    [leads, interactions, tasks] = [[], [], []];
  }
  yield { table: "lead", rows: leads };
  yield { table: "interaction", rows: interactions };
  yield { table: "task", rows: [...tasks, ...deliveryTaskRows(history, staff)] };
}

function* enquiries(history: History): Generator<Enquiry> {
  let count = 0;
  for (const deal of history.deals) {
    const enquiry = enquiryOf(history, deal);
    if (enquiry === undefined) continue;
    count += 1;
    yield enquiry;
  }
  for (; count < history.settings.scale.leads; count += 1) {
    yield otherEnquiry(history, history.deals.length + count);
  }
}

function enquiryOf({ settings, customersSince }: History, deal: DealPlan): Enquiry | undefined {
  const random = randomOf(settings.seed, "enquiry", deal.index);
  if (!random.chance(ENQUIRED_FIRST)) return undefined;
  const { index, customer, rooftop, holding, createdMs } = deal;
  const asked = createdMs - random.between(1, 7 * 24) * HOUR_MS;
  const receivedMs = Math.max(asked, customersSince[customer] ?? asked);
  return { index, customer, rooftop, interest: holding, receivedMs, deal };
}

/** Somebody who asked and did not buy, or has not bought yet; one in five in the last two weeks. */
function otherEnquiry(history: History, index: number): Enquiry {
  const { settings, firstDay, holdings, customersSince, rooftops } = history;
  const random = randomOf(settings.seed, "other-enquiry", index);
  const customer = random.between(0, customersSince.length - 1);
  const rooftop = homeOf(customer, rooftops);
  if (isOvernight(history, index)) return overnightEnquiry(history, index, customer);
  const days = random.chance(0.05) ? random.next() * OPEN_DAYS : random.next() * 1_800;
  const endMs = settings.today * DAY_MS;
  const asked = Math.max(firstDay * DAY_MS, endMs - days * DAY_MS - 5 * MINUTE_MS);
  const receivedMs = Math.min(
    endMs - MINUTE_MS,
    Math.max(asked, customersSince[customer] ?? asked),
  );
  const interest = random.chance(0.8)
    ? unitOfInterest(holdings, rooftop, receivedMs, random)
    : undefined;
  return { index, customer, rooftop, interest, receivedMs, deal: undefined };
}

/** At each rooftop, so that the morning begins with something to answer. */
const OVERNIGHT = 12;
const OVERNIGHT_HOURS = 10;

/** Whether an enquiry came in the last hours of the history, when nobody was there. */
function isOvernight({ settings: { scale, seed }, rooftops }: History, index: number): boolean {
  const others = scale.leads - scale.deals * ENQUIRED_FIRST;
  const share = (OVERNIGHT * rooftops.length) / Math.max(1, others);
  return randomOf(seed, "overnight", index).chance(Math.min(0.5, share));
}

function overnightEnquiry(history: History, index: number, customer: number): Enquiry {
  const { settings, holdings, rooftops, customersSince } = history;
  const random = randomOf(settings.seed, "overnight-enquiry", index);
  const rooftop = homeOf(customer, rooftops);
  const minutes = random.between(5, OVERNIGHT_HOURS * 60);
  const endMs = settings.today * DAY_MS;
  const asked = Math.max(endMs - minutes * MINUTE_MS, customersSince[customer] ?? 0);
  const receivedMs = Math.min(endMs - MINUTE_MS, asked);
  const interest = unitOfInterest(holdings, rooftop, receivedMs, random);
  return { index, customer, rooftop, interest, receivedMs, deal: undefined };
}

/** One that stood on the rooftop's lot when it was asked for, if chance finds one. */
function unitOfInterest(
  holdings: readonly Holding[],
  rooftop: Rooftop,
  askedMs: number,
  random: Random,
): Holding | undefined {
  for (let attempt = 0; attempt < UNIT_ATTEMPTS; attempt += 1) {
    const holding =
      holdings[random.between(Math.floor(holdings.length * 0.05), holdings.length - 1)];
    if (holding?.rooftop !== rooftop || holding.receivedMs > askedMs) continue;
    if (holding.leftOn === undefined || holding.leftOn * DAY_MS > askedMs) return holding;
  }
  return undefined;
}

function leadId({ settings }: History, { index, receivedMs }: Enquiry): string {
  return idOf(settings.seed, "lead", index, receivedMs);
}

const sources = [
  "WEBSITE",
  "WEBSITE",
  "MARKETPLACE",
  "MARKETPLACE",
  "PHONE",
  "MANUFACTURER",
  "SOCIAL_MEDIA",
  "REFERRAL",
  "SERVICE_DRIVE",
];

const comments = [
  "Is it still there?",
  "What is your best price out the door?",
  "Can I come by on Saturday for a test drive?",
  "I have a trade, what would you give me for it?",
  "Does it have one owner? Any accidents?",
  "What would the payment be with 2,000 down over 72 months?",
  null,
];

function leadOf(
  history: History,
  enquiry: Enquiry,
  staff: readonly Employee[],
): { row: Row; interactions: Row[]; tasks: Row[] } {
  const { settings } = history;
  const { index, customer, rooftop, interest, receivedMs } = enquiry;
  const random = randomOf(settings.seed, "lead", index);
  const endMs = settings.today * DAY_MS;
  const respondedMs = firstResponse(random, receivedMs, enquiry.deal?.createdMs ?? endMs);
  const stage = stageOf(random, enquiry, endMs, respondedMs !== undefined);
  const seller = pickByTitle(staff, "SALESPERSON", random);
  // Half of those that wait have been given to somebody.
  const assignee = stage === "NEW" && index % 2 === 0 ? undefined : seller;
  const contact = contactOf(settings.seed, customer);
  const id = leadId(history, enquiry);
  const customerId = customerIdOf(history, customer);
  const row = {
    id,
    version: stage === "NEW" ? (assignee ? 2 : 1) : random.between(2, 5),
    rooftop_id: rooftop.id,
    customer_id: customerId,
    stage,
    lost_reason: stage === "LOST" ? random.pick(lostReasons) : null,
    source: random.pick(sources),
    received_at: new Date(receivedMs),
    first_response_due_at: new Date(receivedMs + FIRST_RESPONSE_MINUTES * MINUTE_MS),
    first_responded_at: respondedMs === undefined ? null : new Date(respondedMs),
    assignee_id: assignee?.id ?? null,
    stock_unit_id: interest?.id ?? null,
    comments: random.pick(comments),
    contact_given_name: contact.givenName,
    contact_family_name: contact.familyName,
    contact_business_name: contact.businessName,
    contact_email: contact.email,
    contact_phone: contact.phone,
  };
  const touches = touchesOf(random, receivedMs, respondedMs, endMs);
  const interactions = touches.map(({ atMs, notes, ...touch }, place) => ({
    id: idOf(settings.seed, "interaction", index * TOUCHES_MAX + place, atMs),
    rooftop_id: rooftop.id,
    customer_id: customerId,
    lead_id: id,
    staff_member_id:
      touch.direction === "OUTBOUND" && !touch.automatic ? (assignee?.id ?? null) : null,
    ...touch,
    occurred_at: new Date(atMs),
    recorded_at: new Date(atMs),
    subject: null,
    notes,
  }));
  const tasks = leadTaskRows(history, {
    index,
    id,
    customerId,
    rooftop,
    stage,
    receivedMs,
    assigneeId: assignee?.id,
  });
  return { row, interactions, tasks };
}

const lostReasons = [
  "UNRESPONSIVE",
  "UNRESPONSIVE",
  "UNRESPONSIVE",
  "BOUGHT_ELSEWHERE",
  "PRICE",
  "FINANCING",
  "UNIT_SOLD",
  "NO_LONGER_LOOKING",
];

function stageOf(random: Random, { deal, receivedMs }: Enquiry, endMs: number, answered: boolean) {
  if (deal?.state === "FINALIZED") return "WON";
  if (deal?.state === "DRAFT") return "NEGOTIATING";
  const ageDays = (endMs - receivedMs) / DAY_MS;
  if (ageDays > OPEN_DAYS) return answered && random.chance(0.015) ? "WORKING" : "LOST";
  if (!answered) return "NEW";
  if (ageDays > 4 && random.chance(0.5)) return "LOST";
  return random.pick(["WORKING", "WORKING", "APPOINTMENT_SET", "SHOWN"]);
}

/** Half within the quarter of an hour that is the aim, some the next day, one in eight not at all. */
function firstResponse(random: Random, receivedMs: number, beforeMs: number): number | undefined {
  const minutes = random.chance(0.5) ? random.between(1, 14) : random.between(15, 1_300);
  const respondedMs = receivedMs + minutes * MINUTE_MS;
  return respondedMs < beforeMs && random.chance(0.88) ? respondedMs : undefined;
}
