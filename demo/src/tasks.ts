import { type Day, DAY_MS, instantAt, openDay } from "./calendar.ts";
import type { Row } from "./copy.ts";
import type { Rooftop } from "./group.ts";
import type { History } from "./history.ts";
import { customerIdOf } from "./people.ts";
import { idOf, type Random, randomOf } from "./random.ts";
import type { DealPlan } from "./sales.ts";
import { type Employee, pickByTitle } from "./staff.ts";

const MINUTE_MS = 60_000;
const FOLLOWED_UP = 0.9;
const DELIVERIES_DAYS = 12;

/** A lead as far as what is to do about it goes. */
export interface WorkedLead {
  readonly index: number;
  readonly id: string;
  readonly customerId: string;
  readonly rooftop: Rooftop;
  readonly stage: string;
  readonly receivedMs: number;
  readonly assigneeId: string | undefined;
}

interface Todo {
  readonly kind: string;
  readonly title: string;
}

/** By stage, what comes next. */
const nextSteps: Readonly<Record<string, readonly Todo[]>> = {
  WORKING: [
    { kind: "CALL", title: "Follow-up call" },
    { kind: "TEXT", title: "Send requested photos" },
    { kind: "EMAIL", title: "Email written quote" },
  ],
  APPOINTMENT_SET: [
    { kind: "APPOINTMENT", title: "Confirm appointment" },
    { kind: "TEST_DRIVE", title: "Pull vehicle up for test drive" },
  ],
  SHOWN: [
    { kind: "CALL", title: "Follow up after showroom visit" },
    { kind: "EMAIL", title: "Send promised figures" },
  ],
  NEGOTIATING: [
    { kind: "CALL", title: "Review figures" },
    { kind: "APPOINTMENT", title: "Schedule signing" },
  ],
};

const notes = ["Prefers evenings", "Ask for trade-in mileage", null, null];

/** What is to do about a lead that somebody works on, and at times what was done before. */
export function leadTaskRows({ settings }: History, lead: WorkedLead): Row[] {
  const steps = nextSteps[lead.stage];
  const random = randomOf(settings.seed, "lead-task", lead.index);
  if (steps === undefined || lead.assigneeId === undefined) return [];
  if (!random.chance(FOLLOWED_UP)) return [];
  const endMs = settings.today * DAY_MS;
  const createdMs = Math.min(lead.receivedMs + 30 * MINUTE_MS, endMs - MINUTE_MS);
  const { rooftop, customerId, assigneeId } = lead;
  const about = { rooftop, customerId, leadId: lead.id, assigneeId, createdMs };
  const next = { ...random.pick(steps), notes: random.pick(notes), dueMs: dueMs(random) };
  const rows = [taskRow(idOf(settings.seed, "lead-task", 2 * lead.index, createdMs), about, next)];
  if (createdMs + DAY_MS < endMs && random.chance(0.5)) {
    const first = { kind: "CALL", title: "First call", notes: null };
    const doneMs = createdMs + random.between(30, 600) * MINUTE_MS;
    rows.push({
      ...taskRow(idOf(settings.seed, "lead-task", 2 * lead.index + 1, createdMs), about, {
        ...first,
        dueMs: createdMs + 120 * MINUTE_MS,
      }),
      version: 2,
      completed_at: new Date(doneMs),
      completed_by_id: assigneeId,
      outcome: random.pick(["Spoke, thinking it over", "Left voicemail", "Wants figures"]),
    });
  }
  return rows;

  /** Some days ago, at any hour of today's business, or in the days to come. */
  function dueMs(random: Random): number {
    const minutes = random.between(8 * 4, 20 * 4) * 15;
    return instantAt(dueDay(random, settings.today), minutes, rooftop.timeZone);
  }
}

function dueDay(random: Random, today: Day): Day {
  if (random.chance(0.2)) return today - random.between(1, 3);
  return random.chance(0.6) ? today : openDay(today + random.between(1, 6));
}

/** Who has just got a car is asked how it goes. */
export function deliveryTaskRows(
  history: History,
  staff: ReadonlyMap<Rooftop, readonly Employee[]>,
): Row[] {
  const { settings, deals } = history;
  const { seed, today } = settings;
  const isRecent = ({ state, closedOn }: DealPlan): boolean =>
    state === "FINALIZED" && closedOn > today - DELIVERIES_DAYS;
  return deals.filter(isRecent).map((deal) => {
    const { rooftop, closedMs: createdMs } = deal;
    const random = randomOf(seed, "delivery-task", deal.index);
    const seller = pickByTitle(staff.get(rooftop) ?? [], "SALESPERSON", random);
    const day = openDay(deal.closedOn + random.between(4, 9));
    const customerId = customerIdOf(history, deal.customer);
    const about = { rooftop, customerId, leadId: null, assigneeId: seller.id, createdMs };
    return taskRow(idOf(seed, "delivery-task", deal.index, createdMs), about, {
      kind: "DELIVERY",
      title: "Follow up after delivery",
      notes: null,
      dueMs: instantAt(day, random.between(9 * 4, 18 * 4) * 15, rooftop.timeZone),
    });
  });
}

interface About {
  readonly rooftop: Rooftop;
  readonly customerId: string;
  readonly leadId: string | null;
  readonly assigneeId: string;
  readonly createdMs: number;
}

function taskRow(
  id: string,
  { rooftop, customerId, leadId, assigneeId, createdMs }: About,
  { dueMs, ...todo }: Todo & { readonly notes: string | null; readonly dueMs: number },
): Row {
  return {
    id,
    version: 1,
    rooftop_id: rooftop.id,
    ...todo,
    due_at: new Date(dueMs),
    assignee_id: assigneeId,
    customer_id: customerId,
    lead_id: leadId,
    created_by_id: assigneeId,
    created_at: new Date(createdMs),
    completed_at: null,
    completed_by_id: null,
    outcome: null,
  };
}
