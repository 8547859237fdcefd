import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { ReactNode } from "react";
import type { StockRowFragment } from "../../../__generated__/types.ts";
import { rowNameId } from "../../../ui/data-list/list-types.ts";
import type { Cells } from "../../../ui/data-list/row-cells.tsx";
import { formatAge, formatDay, isThisYear } from "../../../ui/date-format.ts";
import { formatMoney, type MoneyValue } from "../../../ui/money-format.ts";
import { StatusChip, StatusShape } from "../../../ui/status-chip.tsx";
import type { Viewer } from "../../../viewer/viewer.ts";
import { odometerText } from "../../../words/odometer.ts";
import { conditionWords, statusTone, statusWords } from "../stock-words.ts";
import { vehicleName } from "../../../words/vehicle-name.ts";
import styles from "./stock-cells.module.css";
import type { ColumnId } from "./stock-columns.ts";
import { flagOf } from "./stock-flag.ts";

/** A row and what all rows need to be put into words. */
export interface StockCellData {
  readonly unit: StockRowFragment;
  readonly viewer: Viewer;
  readonly i18n: I18n;
  readonly now: Date;
}

/** Days at which the bar is full. */
const BAR_DAYS = 90;
const LAST_OF_VIN = 8;

export const stockCells: Cells<ColumnId, StockCellData> = {
  flag,
  number: ({ unit }) => (
    // The list is one stop of the Tab key; Ctrl+Enter on the row leads here.
    <a id={rowNameId(unit.id)} className={styles.number} href={`/stock/${unit.id}`} tabIndex={-1}>
      {unit.stockNumber}
    </a>
  ),
  name: ({ unit: { vehicle }, i18n }) => {
    const name = vehicleName(vehicle) ?? i18n._(msg`Unknown vehicle`);
    return <span title={name}>{name}</span>;
  },
  vin: ({ unit: { vehicle } }) => (
    <span className={styles.vin} title={vehicle.vin}>
      {vehicle.vin.slice(-LAST_OF_VIN)}
    </span>
  ),
  status: ({ unit: { status }, i18n }) => (
    <StatusChip tone={statusTone(status)} plain>
      {i18n._(statusWords[status])}
    </StatusChip>
  ),
  deal,
  condition: ({ unit: { condition }, i18n }) => i18n._(conditionWords[condition]),
  days,
  odometer: ({ unit: { vehicle }, i18n }) => {
    const { odometer } = vehicle;
    return odometer ? odometerText(i18n, odometer.value, odometer.unit) : none;
  },
  price,
  cost: ({ unit, viewer, i18n }) =>
    viewer.may("stock:cost:read", unit.rooftop.id) ? amount(unit.unitCost, i18n) : masked(i18n),
  leads: ({ unit: { openLeadCount } }) => (openLeadCount ? openLeadCount : none),
  service,
  rooftop: ({ unit: { rooftop } }) => <span title={rooftop.name}>{rooftop.name}</span>,
};

const none = <span className={styles.none}>—</span>;

function amount(value: MoneyValue | null | undefined, { locale }: I18n): ReactNode {
  return value ? formatMoney(value, { locale, cents: false }) : none;
}

/** A click on it changes it, where the person may. */
function price({ unit: { askingPrice, availableActions }, i18n }: StockCellData): ReactNode {
  if (!availableActions.includes("REPRICE")) return amount(askingPrice, i18n);
  return (
    <button
      type="button"
      className={styles.price}
      tabIndex={-1}
      data-reprice=""
      data-none={askingPrice === null}
    >
      {askingPrice ? amount(askingPrice, i18n) : i18n._(msg`Price it`)}
    </button>
  );
}

function masked(i18n: I18n): ReactNode {
  const why = i18n._(msg`Needs accounting access`);
  return (
    <span className={styles.none} title={why} role="img" aria-label={why}>
      •••
    </span>
  );
}

function flag({ unit, viewer, i18n }: StockCellData): ReactNode {
  const found = flagOf(unit, viewer.may("vehicle:read"));
  if (!found) return null;
  const why = i18n._(found.why);
  return (
    <span className={styles.flag} title={why} role="img" aria-label={why}>
      {found.tone === "neutral" ? "?" : <StatusShape tone={found.tone} />}
    </span>
  );
}

function deal({ unit: { activeDeal }, i18n }: StockCellData): ReactNode {
  if (!activeDeal) return null;
  const number = String(activeDeal.number);
  const why =
    activeDeal.state === "FINALIZED"
      ? msg`Sold in deal ${number}`
      : msg`Committed on deal ${number}`;
  return (
    <span className={styles.deal} title={i18n._(why)}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <rect x="4" y="11" width="16" height="10" rx="2" />
        <path d="M8 11V7a4 4 0 0 1 8 0v4" />
      </svg>
      {number}
    </span>
  );
}

function days({ unit: { daysInStock } }: StockCellData): ReactNode {
  const share = Math.min(1, daysInStock / BAR_DAYS);
  return (
    <span className={styles.days}>
      <span className={styles.age}>{formatAge(daysInStock)}</span>
      <span className={styles.room}>
        <span className={styles.bar} style={{ scale: `${share} 1` }} data-full={share === 1} />
      </span>
    </span>
  );
}

function service({ unit: { vehicle, rooftop }, viewer, i18n, now }: StockCellData): ReactNode {
  if (!vehicle.serviceHistory)
    return <span className={styles.none}>{i18n._(msg`unavailable`)}</span>;
  const [last] = vehicle.serviceHistory.nodes;
  if (!last) return none;
  const format = { locale: i18n.locale, timeZone: viewer.zoneOf(rooftop.id) };
  const date = formatDay(last.openedAt, now, format);
  const year = date.slice(-4);
  return (
    <span title={`${last.number} · ${date}`}>
      {last.number} · {isThisYear(last.openedAt, now, format) ? date : year}
    </span>
  );
}
