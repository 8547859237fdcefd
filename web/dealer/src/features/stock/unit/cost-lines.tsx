import { Trans, useLingui } from "@lingui/react/macro";
import type { UnitPriceFragment } from "../../../__generated__/types.ts";
import { DefinitionList, type Definition } from "../../../ui/definition-list.tsx";
import { Masked } from "../../../ui/masked.tsx";
import { Money } from "../../../ui/money.tsx";
import { useGrossAt } from "../pricing/use-gross-at.ts";
import styles from "./unit-cards.module.css";

/** What the unit cost, and what its price leaves over that. */
export function CostLines({
  unit: { id, unitCost, askingPrice },
  seesCost,
  showsGross,
}: {
  readonly unit: UnitPriceFragment;
  readonly seesCost: boolean;
  /** Not beside a form that shows the gross of what is typed. */
  readonly showsGross: boolean;
}) {
  const { t } = useLingui();
  const { gross, stale } = useGrossAt(id, askingPrice ?? undefined, seesCost);
  if (!seesCost) {
    const hidden = <Masked needs={t`access to costs`} />;
    return <DefinitionList figures items={[{ term: t`Unit cost`, value: hidden }]} />;
  }
  const lines: Definition[] = [
    {
      term: t`Unit cost`,
      value: unitCost ? <Money value={unitCost} /> : <Trans>not entered</Trans>,
    },
  ];
  if (askingPrice && unitCost && showsGross) {
    const loss = gross && gross.minorUnits < 0;
    lines.push({
      term: loss ? t`Expected front gross, a loss` : t`Expected front gross`,
      value: (
        <span className={styles.gross} data-stale={stale || gross === undefined}>
          <Money value={gross} />
        </span>
      ),
    });
  }
  return <DefinitionList figures items={lines} />;
}
