import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "../../../ui/button.tsx";
import { useId } from "react";
import type {
  DistanceUnit,
  StockUnitCondition,
  StockUnitStatus,
} from "../../../__generated__/types.ts";
import { Card } from "../../../ui/card.tsx";
import { FormErrors } from "../../../ui/field-error.tsx";
import { Shortcut } from "../../../ui/shortcut.tsx";
import { sortUserErrors } from "../../../ui/user-errors.ts";
import { conditionWords, distanceWords, statusWords } from "../stock-words.ts";
import { ChoiceField, TextEntry } from "./form-fields.tsx";
import type { ReceiveDesk } from "./receive-desk.ts";
import { withField, type Draft, type ReceiptForm } from "./receive-draft.ts";
import type { FaultyField, FormFaults } from "./receipt-input.ts";
import styles from "./receipt-fields.module.css";
import { TypedGross } from "./typed-gross.tsx";
import { useReceiptRefusal } from "./use-receipt-refusal.ts";

const conditions: readonly StockUnitCondition[] = ["USED", "CERTIFIED", "NEW", "DEMO"];
const statuses: readonly StockUnitStatus[] = ["RECEIVED", "IN_TRANSIT", "ON_ORDER"];
const units: readonly DistanceUnit[] = ["MILE", "KILOMETER"];
const STOCK_NUMBER_LENGTH_MAX = 24;
/** Fields that a refusal can be shown at; those of the VIN stand above. */
const shownFields = ["stockNumber", "condition", "odometer", "cost", "askingPrice", "status"];
const vinFields = ["vin", "vinOverrideReason", "modelYear"];

export interface ReceiptFieldsProps {
  readonly desk: ReceiveDesk;
  readonly draft: Draft;
  readonly proposedStockNumber: string | undefined;
  readonly currency: string;
  readonly seesCost: boolean;
  readonly faults: FormFaults | undefined;
  /** Why it cannot be stocked in as it is. */
  readonly obstacle: string | undefined;
}

/** The form of a car, in the order of the paper. */
export function ReceiptFields(props: ReceiptFieldsProps) {
  const { desk, draft, proposedStockNumber, currency, seesCost, faults, obstacle } = props;
  const { t, i18n } = useLingui();
  const { form } = draft;
  const obstacleId = useId();
  const say = useReceiptRefusal();
  const { byField, rest } = sortUserErrors(draft.errors, [...shownFields, ...vinFields]);

  function set<Field extends keyof ReceiptForm>(field: Field) {
    return (value: ReceiptForm[Field]): void =>
      desk.change((before) => withField(before, field, value));
  }
  const faultWords = {
    MISSING: undefined,
    NO_AMOUNT: t`Enter a valid amount.`,
    NO_READING: t`Enter a valid reading.`,
    NO_YEAR: undefined,
  };
  const errorsOf = (field: FaultyField) => {
    const fault = faults?.get(field);
    return { error: byField.get(field)?.map(say).join(" "), fault: fault && faultWords[fault] };
  };

  return (
    <Card title={t`Receipt`}>
      <div className={styles.fields}>
        <TextEntry
          label={t`Stock number`}
          value={form.stockNumber ?? proposedStockNumber ?? ""}
          onChange={set("stockNumber")}
          {...errorsOf("stockNumber")}
          maxLength={STOCK_NUMBER_LENGTH_MAX}
          first
        />
        <ChoiceField
          label={t`Condition`}
          value={form.condition}
          choices={conditions.map((value) => ({ value, label: i18n._(conditionWords[value]) }))}
          onChange={set("condition")}
        />
        <div className={styles.odometer}>
          <TextEntry
            label={t`Odometer`}
            value={form.odometer}
            onChange={set("odometer")}
            {...errorsOf("odometer")}
            numeric
          />
          <ChoiceField
            label={t({ message: "Unit", context: "of distance" })}
            value={form.odometerUnit}
            choices={units.map((value) => ({ value, label: i18n._(distanceWords[value]) }))}
            onChange={set("odometerUnit")}
          />
        </div>
        {seesCost && (
          <TextEntry
            label={t`Cost`}
            value={form.cost}
            onChange={set("cost")}
            {...errorsOf("cost")}
            numeric
          />
        )}
        <TextEntry
          label={t`Asking price`}
          value={form.askingPrice}
          onChange={set("askingPrice")}
          {...errorsOf("askingPrice")}
          hint={seesCost && <TypedGross form={form} currency={currency} />}
          numeric
        />
        <ChoiceField
          label={t`Status`}
          value={form.status}
          choices={statuses.map((value) => ({ value, label: i18n._(statusWords[value]) }))}
          onChange={set("status")}
        />
      </div>
      <FormErrors errors={rest.map((error) => ({ ...error, message: say(error) }))} />
      <div className={styles.actions}>
        <Button
          type="submit"
          variant="contained"
          size="large"
          aria-disabled={obstacle !== undefined}
          aria-describedby={obstacleId}
          className={obstacle === undefined ? undefined : styles.waiting}
        >
          <Trans>Stock in</Trans>
        </Button>
        <span id={obstacleId} className={styles.quiet}>
          {obstacle ?? <Shortcut keys="Mod+Enter" />}
        </span>
      </div>
    </Card>
  );
}
