import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import { ConflictStrip, type Side } from "../../../ui/conflict-strip.tsx";
import { PriceText } from "./price-text.tsx";
import type { RepriceFormState } from "./use-reprice-form.ts";

const PATH = "askingPrice";

/** Two people priced one unit: the one who was later chooses. */
export function PriceConflict(props: {
  readonly form: RepriceFormState;
  readonly onSettle: (side: Side) => void;
}) {
  const { t } = useLingui();
  const { price, theirs, seen, running } = props.form;
  const place = useRef<HTMLDivElement>(null);
  // Whoever has pressed Enter has nothing more to do in the field.
  useEffect(() => place.current?.querySelector("input")?.focus(), []);
  return (
    <div ref={place}>
      <ConflictStrip
        fields={[
          {
            path: PATH,
            label: t`Asking price`,
            yours: <PriceText value={price ?? null} />,
            theirs: <PriceText value={theirs?.askingPrice ?? null} />,
            original: <PriceText value={seen.askingPrice} />,
          },
        ]}
        applying={running}
        onApply={(choices) => props.onSettle(choices.get(PATH) ?? "theirs")}
      />
    </div>
  );
}
