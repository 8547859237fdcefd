import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import type {
  ChangeUnitStatusMutation,
  StockUnitStatus,
  UnitActionsFragment,
} from "../../../__generated__/types.ts";
import { ConflictStrip, type ConflictingField } from "../../../ui/conflict-strip.tsx";
import { ErrorPanel } from "../../../ui/error-panel.tsx";
import { Money } from "../../../ui/money.tsx";
import { statusWords } from "../stock-words.ts";

type UserError = ChangeUnitStatusMutation["changeStockUnitStatus"]["userErrors"][number];

export interface StatusConflictProps {
  readonly to: StockUnitStatus;
  readonly seen: UnitActionsFragment;
  readonly now: UnitActionsFragment;
  readonly errors: readonly UserError[];
  readonly sending: boolean;
  /** Sends it again, knowing what the other person did. */
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

/** Somebody changed the unit while this person decided: shows what, and lets go on or leave it. */
export function StatusConflict(props: StatusConflictProps) {
  const { to, seen, now, errors, sending, onMine, onTheirs } = props;
  const { i18n, t } = useLingui();
  const words = (status: StockUnitStatus): string => i18n._(statusWords[status]);
  if (!now.nextStatuses.includes(to)) {
    return (
      <ErrorPanel
        variant="refused"
        title={<Trans>Somebody was faster: the unit is now “{words(now.status)}”</Trans>}
        why={<Trans>From there it cannot become “{words(to)}”.</Trans>}
        actions={
          <Button variant="outlined" onClick={onTheirs}>
            <Trans>Leave it so</Trans>
          </Button>
        }
      />
    );
  }
  const changed = errors.flatMap((error) =>
    error.__typename === "VersionConflictError" ? error.changedPaths : [],
  );
  const status: ConflictingField = {
    path: "status",
    label: t`Status`,
    yours: words(to),
    theirs: words(now.status),
    original: words(seen.status),
  };
  if (changed.includes("status")) {
    return (
      <ConflictStrip
        fields={[status]}
        applying={sending}
        onApply={(choices) => (choices.get("status") === "yours" ? onMine() : onTheirs())}
      />
    );
  }
  return (
    <ErrorPanel
      variant="refused"
      title={<Trans>Somebody changed the unit meanwhile, but not its status</Trans>}
      why={
        changed.includes("askingPrice") && (
          <Trans>
            It is asked <Money value={now.askingPrice} /> for now.
          </Trans>
        )
      }
      onRetry={onMine}
      retrying={sending}
    />
  );
}
