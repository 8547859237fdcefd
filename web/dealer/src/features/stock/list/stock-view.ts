import type {
  StockUnitCondition,
  StockUnitFilter,
  StockUnitOrder,
  StockUnitStatus,
} from "../../../__generated__/types.ts";
import { statuses } from "../statuses.ts";

/** What of the stock is shown and how it is sorted, as the address has it. */
export interface StockView {
  readonly search: string | undefined;
  readonly statuses: readonly StockUnitStatus[] | "IN_STOCK" | "ALL";
  readonly conditions: readonly StockUnitCondition[];
  readonly makes: readonly string[];
  /** Beside the rooftop that the whole application is set to. */
  readonly rooftopIds: readonly string[];
  /** Days in stock. */
  readonly age: Span | undefined;
  /** Model year. */
  readonly year: Span | undefined;
  /** Asking price in minor units. */
  readonly price: Span | undefined;
  readonly priced: boolean | undefined;
  readonly sort: StockSort;
}

/** Both included; without `to` there is no end. */
export interface Span {
  readonly from: number;
  readonly to: number | undefined;
}

export interface StockSort {
  readonly by: SortKey;
  readonly descending: boolean;
}

export type SortKey = keyof typeof orderFields;
/** What can be filtered by, named as in the address. */
export type FilterKey =
  "q" | "status" | "condition" | "make" | "rooftop" | "age" | "year" | "price" | "priced";

const orderFields = {
  number: "STOCK_NUMBER",
  days: "DAYS_IN_STOCK",
  price: "ASKING_PRICE",
  cost: "UNIT_COST",
} as const;

export const filterKeys: readonly FilterKey[] = [
  "q",
  "status",
  "condition",
  "make",
  "rooftop",
  "age",
  "year",
  "price",
  "priced",
];

const viewKeys: readonly string[] = [...filterKeys, "sort"];

export const conditions: readonly StockUnitCondition[] = ["NEW", "USED", "CERTIFIED", "DEMO"];

/** What stands on the lot: neither on its way nor gone. */
export const inStock: readonly StockUnitStatus[] = [
  "RECEIVED",
  "IN_RECON",
  "FRONT_LINE",
  "HELD",
  "SOLD_PENDING",
];

const SEARCH_LENGTH = { min: 2, max: 60 };
const CHOICES_MAX = 50;
/** What came in last is on top, so that what is new comes where one looks. */
const byDefault: StockSort = { by: "days", descending: false };

/** What an address asks for; what it does not say right is left out. */
export function readView(params: URLSearchParams): StockView {
  const status = params.get("status");
  const chosen = listIn(status).filter(isOneOf(statuses));
  return {
    search: params.get("q")?.trim().slice(0, SEARCH_LENGTH.max) || undefined,
    statuses: status === "all" ? "ALL" : chosen.length > 0 ? chosen : "IN_STOCK",
    conditions: listIn(params.get("condition")).filter(isOneOf(conditions)),
    makes: listIn(params.get("make")),
    rooftopIds: listIn(params.get("rooftop")),
    age: spanIn(params.get("age")),
    year: spanIn(params.get("year")),
    price: spanIn(params.get("price")),
    priced: { yes: true, no: false }[params.get("priced") ?? ""],
    sort: sortIn(params.get("sort")),
  };
}

/** The address with one filter set otherwise; without it when there is nothing to say. */
export function withFilter(
  params: URLSearchParams,
  key: FilterKey,
  value: string | readonly string[] | Span | undefined,
): URLSearchParams {
  const next = new URLSearchParams(params);
  const text = textOf(value);
  if (text === "") next.delete(key);
  else next.set(key, text);
  return next;
}

/** The address with nothing filtered but the status, which keeps its default. */
export function withoutFilters(params: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const key of filterKeys) next.delete(key);
  return next;
}

/** The address of all that is found by what is searched for, wherever in its life it is. */
export function inAll(params: URLSearchParams): URLSearchParams {
  const found = withFilter(withoutFilters(params), "q", params.get("q") ?? undefined);
  return withFilter(found, "status", "all");
}

