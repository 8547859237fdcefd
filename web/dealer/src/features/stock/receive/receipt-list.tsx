import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "../../../ui/button.tsx";
import { useEffect } from "react";
import { Link } from "react-router";
import { useConnection } from "../../../apollo/use-connection.ts";
import { useServices } from "../../../services.ts";
import { Card } from "../../../ui/card.tsx";
import { StatusChip } from "../../../ui/status-chip.tsx";
import type { ReceiveDesk } from "./receive-desk.ts";
import { withoutDone, type Receipt } from "./receive-draft.ts";
import styles from "./receipt-list.module.css";
import { useDraft } from "./use-desk.ts";
import { useReceiptRefusal } from "./use-receipt-refusal.ts";

const warningWords: Readonly<Record<string, MessageDescriptor>> = {
  NON_NORTH_AMERICAN_VIN: msg`Not a North American VIN`,
  PRE_1981_VIN: msg`A VIN from before 1981`,
  VIN_CHECK_DIGIT_OVERRIDDEN: msg`Accepted despite its check digit`,
  VIN_NOT_DECODED: msg`This VIN could not be decoded`,
};

export interface ReceiptListProps {
  readonly desk: ReceiveDesk;
  readonly rooftops: readonly { readonly id: string; readonly name: string }[];
  /** The rooftop where cars are received just now. */
  readonly hereId: string | undefined;
  readonly onMend: (receipt: Receipt) => void;
}

/** What was stocked in, newest first, and what the server has said to it. */
export function ReceiptList({ desk, rooftops, hereId, onMend }: ReceiptListProps) {
  const { t } = useLingui();
  const { connection } = useServices();
  const { state } = useConnection(connection);
  const { receipts } = useDraft(desk);
  useEffect(() => {
    if (state === "LIVE") desk.sendNow();
  }, [desk, state]);
  const elsewhere = ({ input: { rooftopId } }: Receipt): string | undefined =>
    rooftopId === hereId ? undefined : rooftops.find(({ id }) => id === rooftopId)?.name;
  const done = receipts.filter((receipt) => receipt.state === "STOCKED_IN").length;
  return (
    <Card
      title={t`Done`}
      actions={
        done > 0 && (
          <button type="button" className={styles.clear} onClick={() => desk.change(withoutDone)}>
            <Trans>Clear</Trans>
          </button>
        )
      }
    >
      {receipts.length === 0 && (
        <p className={styles.quiet}>
          <Trans>Vehicles you receive are listed here.</Trans>
        </p>
      )}
      <ol className={styles.receipts} aria-live="polite" aria-label={t`Done, newest first`}>
        {receipts.map((receipt) => (
          <li key={receipt.key} className={styles.receipt}>
            <ReceiptLine
              receipt={receipt}
              offline={state !== "LIVE"}
              elsewhere={elsewhere(receipt)}
              onMend={() => onMend(receipt)}
            />
          </li>
        ))}
      </ol>
    </Card>
  );
}

interface ReceiptLineProps {
  readonly receipt: Receipt;
  readonly offline: boolean;
  /** The rooftop of the car, where it is another one. */
  readonly elsewhere: string | undefined;
  readonly onMend: () => void;
}

function ReceiptLine({ receipt, offline, elsewhere, onMend }: ReceiptLineProps) {
  const { input } = receipt;
  return (
    <>
      <div className={styles.line}>
        {receipt.state === "STOCKED_IN" ? (
          <Link to={`/stock/${receipt.stockUnitId}`} className={styles.number}>
            {input.stockNumber}
          </Link>
        ) : (
          <span className={styles.number}>{input.stockNumber}</span>
        )}
        <State receipt={receipt} offline={offline} />
      </div>
      <div className={styles.line}>
        <span className={styles.quiet} title={input.vin}>
          {receipt.state === "STOCKED_IN" && receipt.name !== undefined ? receipt.name : input.vin}
        </span>
        {receipt.state === "REFUSED" && (
          <Button variant="outlined" onClick={onMend}>
            <Trans>Correct</Trans>
          </Button>
        )}
      </div>
      {elsewhere !== undefined && (
        <p className={styles.quiet}>
          <Trans>At {elsewhere}</Trans>
        </p>
      )}
      <Remarks receipt={receipt} />
    </>
  );
}

function State({
  receipt: { state },
  offline,
}: {
  readonly receipt: Receipt;
  readonly offline: boolean;
}) {
  if (state === "STOCKED_IN") {
    return (
      <StatusChip tone="confirmed" plain>
        <Trans>Stocked in</Trans>
      </StatusChip>
    );
  }
  if (state === "REFUSED") {
    return (
      <StatusChip tone="critical" plain>
        <Trans>Refused</Trans>
      </StatusChip>
    );
  }
  return (
    <StatusChip tone={offline ? "warning" : "neutral"} plain>
      {offline ? <Trans>Waiting for the network</Trans> : <Trans>Stocking in…</Trans>}
    </StatusChip>
  );
}

/** Why it was refused, or what somebody should look at. */
function Remarks({ receipt }: { readonly receipt: Receipt }) {
  const { i18n } = useLingui();
  const say = useReceiptRefusal();
  if (receipt.state === "REFUSED") {
    return <p className={styles.refusal}>{receipt.errors.map(say).join(" ")}</p>;
  }
  if (receipt.state !== "STOCKED_IN") return null;
  return receipt.warnings.map((code) => {
    const words = warningWords[code];
    return (
      <p key={code} className={styles.quiet}>
        {words ? i18n._(words) : code}
      </p>
    );
  });
}
