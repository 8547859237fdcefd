import { useFragment } from "@apollo/client/react";
import { useLingui } from "@lingui/react";
import { memo } from "react";
import type { StockListQuery } from "../../../__generated__/types.ts";
import type { RowRef } from "../../../apollo/keyset-page.ts";
import type { RowProps } from "../../../ui/data-list/list-types.ts";
import { cellsOf, RowSkeleton } from "../../../ui/data-list/row-cells.tsx";
import { useViewer } from "../../../viewer/viewer.ts";
import { StockRowFragmentDoc } from "./__generated__/stock-row.ts";
import { stockCells } from "./stock-cells.tsx";
import type { ColumnId } from "./stock-columns.ts";

export type StockRef = RowRef<StockListQuery["stockUnits"]["nodes"][number]>;

/** One unit: reads its own part of the cache, so that a change draws this row and no other. */
export const StockRow = memo(({ row, columns }: RowProps<StockRef, ColumnId>) => {
  const { i18n } = useLingui();
  const viewer = useViewer();
  const { data: unit, complete } = useFragment({
    fragment: StockRowFragmentDoc,
    fragmentName: "StockRow",
    from: row,
    variables: viewer.sight,
  });
  if (!complete) return <RowSkeleton columns={columns} />;
  return cellsOf(columns, stockCells, { unit, viewer, i18n, now: new Date() });
});
