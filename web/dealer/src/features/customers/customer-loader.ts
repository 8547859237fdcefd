import type { QueryRef } from "@apollo/client/react";
import type { LoaderFunctionArgs } from "react-router";
import type { CustomerPageQuery, CustomerPageQueryVariables } from "../../__generated__/types.ts";
import type { Services } from "../../services.ts";
import { CustomerPageDocument } from "./__generated__/customer-page.ts";

/** Of each kind of history; more are asked for by whoever goes further back. */
export const HISTORY_ROWS = 50;

export interface CustomerData {
  readonly id: string;
  /** Empty when the request itself failed. */
  readonly customer: QueryRef<
    CustomerPageQuery,
    CustomerPageQueryVariables,
    "complete" | "streaming" | "empty"
  >;
}

/** Everything about one customer, in one request; what is known from before shows until it is here. */
export const loadCustomer =
  ({ preload }: Services) =>
  ({ params: { id = "" } }: LoaderFunctionArgs): CustomerData => ({
    id,
    customer: preload(CustomerPageDocument, {
      variables: { id, rows: HISTORY_ROWS },
      fetchPolicy: "cache-and-network",
      // A department that is away takes only its own part of the page with it.
      errorPolicy: "all",
    }),
  });
