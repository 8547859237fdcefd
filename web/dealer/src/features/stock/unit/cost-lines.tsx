import { Trans, useLingui } from "@lingui/react/macro";
import type { UnitPriceFragment } from "../../../__generated__/types.ts";
import { DefinitionList, type Definition } from "../../../ui/definition-list.tsx";
import { Masked } from "../../../ui/masked.tsx";
import { Money } from "../../../ui/money.tsx";

/** What the unit cost, and what its price leaves over that. */
export function CostLines({
  unit: { unitCost, askingPrice },
  seesCost,
  showsGross,
}: {
  readonly unit: UnitPriceFragment;
  readonly seesCost: boolean;
  /** Not beside a form that shows the gross of what is typed. */
  readonly showsGross: boolean;
}) {
  const { t } = useLingui();
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
    const minorUnits = askingPrice.minorUnits - unitCost.minorUnits;
    lines.push({
      term: minorUnits < 0 ? t`Expected front gross, a loss` : t`Expected front gross`,
      value: <Money value={{ minorUnits, currency: askingPrice.currency }} />,
    });
  }
  return <DefinitionList figures items={lines} />;
}
