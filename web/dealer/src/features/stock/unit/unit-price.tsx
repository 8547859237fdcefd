import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "../../../ui/button.tsx";
import type { UnitPriceFragment } from "../../../__generated__/types.ts";
import { Card } from "../../../ui/card.tsx";
import { DateText } from "../../../ui/date-text.tsx";
import { Money } from "../../../ui/money.tsx";
import { useNow } from "../../../ui/use-now.ts";
import { useViewer } from "../../../viewer/viewer.ts";
import { RepriceForm } from "../pricing/reprice-form.tsx";
import { UnitPriceFragmentDoc } from "./__generated__/unit-price.ts";
import { CostLines } from "./cost-lines.tsx";
import { PriceHistory } from "./price-history.tsx";
import styles from "./unit-cards.module.css";

export interface UnitPriceProps {
  readonly unit: FragmentType<UnitPriceFragment>;
  readonly repricing: boolean;
  readonly onRepricing: (repricing: boolean) => void;
  readonly onChanged: () => void;
}

/** What is asked for the unit and since when, and to those who may see it what it cost and leaves. */
export function UnitPrice({ unit: from, repricing, onRepricing, onChanged }: UnitPriceProps) {
  const { t } = useLingui();
  const { may, sight } = useViewer();
  const { data: unit, complete } = useFragment({
    fragment: UnitPriceFragmentDoc,
    fragmentName: "UnitPrice",
    from,
    variables: sight,
  });
  if (!complete) return null;
  const { rooftop, askingPrice } = unit;
  const seesCost = may("stock:cost:read", rooftop.id);
  const mayPrice = unit.availableActions.includes("REPRICE");
  const close = (): void => onRepricing(false);
  return (
    <Card
      title={t`Price`}
      actions={
        mayPrice &&
        !repricing && (
          <Button variant="outlined" onClick={() => onRepricing(true)}>
            {askingPrice ? <Trans>Reprice</Trans> : <Trans>Price it</Trans>}
          </Button>
        )
      }
    >
      {repricing && mayPrice ? (
        <RepriceForm
          unit={unit}
          currency={rooftop.currency}
          showsGross={seesCost}
          onDone={() => {
            close();
            onChanged();
          }}
          onCancel={close}
        />
      ) : (
        <AskingPrice unit={unit} />
      )}
      <div className={styles.costs}>
        <CostLines unit={unit} seesCost={seesCost} showsGross={!repricing} />
      </div>
      <PriceHistory unit={unit} />
    </Card>
  );
}

function AskingPrice({
  unit: { askingPrice, priceHistory },
}: {
  readonly unit: UnitPriceFragment;
}) {
  const now = useNow();
  const [current] = priceHistory.nodes;
  if (!askingPrice) {
    return (
      <p className={styles.unpriced}>
        <Trans>Not priced</Trans>
      </p>
    );
  }
  return (
    <div className={styles.asking}>
      <span className={styles.figure}>
        <Money value={askingPrice} />
      </span>
      {current && (
        <span className={styles.quiet}>
          <Trans>
            set <DateText at={current.changedAt} now={now} form="relative" />
          </Trans>
        </span>
      )}
    </div>
  );
}
