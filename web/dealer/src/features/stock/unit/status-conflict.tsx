import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "../../../ui/button.tsx";
import type { StockUnitStatus } from "../../../__generated__/types.ts";
import { ConflictStrip, type ConflictingField } from "../../../ui/conflict-strip.tsx";
import { ErrorPanel } from "../../../ui/error-panel.tsx";
import { statusWords } from "../stock-words.ts";
import type { SeenUnit } from "./use-change-status.ts";

export interface StatusConflictProps {
  readonly to: StockUnitStatus;
  readonly seen: SeenUnit;
  readonly now: SeenUnit;
  readonly sending: boolean;
  /** Sends it again, knowing what the other person did. */
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

/** Somebody took the unit to another status while this person decided: go on from there, or leave it. */
export function StatusConflict(props: StatusConflictProps) {
  const { to, seen, now, sending, onMine, onTheirs } = props;
  const { i18n, t } = useLingui();
  const words = (status: StockUnitStatus): string => i18n._(statusWords[status]);
  if (!now.nextStatuses.includes(to)) {
    return (
      <ErrorPanel
        variant="refused"
        title={<Trans>Changed by someone else: the unit is now “{words(now.status)}”</Trans>}
        why={<Trans>It can no longer be changed to “{words(to)}”.</Trans>}
        actions={
          <Button variant="outlined" onClick={onTheirs}>
            <Trans>Keep as is</Trans>
          </Button>
        }
      />
    );
  }
  const status: ConflictingField = {
    path: "status",
    label: t`Status`,
    yours: words(to),
    theirs: words(now.status),
    original: words(seen.status),
  };
  return (
    <ConflictStrip
      fields={[status]}
      applying={sending}
      onApply={(choices) => (choices.get("status") === "yours" ? onMine() : onTheirs())}
    />
  );
}
