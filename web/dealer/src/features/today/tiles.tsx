import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import type { CountPrecision, TodayQuery } from "../../__generated__/types.ts";
import { PartUnavailable } from "../../ui/error-panel.tsx";
import { agedSearch } from "../../words/aged.ts";
import type { Department } from "./departments.ts";
import styles from "./tiles.module.css";
import type { TodayView, WaitingList } from "./today-view.ts";
import { useAddress } from "./use-address.ts";

const TILES_MAX = 4;

interface TilesProps {
  readonly tiles: readonly Tile[];
  readonly absent: ReadonlySet<string>;
  readonly outdated: ReadonlySet<string>;
  readonly onRetry: () => void;
}

export interface Tile {
  readonly id: string;
  readonly department: Department;
  readonly label: string;
  /** Undefined when it did not come. */
  readonly figure: number | CountLike | undefined;
  readonly note?: ReactNode;
  /** The list behind the figure. */
  readonly to: string;
}

interface CountLike {
  readonly value: number;
  readonly precision: CountPrecision;
}

/** Four figures of the day, each with the list behind it. */
export function Tiles({ tiles, absent, outdated, onRetry }: TilesProps) {
  const { t } = useLingui();
  return (
    <aside className={styles.tiles} aria-label={t`Figures of the day`}>
      {tiles.map((tile) => (
        <TileCard
          key={tile.id}
          tile={tile}
          away={
            outdated.has(tile.department) || (tile.figure == null && absent.has(tile.department))
          }
          onRetry={onRetry}
        />
      ))}
    </aside>
  );
}

interface TileCardProps {
  readonly tile: Tile;
  readonly away: boolean;
  readonly onRetry: () => void;
}

function TileCard({ tile: { label, figure, note, to }, away, onRetry }: TileCardProps) {
  const { t } = useLingui();
  const content = (
    <>
      <span className={styles.label}>{label}</span>
      <span className={styles.figure}>{figure == null ? "—" : <Figure of={figure} />}</span>
    </>
  );
  if (away) {
    return (
      <div className={styles.tile}>
        {content}
        <PartUnavailable what={figure == null ? label : t`Current figure`} onRetry={onRetry} />
      </div>
    );
  }
  return (
    <Link className={styles.tile} to={to}>
      {content}
      <span className={styles.note}>{note}</span>
    </Link>
  );
}

function Figure({ of }: { readonly of: number | CountLike }) {
  const { i18n } = useLingui();
  if (typeof of === "number") return i18n.number(of);
  return i18n.number(of.value) + (of.precision === "AT_LEAST" ? "+" : "");
}

/** What the person may see, the most urgent first. */
export function useTiles({ variables, rooftop }: TodayView, data: TodayQuery): readonly Tile[] {
  const { t } = useLingui();
  const { leads, journalEntryProposals, repairOrders, stockUnits, deals } = data;
  const queues = leads?.queues;
  const at = `at=${rooftop.id}`;
  const address = useAddress();
  const show = (list: WaitingList): string => address({ show: list, rows: undefined });
  const all: readonly (Tile & { readonly shown: boolean })[] = [
    {
      id: "unanswered",
      shown: variables.leads,
      department: "customer",
      label: t`Unanswered leads`,
      figure: queues?.unanswered,
      note: queues && <Plural value={queues.overdue} _0="none past due" other="# past due" />,
      to: `/leads?${at}&queue=unanswered`,
    },
    {
      id: "mine",
      shown: variables.leads && variables.salesperson != null,
      department: "customer",
      label: t`My open leads`,
      figure: queues?.mine,
      note: <Trans>neither won nor lost</Trans>,
      to: `/leads?${at}&queue=mine`,
    },
    {
      id: "entries",
      shown: variables.entries,
      department: "ledger",
      label: t`Entries to approve`,
      figure: journalEntryProposals?.totalCount,
      note: <Trans>need a second approval</Trans>,
      to: show("entries"),
    },
    {
      id: "orders",
      shown: variables.orders,
      department: "service",
      label: t`Open repair orders`,
      figure: repairOrders?.totalCount,
      note: <Trans>checked in, not closed</Trans>,
      to: show("orders"),
    },
    {
      id: "aged",
      shown: variables.stock,
      department: "vehicle",
      label: t`Aged over 60 days`,
      figure: stockUnits?.totalCount,
      note: <Trans>units in stock</Trans>,
      to: `/stock?${at}&${agedSearch}`,
    },
    {
      id: "deals",
      shown: variables.deals,
      department: "deal",
      label: variables.salesperson === null ? t`Active deals` : t`My active deals`,
      figure: deals?.totalCount,
      note: <Trans>not finalized yet</Trans>,
      to: show("deals"),
    },
  ];
  return all.filter(({ shown }) => shown).slice(0, TILES_MAX);
}
