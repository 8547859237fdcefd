import { Trans, useLingui } from "@lingui/react/macro";
import { Suspense, use } from "react";
import { useLoaderData } from "react-router";
import { formatTime } from "../../ui/date-format.ts";
import { EmptyFirst } from "../../ui/empty.tsx";
import { PartUnavailable } from "../../ui/error-panel.tsx";
import { SkeletonBlock, SkeletonRows, SkeletonScreen } from "../../ui/skeleton.tsx";
import { useDateFormat } from "../../ui/time-zone.ts";
import { AtRooftop } from "../../viewer/at-rooftop.tsx";
import { DayLists } from "./day-lists.tsx";
import { NewTask } from "./new-task.tsx";
import { Tiles, useTiles } from "./tiles.tsx";
import { TodayHeader } from "./today-header.tsx";
import type { OpenToday } from "./open-today.ts";
import type { TodayData } from "./today-loader.ts";
import { useDay, type Day } from "./use-day.ts";
import styles from "./today-screen.module.css";

const SKELETON_ROWS = 12;
const TILE_PX = 96;

/** What waits for this person, by due time, and four figures beside it. */
export function TodayScreen() {
  const { today } = useLoaderData<TodayData>();
  return (
    <Suspense fallback={<TodaySkeleton />}>
      <Loaded today={today} />
    </Suspense>
  );
}

function Loaded({ today }: TodayData) {
  const open = use(today);
  return open ? <Today open={open} /> : <NoRooftop />;
}

function Today({ open }: { readonly open: OpenToday }) {
  const { view } = open;
  const day = useDay(open);
  const { data, absent, outdated, retry, markStale } = day;
  const tiles = useTiles(view, data);
  const hasLists = view.lists.length > 0;
  // One figure says no more than its list does.
  const hasTiles = hasLists ? tiles.length > 1 : tiles.length > 0;
  return (
    <AtRooftop id={view.rooftop.id}>
      <div className={styles.page}>
        <TodayHeader view={view} />
        <Notices day={day} />
        <div className={styles.columns} data-strip={hasLists && hasTiles}>
          {hasLists && (
            <DayLists
              view={view}
              data={data}
              outdated={outdated}
              onRetry={retry}
              onStale={markStale}
            />
          )}
          {hasTiles && <Tiles tiles={tiles} absent={absent} outdated={outdated} onRetry={retry} />}
        </div>
        <NewTask rooftopId={view.rooftop.id} onBooked={markStale} />
      </div>
    </AtRooftop>
  );
}

/** What is not as it should be while the rest stands. */
function Notices({ day: { absent, asOf, retry } }: { readonly day: Day }) {
  const { t } = useLingui();
  const format = useDateFormat();
  if (!asOf && !absent.has("vehicle")) return null;
  const time = asOf && formatTime(asOf.toISOString(), format);
  return (
    <p className={styles.notices}>
      {time && <PartUnavailable what={t`As of ${time}: newer data`} onRetry={retry} />}
      {absent.has("vehicle") && <PartUnavailable what={t`Vehicles and prices`} onRetry={retry} />}
    </p>
  );
}

function NoRooftop() {
  const { t } = useLingui();
  return (
    <EmptyFirst title={t`No rooftop assigned yet`}>
      <Trans>Ask your administrator to assign you to a rooftop.</Trans>
    </EmptyFirst>
  );
}

/** Of the same height as what comes. */
function TodaySkeleton() {
  return (
    <SkeletonScreen>
      <div className={styles.page}>
        <div className={styles.headerPlace}>
          <h1>
            <Trans>Today</Trans>
          </h1>
        </div>
        <div className={styles.columns} data-strip="true">
          <SkeletonRows rows={SKELETON_ROWS} />
          <div className={styles.tilesPlace}>
            <SkeletonBlock height={2 * TILE_PX} />
          </div>
        </div>
      </div>
    </SkeletonScreen>
  );
}
