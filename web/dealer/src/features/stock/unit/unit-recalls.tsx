import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { UnitRecallsFragment } from "../../../__generated__/types.ts";
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

/** Null while the workshop does not answer. */
function useRecalls(from: FragmentType<UnitRecallsFragment>): readonly Recall[] | null {
  const { data, complete } = useFragment({
    fragment: UnitRecallsFragmentDoc,
    fragmentName: "UnitRecalls",
    from,
  });
  return complete ? data.vehicle.openRecalls : null;
}

/** Above everything else: the car has an open recall. */
export function RecallBanner({ unit }: UnitProps) {
  const recalls = useRecalls(unit);
  if (!recalls || recalls.length === 0) return null;
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
        )}
      </p>
    </div>
  );
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
