import type { QueryRef } from "@apollo/client/react";
import type { LoaderFunctionArgs } from "react-router";
import type { UnitPageQuery, UnitPageQueryVariables } from "../../../__generated__/types.ts";
import type { Services } from "../../../services.ts";
import { UnitPageDocument } from "./__generated__/unit-page.ts";

export interface UnitData {
  readonly id: string;
  /** Empty when the request itself failed. */
  readonly unit: QueryRef<
    UnitPageQuery,
    UnitPageQueryVariables,
    "complete" | "streaming" | "empty"
  >;
}

/** Everything about one unit, in one request; what the cache has of it shows until the answer is here. */
export const loadUnit =
  ({ preload }: Services) =>
  ({ params: { id = "" } }: LoaderFunctionArgs): UnitData => ({
    id,
    unit: preload(UnitPageDocument, {
      variables: { id },
      fetchPolicy: "cache-and-network",
      // A department that is away takes only its own part of the page with it.
      errorPolicy: "all",
    }),
  });
