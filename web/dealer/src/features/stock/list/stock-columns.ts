import { useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import type { ListColumn } from "../../../ui/data-list/list-types.ts";
import { useViewer } from "../../../viewer/viewer.ts";

export type ColumnId =
  | "flag"
  | "number"
  | "name"
  | "vin"
  | "status"
  | "deal"
  | "condition"
  | "days"
  | "odometer"
  | "price"
  | "cost"
  | "leads"
  | "service"
  | "rooftop";

/** Those that show beside an open unit, which says the others. */
const beside: ReadonlySet<ColumnId> = new Set([
  "flag",
  "number",
  "name",
  "status",
  "deal",
  "days",
  "price",
]);
/** Columns that not everybody may see. */
const needs: Partial<Readonly<Record<ColumnId, string>>> = {
  deal: "deal:read",
  cost: "stock:cost:read",
  leads: "lead:read",
  service: "service:read",
};

/** The columns of the stock list. @param everywhere units of several rooftops are shown */
export function useStockColumns(options: {
  readonly everywhere: boolean;
  readonly isUnitOpen: boolean;
}): readonly ListColumn<ColumnId>[] {
  const { everywhere, isUnitOpen } = options;
  const { t } = useLingui();
  const { may } = useViewer();
  return useMemo(() => {
    const columns: readonly ListColumn<ColumnId>[] = [
      { id: "flag", title: t`Flag`, titleHidden: true, width: 32 },
      { id: "number", title: t`Stock no.`, width: 98, sortable: true, fixed: true },
      { id: "name", title: t`Vehicle`, width: 160, grow: true, fixed: true },
      { id: "vin", title: t`VIN last 8`, width: 88 },
      { id: "status", title: t`Status`, width: 104, live: true },
      {
        id: "deal",
        title: t({ message: "Deal", context: "narrow column" }),
        width: 72,
        live: true,
      },
      { id: "condition", title: t`Condition`, width: 86 },
      { id: "days", title: t`Days`, width: 80, sortable: true },
      { id: "odometer", title: t`Odometer`, width: 94, align: "end" },
      { id: "price", title: t`Price`, width: 86, align: "end", sortable: true, live: true },
      { id: "cost", title: t`Cost`, width: 76, align: "end", sortable: true, live: true },
      {
        id: "leads",
        title: t({ message: "Leads", context: "narrow column" }),
        width: 64,
        align: "end",
      },
      { id: "service", title: t`Last RO`, width: 108 },
      { id: "rooftop", title: t`Rooftop`, width: 118 },
    ];
    return columns.filter(({ id }) => {
      if (isUnitOpen && !beside.has(id)) return false;
      if (id === "rooftop") return everywhere;
      const permission = needs[id];
      return permission === undefined || may(permission);
    });
  }, [everywhere, isUnitOpen, may, t]);
}
