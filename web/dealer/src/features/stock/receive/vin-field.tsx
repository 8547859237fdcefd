import { Trans, useLingui } from "@lingui/react/macro";
import { X } from "lucide-react";
import { useEffect, useId, type RefObject } from "react";
import { compactVin, vinsIn } from "./vin-text-in.ts";
import styles from "./vin-field.module.css";

export interface VinFieldProps {
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Several VINs at once, or one. */
  readonly onPaste: (text: string) => void;
  /** Enter, as a scanner sends it after the VIN. */
  readonly onDone: () => void;
  readonly describedBy: string;
}

/** The one field that everything begins with. */
export function VinField(props: VinFieldProps) {
  const { ref, value, onChange, onPaste, onDone, describedBy } = props;
  const { t } = useLingui();
  const id = useId();
  useEffect(() => ref.current?.focus(), [ref]);
  const several = (text: string): boolean => vinsIn(text).length > 1;
  return (
    <div className={styles.vin}>
      <label htmlFor={id} className={styles.label}>
        <Trans>VIN</Trans>
      </label>
      <div className={styles.frame}>
        <input
          ref={ref}
          id={id}
          className={styles.field}
          value={value}
          placeholder={t`Type, paste or scan`}
          aria-describedby={describedBy}
          autoCapitalize="characters"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="next"
          onChange={(event) => onChange(event.currentTarget.value)}
          onPaste={(event) => {
            const text = event.clipboardData.getData("text");
            event.preventDefault();
            // One VIN takes the place of what is marked; several wait in line.
            if (several(text)) onPaste(text);
            else onChange(spliced(event.currentTarget, compactVin(text)));
          }}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            if (several(value)) {
              onChange("");
              onPaste(value);
            }
            onDone();
          }}
        />
        {value !== "" && (
          <button
            type="button"
            className={styles.clear}
            aria-label={t`Clear the VIN`}
            onClick={() => {
              onChange("");
              ref.current?.focus();
            }}
          >
            <X size={20} aria-hidden="true" />
          </button>
        )}
      </div>
    </div>
  );
}

function spliced(field: HTMLInputElement, text: string): string {
  const { value, selectionStart, selectionEnd } = field;
  return (
    value.slice(0, selectionStart ?? value.length) +
    text +
    value.slice(selectionEnd ?? value.length)
  );
}
