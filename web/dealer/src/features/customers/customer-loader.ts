import type { QueryRef } from "@apollo/client/react";
import type { LoaderFunctionArgs } from "react-router";
import type { CustomerPageQuery, CustomerPageQueryVariables } from "../../__generated__/types.ts";
import type { Services } from "../../services.ts";
import { knownViewer } from "../../viewer/known-viewer.ts";
import { CustomerPageDocument } from "./__generated__/customer-page.ts";

/** Of each kind of history; more are asked for by whoever goes further back. */
export const HISTORY_ROWS = 50;

/** Empty when the request itself failed. */
export type CustomerRef = QueryRef<
  CustomerPageQuery,
  CustomerPageQueryVariables,
  "complete" | "streaming" | "empty"
>;

export interface CustomerData {
  readonly id: string;
  /** Undefined for who may not see customers. */
  readonly customer: CustomerRef | undefined;
}

/** Everything about one customer, in one request; what is known from before shows until it is here. */
export const loadCustomer =
  ({ client, preload }: Services) =>
  async ({ params: { id = "" } }: LoaderFunctionArgs): Promise<CustomerData> => {
    const { sight } = await knownViewer(client);
    if (!sight.people) return { id, customer: undefined };
    const customer = preload(CustomerPageDocument, {
      variables: { id, rows: HISTORY_ROWS, ...sight },
      fetchPolicy: "cache-and-network",
      // A department that is away takes only its own part of the page with it.
      errorPolicy: "all",
    });
    return { id, customer };
  };
