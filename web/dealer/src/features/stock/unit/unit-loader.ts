import type { QueryRef } from "@apollo/client/react";
import type { LoaderFunctionArgs } from "react-router";
import type { UnitPageQuery, UnitPageQueryVariables } from "../../../__generated__/types.ts";
import type { Services } from "../../../services.ts";
import { knownViewer } from "../../../viewer/known-viewer.ts";
import { UnitPageDocument } from "./__generated__/unit-page.ts";

/** Empty when the request itself failed. */
export type UnitRef = QueryRef<
  UnitPageQuery,
  UnitPageQueryVariables,
  "complete" | "streaming" | "empty"
>;

export interface UnitData {
  readonly id: string;
  /** Undefined for who may not see stock. */
  readonly unit: UnitRef | undefined;
}

/** Everything about one unit, in one request; what the cache has of it shows until the answer is here. */
export const loadUnit =
  ({ client, preload }: Services) =>
  async ({ params: { id = "" } }: LoaderFunctionArgs): Promise<UnitData> => {
    const { may, sight } = await knownViewer(client);
    if (!may("stock:read")) return { id, unit: undefined };
    const unit = preload(UnitPageDocument, {
      variables: { id, ...sight },
      fetchPolicy: "cache-and-network",
      // A department that is away takes only its own part of the page with it.
      errorPolicy: "all",
    });
    return { id, unit };
  };
