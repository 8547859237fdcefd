import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "../../../ui/button.tsx";
import { ChevronDown } from "lucide-react";
import { useState } from "react";
import type { StockUnitStatus, UnitActionsFragment } from "../../../__generated__/types.ts";
import { MenuButton } from "../../../ui/menu-button.tsx";
import { StatusChip } from "../../../ui/status-chip.tsx";
import { useShortcuts } from "../../../ui/use-shortcuts.ts";
import { useViewer } from "../../../viewer/viewer.ts";
import { UnitActionsFragmentDoc } from "./__generated__/unit-actions.ts";
import { ChangeStatus } from "./change-status.tsx";
import { statusVerb, usualStep } from "./status-verbs.ts";
import styles from "./unit-actions.module.css";

export interface UnitActionsProps {
  readonly unit: FragmentType<UnitActionsFragment>;
  /** Opens the price for editing. */
  readonly onPrice: () => void;
  readonly onChanged: () => void;
  /** Why it is to be held, as far as the car itself gives a reason: an open recall. */
  readonly recall?: string | undefined;
}

/** What can be done with a unit just now. A unit that is promised to somebody offers nothing loudly. */
export function UnitActions({ unit: from, onPrice, onChanged, recall }: UnitActionsProps) {
  const { t, i18n } = useLingui();
  const { sight } = useViewer();
  const [step, setStep] = useState<StockUnitStatus>();
  const { data: unit, complete } = useFragment({
    fragment: UnitActionsFragmentDoc,
    fragmentName: "UnitActions",
    from,
    variables: sight,
  });
  const mayPrice = complete && unit.availableActions.includes("REPRICE");
  useShortcuts(
    t({ message: "Unit", context: "a car" }),
    mayPrice ? [{ keys: "p", label: t`Reprice`, run: onPrice }] : [],
  );
  if (!complete) return null;
  const { status, nextStatuses, activeDeal } = unit;
  const committed = activeDeal != null;
  const unpriced = mayPrice && unit.askingPrice === null && !committed;
  const usual = usualStep(status, nextStatuses);
  const verb = (to: StockUnitStatus): string =>
    to === "HELD" && recall !== undefined ? t`Hold for the recall` : i18n._(statusVerb(status, to));
  const others = nextStatuses.filter((next) => next !== usual);
  return (
    <div className={styles.bar}>
      {committed && (
        <p className={styles.commitment}>
          <Commitment deal={activeDeal} />
        </p>
      )}
      {unpriced && (
        <Button variant="contained" onClick={onPrice}>
          <Trans>Price it</Trans>
        </Button>
      )}
      {usual && (
        <Button
          variant={committed || unpriced ? "outlined" : "contained"}
          onClick={() => setStep(usual)}
        >
          {verb(usual)}
        </Button>
      )}
      {others.length > 0 && (
        <MenuButton
          label={t`Change status`}
          className={styles.more}
          align="end"
          groups={[
            {
              items: others.map((to) => ({ id: to, label: verb(to), onSelect: () => setStep(to) })),
            },
          ]}
        >
          <Trans>Change status</Trans>
          <ChevronDown size={16} aria-hidden="true" />
        </MenuButton>
      )}
      {step && (
        <ChangeStatus
          unit={unit}
          to={step}
          reason={step === "HELD" ? recall : undefined}
          onChanged={onChanged}
          onClose={() => setStep(undefined)}
        />
      )}
    </div>
  );
}

function Commitment({ deal }: { readonly deal: NonNullable<UnitActionsFragment["activeDeal"]> }) {
  return (
    <StatusChip tone="neutral">
      {deal.state === "FINALIZED" ? (
        <Trans>Sold in deal {String(deal.number)}</Trans>
      ) : (
        <Trans>Committed on deal {String(deal.number)}</Trans>
      )}
    </StatusChip>
  );
}
