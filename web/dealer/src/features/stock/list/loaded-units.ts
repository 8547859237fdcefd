import type { ApolloClient } from "@apollo/client";
import type { StockRowFragment } from "../../../__generated__/types.ts";
import type { Sight } from "../../../viewer/sight.ts";
import { StockRowFragmentDoc } from "./__generated__/stock-row.ts";

/** Units as their rows show them; one whose row was let go of long ago is left out. */
export function loadedUnits(
  client: ApolloClient,
  ids: readonly string[],
  sight: Sight,
): readonly StockRowFragment[] {
  return ids.flatMap((id) => {
    const unit = client.readFragment({
      fragment: StockRowFragmentDoc,
      fragmentName: "StockRow",
      from: { __typename: "StockUnit", id },
      variables: sight,
    });
    return unit ? [unit as StockRowFragment] : [];
  });
}
