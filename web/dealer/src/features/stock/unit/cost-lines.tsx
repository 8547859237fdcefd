import { Trans, useLingui } from "@lingui/react/macro";
import type { UnitPriceFragment } from "../../../__generated__/types.ts";
import { DefinitionList, type Definition } from "../../../ui/definition-list.tsx";
import { Masked } from "../../../ui/masked.tsx";
import { Money } from "../../../ui/money.tsx";
import { frontGross } from "../pricing/front-gross.ts";

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
  const gross = frontGross(askingPrice, unitCost);
  if (gross && showsGross) {
    lines.push({
      term: gross.minorUnits < 0 ? t`Expected front gross, a loss` : t`Expected front gross`,
      value: <Money value={gross} />,
    });
  }
  return <DefinitionList figures items={lines} />;
}
