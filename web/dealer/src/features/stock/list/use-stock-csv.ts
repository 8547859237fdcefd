import { useLingui } from "@lingui/react/macro";
import type { StockRowFragment } from "../../../__generated__/types.ts";
import { decimalOf, type MoneyValue } from "../../../ui/money-format.ts";
import { useViewer } from "../../../viewer/viewer.ts";
import { conditionWords, distanceWords, statusWords } from "../stock-words.ts";
import { csvOf } from "./csv.ts";

/** Units as a table of what their rows show, for a spreadsheet. */
export function useStockCsv(): (units: readonly StockRowFragment[]) => string {
  const { t, i18n } = useLingui();
  const { may } = useViewer();
  const columns: readonly (readonly [string, (unit: StockRowFragment) => string])[] = [
    [t`Stock no.`, ({ stockNumber }) => stockNumber],
    [t`VIN`, ({ vehicle }) => vehicle.vin],
    [t`Year`, ({ vehicle }) => String(vehicle.modelYear ?? "")],
    [t`Make`, ({ vehicle }) => vehicle.specification?.make ?? ""],
    [t`Model`, ({ vehicle }) => vehicle.specification?.model ?? ""],
    [t`Trim`, ({ vehicle }) => vehicle.specification?.trim ?? ""],
    [t`Status`, ({ status }) => i18n._(statusWords[status])],
    [t`Deal`, ({ activeDeal }) => String(activeDeal?.number ?? "")],
    [t`Condition`, ({ condition }) => i18n._(conditionWords[condition])],
    [t`Days in stock`, ({ daysInStock }) => String(daysInStock)],
    [t`Odometer`, ({ vehicle }) => String(vehicle.odometer?.value ?? "")],
    [
      t({ message: "Unit", context: "of distance" }),
      ({ vehicle: { odometer } }) => (odometer ? i18n._(distanceWords[odometer.unit]) : ""),
    ],
    [t`Asking price`, ({ askingPrice }) => amount(askingPrice)],
    ...(may("stock:cost:read")
      ? [[t`Unit cost`, ({ unitCost }: StockRowFragment) => amount(unitCost)] as const]
      : []),
    [t`Currency`, ({ rooftop }) => rooftop.currency],
    [t`Open leads`, ({ openLeadCount }) => String(openLeadCount ?? "")],
    [t`Last repair order`, ({ vehicle }) => vehicle.serviceHistory?.nodes[0]?.number ?? ""],
    [t`Rooftop`, ({ rooftop }) => rooftop.name],
  ];
  return (units) =>
    csvOf([
      columns.map(([title]) => title),
      ...units.map((unit) => columns.map(([, valueOf]) => valueOf(unit))),
    ]);
}

function amount(value: MoneyValue | null | undefined): string {
  return value ? decimalOf(value) : "";
}
