import { useApolloClient } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { useState } from "react";
import { Modal } from "../../../ui/modal.tsx";
import { parseMoneyText } from "../../../ui/money-text.ts";
import { parsePercent, type PriceChange } from "../pricing/price-change.ts";
import { BulkChangeField } from "./bulk-change-field.tsx";
import { BulkPreview } from "./bulk-preview.tsx";
import styles from "./bulk-reprice.module.css";
import { BulkResult } from "./bulk-result.tsx";
import { loadedUnits } from "./loaded-units.ts";
import { plannedPrices, useBulkReprice } from "./use-bulk-reprice.ts";

/** Units that are repriced in one go. */
const UNITS_MAX = 200;

export interface BulkRepriceProps {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

/** One change for the prices of all that is selected; each unit is written for itself. */
export function BulkReprice({ ids, onClose }: BulkRepriceProps) {
  const { t } = useLingui();
  const client = useApolloClient();
  // As they were when it was decided: what changes meanwhile is refused, and said.
  const [units] = useState(() => loadedUnits(client, ids.slice(0, UNITS_MAX)));
  const [by, setBy] = useState<PriceChange["by"]>("amount");
  const [text, setText] = useState("");
  const bulk = useBulkReprice();
  const currency = units.find(({ askingPrice }) => askingPrice)?.rooftop.currency ?? "USD";
  const change = changeIn(by, text, currency);
  const planned = plannedPrices(units, change);
  const [sent, setSent] = useState<ReturnType<typeof withKeys>>([]);
  const send = (): void => {
    const prices = withKeys(planned);
    setSent(prices);
    bulk.run(prices);
  };
  const left = ids.length - planned.length;
  if (bulk.state !== "EDITING") {
    return (
      <Modal title={<Trans>Reprice</Trans>} onClose={onClose}>
        <BulkResult planned={sent} bulk={bulk} onClose={onClose} />
      </Modal>
    );
  }
  return (
    <Modal
      title={<Plural value={ids.length} one="Reprice # unit" other="Reprice # units" />}
      onClose={onClose}
      footer={
        <>
          <Button variant="outlined" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button
            type="submit"
            form="bulk-reprice"
            variant="contained"
            aria-disabled={planned.length === 0}
          >
            <Plural value={planned.length} one="Set # price" other="Set # prices" />
          </Button>
        </>
      }
    >
      <form
        id="bulk-reprice"
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (planned.length > 0) send();
        }}
      >
        <BulkChangeField by={by} text={text} onBy={setBy} onText={setText} />
        {text.trim() !== "" && !change && (
          <p className={styles.hint}>
            {by === "amount"
              ? t`Type an amount, such as −500.`
              : t`Type a percentage, such as −2.5.`}
          </p>
        )}
        {change && left > 0 && (
          <p className={styles.hint}>
            <Plural
              value={left}
              one="# unit is left out: it has no price, may not be repriced, or stays the same."
              other="# units are left out: they have no price, may not be repriced, or stay the same."
            />
          </p>
        )}
        <BulkPreview planned={planned} />
      </form>
    </Modal>
  );
}

function changeIn(by: PriceChange["by"], text: string, currency: string): PriceChange | undefined {
  if (by === "percent") {
    const hundredths = parsePercent(text);
    return hundredths ? { by, hundredths } : undefined;
  }
  const amount = parseMoneyText(text, currency);
  return amount?.minorUnits ? { by, minorUnits: amount.minorUnits } : undefined;
}

function withKeys(prices: ReturnType<typeof plannedPrices>) {
  return prices.map((price) => ({ ...price, idempotencyKey: crypto.randomUUID() }));
}
