import { useQuery } from "@apollo/client/react";
import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { background } from "../../../apollo/client.ts";
import { buttonLook } from "../../../ui/button.tsx";
import { placeIn } from "../../../viewer/place.ts";
import { StockElsewhereDocument } from "./__generated__/stock-elsewhere.ts";
import { filterOf, inAll, readView } from "./stock-view.ts";

/** What is searched for and not in this view may be in another one: leads there. */
export function StockElsewhere({ params }: { readonly params: URLSearchParams }) {
  const { t, i18n } = useLingui();
  const all = inAll(params);
  const { data } = useQuery(StockElsewhereDocument, {
    variables: { where: filterOf(readView(all), placeIn(params)) },
    fetchPolicy: "network-only",
    errorPolicy: "all",
    context: background,
  });
  const count = data?.stockUnits.totalCount;
  if (!count || count.value === 0) return null;
  const number = i18n.number(count.value);
  return (
    <Link to={`?${all}`} replace {...buttonLook("contained")}>
      {count.precision === "AT_LEAST"
        ? t`${number}+ in All`
        : plural(count.value, { one: "# in All", other: "# in All" })}
    </Link>
  );
}