export function withSort(params: URLSearchParams, { by, descending }: StockSort): URLSearchParams {
  const next = new URLSearchParams(params);
  const isDefault = by === byDefault.by && descending === byDefault.descending;
  if (isDefault) next.delete("sort");
  else next.set("sort", descending ? `-${by}` : by);
  return next;
}

/** What the graph is asked for. @param rooftopId that the whole application is set to */
export function filterOf(view: StockView, rooftopId: string | undefined): StockUnitFilter {
  const { search, conditions: condition, makes, rooftopIds, age, year, price, priced } = view;
  const places = rooftopId === undefined ? rooftopIds : [rooftopId];
  const shown = view.statuses === "IN_STOCK" ? inStock : view.statuses;
  return {
    // The server wants two characters; one is the beginning of what is being typed.
    ...(search !== undefined && search.length >= SEARCH_LENGTH.min && { search }),
    ...(shown !== "ALL" && { status: { in: shown } }),
    ...(condition.length > 0 && { condition: { in: condition } }),
    ...(makes.length > 0 && { make: { in: makes } }),
    ...(places.length > 0 && { rooftopId: { in: places } }),
    ...(age && { daysInStock: between(age) }),
    ...(year && { modelYear: between(year) }),
    ...(price && { askingPrice: between(price) }),
    ...(priced !== undefined && { priced }),
  };
}

export function orderOf({ sort: { by, descending } }: StockView): StockUnitOrder[] {
  return [{ field: orderFields[by], direction: descending ? "DESC" : "ASC" }];
}

export function isSameSpan(one: Span | undefined, other: Span): boolean {
  return one?.from === other.from && one.to === other.to;
}

function textOf(value: string | readonly string[] | Span | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "string") return value.trim();
  if ("from" in value) return `${value.from}-${value.to ?? ""}`;
  return value.map(encodeURIComponent).join(",");
}

function listIn(text: string | null): string[] {
  const parts = text?.split(",") ?? [];
  return parts.flatMap((part) => decoded(part) ?? []).slice(0, CHOICES_MAX);
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part) || undefined;
  } catch {
    return undefined;
  }
}

function spanIn(text: string | null): Span | undefined {
  const [, from, to] = /^(\d{1,12})-(\d{1,12})?$/.exec(text ?? "") ?? [];
  if (from === undefined) return undefined;
  return { from: Number(from), to: to === undefined ? undefined : Number(to) };
}

function sortIn(text: string | null): StockSort {
  const by = text?.replace("-", "") ?? "";
  return isSortKey(by) ? { by, descending: text?.startsWith("-") ?? false } : byDefault;
}

function isSortKey(text: string): text is SortKey {
  return Object.hasOwn(orderFields, text);
}

function isOneOf<Value extends string>(values: readonly Value[]): (text: string) => text is Value {
  return (text): text is Value => values.some((value) => value === text);
}

function between({ from, to }: Span): { gte: number; lte?: number } {
  return { gte: from, ...(to !== undefined && { lte: to }) };
}

/** Filters and sort of an address, always in the same words: what makes a view, wherever it is looked at. */
export function viewText(params: URLSearchParams): string {
  const kept = viewKeys.flatMap((key) => {
    const value = params.get(key);
    return value === null ? [] : [[key, value]];
  });
  return new URLSearchParams(kept).toString();
}

/** The address with the filters and the sort of another view. */
export function withViewText(params: URLSearchParams, text: string): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const key of viewKeys) next.delete(key);
  for (const [key, value] of new URLSearchParams(text)) next.set(key, value);
  return next;
}

/**
 * Which of these views an address narrows further: the one that says most of it. A view that leaves the status to
 * its default is not that of another status.
 */
export function nearestView<View extends { readonly search: string }>(
  params: URLSearchParams,
  views: readonly View[],
): View | undefined {
  const fitting = views.flatMap((view) => {
    const said = new URLSearchParams(view.search);
    said.delete("sort");
    const fits = [...said].every(([key, value]) => params.get(key) === value);
    const isOfStatus = said.has("status") || !params.has("status");
    return fits && isOfStatus ? [{ view, size: said.size }] : [];
  });
  return fitting.toSorted((a, b) => b.size - a.size)[0]?.view;
}
