import type { UnitTimelineFragment } from "../../../__generated__/types.ts";

type Unit = UnitTimelineFragment;
type Vehicle = Unit["vehicle"];
export type StatusStep = Unit["statusHistory"]["nodes"][number];
export type PriceStep = Unit["priceHistory"]["nodes"][number];
export type TimelineLead = NonNullable<Unit["interestedLeads"]>["nodes"][number];
export type TimelineOrder = NonNullable<Vehicle["serviceHistory"]>["nodes"][number];
export type Stay = NonNullable<Vehicle["stockUnits"]>["nodes"][number];
type CurrentDeal = NonNullable<Unit["activeDeal"]>;
type EarlierSale = NonNullable<Vehicle["saleHistory"]>["nodes"][number];
export type TimelineDeal = Pick<CurrentDeal & EarlierSale, keyof CurrentDeal & keyof EarlierSale>;

export type Department = "inventory" | "sales" | "service";
export const departments: readonly Department[] = ["inventory", "sales", "service"];

interface Happened {
  readonly id: string;
  /** An instant, or the business date where no more is known. */
  readonly at: string;
  readonly department: Department;
}

/** Something in the life of a car, as the department that did it tells. */
export type CarEvent = Happened &
  (
    | { readonly kind: "status"; readonly step: StatusStep }
    | { readonly kind: "price"; readonly step: PriceStep }
    | { readonly kind: "stay"; readonly stay: Stay }
    | { readonly kind: "lead"; readonly lead: TimelineLead }
    | { readonly kind: "dealStarted" | "dealFinalized"; readonly deal: TimelineDeal }
    | { readonly kind: "repairOrder"; readonly order: TimelineOrder }
  );

/** What has happened to the car of a unit, of all departments, newest first. */
export function carEvents(unit: Unit): CarEvent[] {
  const { vehicle } = unit;
  return [
    ...unit.statusHistory.nodes.map(statusEvent),
    ...unit.priceHistory.nodes.map(priceEvent),
    ...(vehicle.stockUnits?.nodes.filter(({ id }) => id !== unit.id).map(stayEvent) ?? []),
    ...(unit.interestedLeads?.nodes.map(leadEvent) ?? []),
    ...dealsOf(unit).flatMap(dealEvents),
    ...(vehicle.serviceHistory?.nodes.map(orderEvent) ?? []),
  ].toSorted(newestFirst);
}

/** Whether a department has more to tell than was asked for. */
export function isCut({ statusHistory, priceHistory, interestedLeads, vehicle }: Unit): boolean {
  const lists = [statusHistory, priceHistory, interestedLeads, vehicle.serviceHistory];
  return lists.some((list) => list?.pageInfo.hasNextPage);
}

function statusEvent(step: StatusStep): CarEvent {
  const id = `status ${step.version}`;
  return { id, at: step.changedAt, department: "inventory", kind: "status", step };
}

function priceEvent(step: PriceStep): CarEvent {
  const id = `price ${step.version}`;
  return { id, at: step.changedAt, department: "inventory", kind: "price", step };
}

function stayEvent(stay: Stay): CarEvent {
  return { id: stay.id, at: stay.receivedOn, department: "inventory", kind: "stay", stay };
}

function leadEvent(lead: TimelineLead): CarEvent {
  return { id: lead.id, at: lead.receivedAt, department: "sales", kind: "lead", lead };
}

function orderEvent(order: TimelineOrder): CarEvent {
  return { id: order.id, at: order.openedAt, department: "service", kind: "repairOrder", order };
}

/** The deal that has the unit now, and those in which the car was sold before, each once. */
function dealsOf({ activeDeal, vehicle }: Unit): TimelineDeal[] {
  const sales = vehicle.saleHistory?.nodes ?? [];
  const current = activeDeal && !sales.some(({ id }) => id === activeDeal.id) ? [activeDeal] : [];
  return [...current, ...sales];
}

function dealEvents(deal: TimelineDeal): CarEvent[] {
  const event = { department: "sales", deal } as const;
  const started = { ...event, id: `${deal.id} started`, kind: "dealStarted" } as const;
  if (deal.finalizedAt === null) return [{ ...started, at: deal.createdAt }];
  const finalized = { ...event, id: `${deal.id} finalized`, kind: "dealFinalized" } as const;
  return [
    { ...started, at: deal.createdAt },
    { ...finalized, at: deal.finalizedAt },
  ];
}

/** Of what has the same time, the arrival came first. */
function newestFirst(a: CarEvent, b: CarEvent): number {
  const byTime = sortKey(b.at).localeCompare(sortKey(a.at));
  return byTime === 0 ? Number(isArrival(a)) - Number(isArrival(b)) : byTime;
}

function isArrival(event: CarEvent): boolean {
  return event.kind === "status" && event.step.from === null;
}

/** A business date stands at its noon, among the instants of its day. */
function sortKey(at: string): string {
  return at.length > 10 ? at : `${at}T12:00:00.000Z`;
}
