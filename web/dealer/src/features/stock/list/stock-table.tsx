import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useLocation, useNavigate } from "react-router";
import type { KeysetRows } from "../../../apollo/use-keyset-pages.ts";
import { DataList } from "../../../ui/data-list/data-list.tsx";
import type { IdSet } from "../../../ui/data-list/id-set.ts";
import type { ListColumn, ListSort, NewRows } from "../../../ui/data-list/list-types.ts";
import { formatTime } from "../../../ui/date-format.ts";
import { useDateFormat } from "../../../ui/time-zone.ts";
import { fromList } from "../stock-list-place.ts";
import type { ColumnId } from "./stock-columns.ts";
import { StockRow, type StockRef } from "./stock-row.tsx";
import { withSort, type SortKey } from "./stock-view.ts";
import type { StockParams } from "./use-stock-params.ts";

/** Where the columns that somebody has chosen are kept. */
const LIST_NAME = "stock";

export interface StockTableProps {
  readonly stock: StockParams;
  readonly rows: KeysetRows<StockRef>;
  readonly columns: readonly ListColumn<ColumnId>[];
  readonly selection: IdSet;
  readonly leaving: IdSet;
  /** Exactly; undefined when it was not counted to the end. */
  readonly total: number | undefined;
  readonly newer: NewRows | undefined;
  readonly empty: ReactNode;
  /** Filters in use, for those who read it on paper. */
  readonly narrowedBy: readonly string[];
}

export function StockTable(props: StockTableProps) {
  const { stock, rows, columns, selection, leaving, total, newer, empty, narrowedBy } = props;
  const { params, view, openId, open, go } = stock;
  const { t } = useLingui();
  const navigate = useNavigate();
  const { key, search } = useLocation();
  const sort: ListSort<ColumnId> = { column: view.sort.by, descending: view.sort.descending };
  return (
    <DataList
      label={t`Stock`}
      name={LIST_NAME}
      rows={rows}
      columns={columns}
      Row={StockRow}
      openId={openId}
      onOpen={({ id }, full) =>
        full ? void navigate(`/stock/${id}`, { state: fromList(search) }) : open(id)
      }
      sort={sort}
      onSort={({ column, descending }) =>
        isSortKey(column) && go(withSort(params, { by: column, descending }))
      }
      selection={selection}
      leaving={leaving}
      total={total}
      newer={newer}
      empty={empty}
      place={key}
      printHeading={<PrintHeading narrowedBy={narrowedBy} />}
    />
  );
}

function PrintHeading({ narrowedBy }: { readonly narrowedBy: readonly string[] }) {
  const format = useDateFormat();
  const time = formatTime(new Date().toISOString(), format);
  const filters = narrowedBy.join(" · ");
  return (
    <p>
      <Trans>Stock as of {time}</Trans> {filters}
    </p>
  );
}

function isSortKey(column: ColumnId): column is SortKey {
  return column === "number" || column === "days" || column === "price" || column === "cost";
}
