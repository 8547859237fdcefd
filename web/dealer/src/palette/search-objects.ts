import type { ApolloClient } from "@apollo/client";
import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { PaletteSearchQueryVariables } from "../__generated__/types.ts";
import { askParts } from "../apollo/ask-parts.ts";
import type { Viewer } from "../viewer/viewer.ts";
import { PaletteSearchDocument } from "./__generated__/palette-search.ts";
import {
  customersFound,
  dealsFound,
  leadsFound,
  ordersFound,
  unitsFound,
  type Telling,
} from "./found-objects.ts";
import type { RecentObject } from "./recent.ts";
import { termsIn, type Terms } from "./terms.ts";

/** Of each kind. */
const ROWS = 5;

const departments = {
  vehicle: ["units"],
  customer: ["customers", "leads"],
  deal: ["deals"],
  service: ["orders"],
} as const;

/** Objects of one kind. */
export interface FoundGroup {
  readonly id: string;
  readonly label: string;
  readonly objects: readonly RecentObject[];
  /** The department that knows them does not answer. */
  readonly absent: boolean;
}

interface Searching {
  readonly client: ApolloClient;
  readonly viewer: Viewer;
  readonly i18n: I18n;
}

/**
 * Objects that what was typed may mean, of the kinds that the person may see, at all rooftops, in one request.
 * @throws when the graph cannot be reached
 */
export async function searchObjects(
  { client, viewer, i18n }: Searching,
  typed: string,
  signal: AbortSignal,
): Promise<readonly FoundGroup[]> {
  const terms = termsIn(typed);
  const variables = variablesOf(terms, viewer);
  const { units, customers, leads, deals, orders } = variables;
  if (![units, customers, leads, deals, orders].includes(true)) return [];
  const { data, absent } = await askParts(client, {
    query: PaletteSearchDocument,
    variables,
    parts: departments,
    // What is typed on the way to a name is of no use later.
    fetchPolicy: "no-cache",
    signal,
  });
  const telling: Telling = { i18n, withRooftop: viewer.rooftops.length > 1 };
  const groups: readonly (Omit<FoundGroup, "absent"> & Asked)[] = [
    {
      id: "units",
      label: i18n._(msg`Stock`),
      department: "vehicle",
      asked: units,
      objects: unitsFound(data.stockUnits?.nodes ?? [], telling),
    },
    {
      id: "deals",
      label: i18n._(msg`Deals`),
      department: "deal",
      asked: deals,
      objects: dealsFound(data.deals?.nodes ?? [], telling),
    },
    {
      id: "orders",
      label: i18n._(msg`Repair orders`),
      department: "service",
      asked: orders,
      objects: ordersFound(data.repairOrders?.nodes ?? [], telling),
    },
    {
      id: "customers",
      label: i18n._(msg`Customers`),
      department: "customer",
      asked: customers,
      objects: customersFound(data.customers?.nodes ?? [], telling),
    },
    {
      id: "leads",
      label: i18n._(msg`Open leads`),
      department: "customer",
      asked: leads,
      objects: leadsFound(data.leads?.nodes ?? [], telling),
    },
  ];
  return groups
    .filter(({ asked }) => asked)
    .map(({ id, label, objects, department }) => {
      return { id, label, objects, absent: objects.length === 0 && absent.includes(department) };
    });
}

interface Asked {
  readonly department: keyof typeof departments;
  readonly asked: boolean;
}

function variablesOf(terms: Terms, { may }: Viewer): PaletteSearchQueryVariables {
  const { text, units, people, dealNumber, orderNumber } = terms;
  return {
    text,
    dealNumber: dealNumber ?? 0,
    orderNumber: orderNumber ?? "",
    rows: ROWS,
    units: units && may("stock:read"),
    customers: people && may("customer:read"),
    contacts: may("customer:contact:read"),
    leads: people && may("lead:read"),
    deals: dealNumber !== undefined && may("deal:read"),
    orders: orderNumber !== undefined && may("service:read"),
  };
}
