import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { PaletteSearchQuery } from "../__generated__/types.ts";
import { statusWords } from "../features/stock/stock-words.ts";
import { dealStateWords } from "../words/deal-words.ts";
import { leadStageWords } from "../words/lead-words.ts";
import { formatPhone } from "../words/phone.ts";
import { repairOrderStateWords } from "../words/repair-order-words.ts";
import { vehicleName, type NamedVehicle } from "../words/vehicle-name.ts";
import type { RecentObject } from "./recent.ts";

type Nodes<Name extends keyof PaletteSearchQuery> =
  NonNullable<PaletteSearchQuery[Name]> extends { readonly nodes: infer List } ? List : never;

interface Place {
  readonly rooftop: { readonly name: string } | null;
}

/** How found objects are told, each kind as the trade names it. */
export interface Telling {
  readonly i18n: I18n;
  /** The person works at several rooftops, so each object says where it is. */
  readonly withRooftop: boolean;
}

export function unitsFound(nodes: Nodes<"stockUnits">, telling: Telling): RecentObject[] {
  return nodes.map(({ id, stockNumber, status, vehicle, rooftop }) => ({
    kind: "unit",
    id,
    label: vehicleName(vehicle) ?? stockNumber,
    detail: detailOf(telling, { rooftop }, [
      stockNumber,
      vehicle.vin.slice(-8),
      telling.i18n._(statusWords[status]),
    ]),
    href: `/stock/${id}`,
  }));
}

export function customersFound(nodes: Nodes<"customers">, telling: Telling): RecentObject[] {
  return nodes.map(({ id, displayName, phone, email, rooftop }) => ({
    kind: "customer",
    id,
    label: displayName ?? telling.i18n._(msg`Unnamed customer`),
    detail: detailOf(telling, { rooftop }, [phone && formatPhone(phone), email]),
    href: `/customers/${id}`,
  }));
}

export function leadsFound(nodes: Nodes<"leads">, telling: Telling): RecentObject[] {
  return nodes.map(({ id, customer, stage, source, rooftop }) => ({
    kind: "lead",
    id,
    label: customer?.displayName ?? telling.i18n._(msg`Unnamed lead`),
    detail: detailOf(telling, { rooftop }, [telling.i18n._(leadStageWords[stage]), source?.label]),
    href: `/leads?lead=${id}`,
  }));
}

/** Deals have no page of their own: they show on the page of their unit, else with their buyer. */
export function dealsFound(nodes: Nodes<"deals">, telling: Telling): RecentObject[] {
  return nodes.map(({ id, number, state, buyer, stockUnit, rooftop }) => ({
    kind: "deal",
    id,
    label: telling.i18n._(msg`Deal ${number}`),
    detail: detailOf(telling, { rooftop }, [
      buyer?.displayName,
      stockUnit?.stockNumber,
      telling.i18n._(dealStateWords[state].words),
    ]),
    href: stockUnit
      ? `/stock/${stockUnit.id}`
      : buyer
        ? `/customers/${buyer.id}?tab=deals`
        : "/?show=deals",
  }));
}

/** Repair orders have no page of their own: they show with their customer, else in the list of those open. */
export function ordersFound(nodes: Nodes<"repairOrders">, telling: Telling): RecentObject[] {
  return nodes.map(({ id, number, state, customer, vehicle, rooftop }) => ({
    kind: "order",
    id,
    label: telling.i18n._(msg`RO ${number}`),
    detail: detailOf(telling, { rooftop }, [
      vehicle && nameOf(vehicle),
      customer?.displayName,
      telling.i18n._(repairOrderStateWords[state].words),
    ]),
    href: customer ? `/customers/${customer.id}?tab=service` : "/?show=orders",
  }));
}

function nameOf(vehicle: NamedVehicle & { readonly vin: string }): string {
  return vehicleName(vehicle) ?? vehicle.vin;
}

function detailOf(
  { withRooftop }: Telling,
  { rooftop }: Place,
  parts: readonly (string | null | undefined)[],
): string {
  return [...parts, withRooftop ? rooftop?.name : undefined].filter(Boolean).join(" · ");
}
