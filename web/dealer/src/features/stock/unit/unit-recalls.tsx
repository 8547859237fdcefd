import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { StockUnitCondition, UnitRecallsFragment } from "../../../__generated__/types.ts";
import { Card } from "../../../ui/card.tsx";
import { DateText } from "../../../ui/date-text.tsx";
import { PartUnavailable } from "../../../ui/error-panel.tsx";
import { StatusChip, StatusShape } from "../../../ui/status-chip.tsx";
import { useNow } from "../../../ui/use-now.ts";
import { UnitRecallsFragmentDoc } from "./__generated__/unit-recalls.ts";
import styles from "./unit-recalls.module.css";

type Recall = NonNullable<UnitRecallsFragment["vehicle"]["openRecalls"]>[number];
interface UnitProps {
  readonly unit: FragmentType<UnitRecallsFragment>;
}

function useRecalledUnit(from: FragmentType<UnitRecallsFragment>): UnitRecallsFragment | undefined {
  const { data, complete } = useFragment({
    fragment: UnitRecallsFragmentDoc,
    fragmentName: "UnitRecalls",
    from,
  });
  return complete ? data : undefined;
}

/** Null while the workshop does not answer. */
function useRecalls(from: FragmentType<UnitRecallsFragment>): readonly Recall[] | null {
  return useRecalledUnit(from)?.vehicle.openRecalls ?? null;
}

/** Why a car with an open recall is held, in a line; undefined when it has none. */
export function useRecallReason(from: FragmentType<UnitRecallsFragment>): string | undefined {
  const { t } = useLingui();
  const recalls = useRecalls(from);
  const [first] = recalls ?? [];
  if (!recalls || !first) return undefined;
  return recalls.length === 1
    ? t`Open recall ${first.campaign}: ${first.title}`
    : t`Open recalls ${campaigns(recalls)}`;
}

/** Above everything else: the car has an open recall. */
export function RecallBanner({ unit }: UnitProps) {
  const recalled = useRecalledUnit(unit);
  const recalls = recalled?.vehicle.openRecalls;
  if (!recalled || !recalls || recalls.length === 0) return null;
  const [first] = recalls;
  return (
    <div className={styles.banner} role="status">
      <StatusShape tone="critical" />
      <p>
        <strong>
          <Plural value={recalls.length} one="Open recall" other="# open recalls" />
        </strong>{" "}
        {recalls.length === 1 && first ? `${first.campaign}: ${first.title}` : campaigns(recalls)}
        {". "}
        {recalls.every(({ remedyAvailable }) => remedyAvailable) ? (
          <Trans>The remedy can be done now.</Trans>
        ) : (
          <Trans>Not every remedy is available yet.</Trans>
        )}{" "}
        {recalled.leftOn === null && <MayBeSold condition={recalled.condition} />}
      </p>
    </div>
  );
}

/**
 * Whether the car may be sold before the remedy is done. Cars that were never sold to a user are not delivered:
 * 49 U.S.C. 30120(i). Of used ones the law says nothing, programmes of certification and stop-sales do.
 */
function MayBeSold({ condition }: { readonly condition: StockUnitCondition }) {
  switch (condition) {
    case "NEW":
    case "DEMO":
      return (
        <strong>
          <Trans>By federal law a new car is not delivered before the remedy is done.</Trans>
        </strong>
      );
    case "CERTIFIED":
      return (
        <strong>
          <Trans>It is not sold as certified before the remedy is done.</Trans>
        </strong>
      );
    case "USED":
      return (
        <Trans>
          Federal law lets a used car be sold, and the buyer is told. Hold it if the manufacturer
          has stopped its sale.
        </Trans>
      );
  }
}

export function UnitRecalls({ unit, onRetry }: UnitProps & { readonly onRetry: () => void }) {
  const { t } = useLingui();
  const recalls = useRecalls(unit);
  const now = useNow();
  return (
    <Card title={t`Open recalls`}>
      {!recalls && <PartUnavailable what={t`Recalls`} onRetry={onRetry} />}
      {recalls?.length === 0 && (
        <p className={styles.quiet}>
          <Trans>None on record.</Trans>
        </p>
      )}
      <ul className={styles.recalls}>
        {recalls?.map((recall) => (
          <li key={recall.id} className={styles.recall}>
            <p className={styles.title}>{recall.title}</p>
            <p className={styles.quiet}>
              {recall.campaign}
              {recall.component && ` · ${recall.component}`}
              {recall.announcedOn && (
                <>
                  {" · "}
                  <DateText at={recall.announcedOn} now={now} />
                </>
              )}
            </p>
            <Remedy available={recall.remedyAvailable} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Remedy({ available }: { readonly available: boolean }) {
  return available ? (
    <StatusChip tone="warning" plain>
      <Trans>Remedy available</Trans>
    </StatusChip>
  ) : (
    <StatusChip tone="critical" plain>
      <Trans>No remedy yet</Trans>
    </StatusChip>
  );
}

function campaigns(recalls: readonly Recall[]): string {
  return recalls.map(({ campaign }) => campaign).join(", ");
}
