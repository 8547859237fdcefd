import { Trans, useLingui } from "@lingui/react/macro";
import TextField from "@mui/material/TextField";
import type { VinVerdict } from "../../../__generated__/types.ts";
import { FieldError } from "../../../ui/field-error.tsx";
import { StatusChip, type Tone } from "../../../ui/status-chip.tsx";
import { useAfter } from "../../../ui/use-after.ts";
import type { UserErrorLike } from "../../../ui/user-errors.ts";
import { VinText } from "../../../ui/vin-text.tsx";
import { VIN_LENGTH } from "./vin-text-in.ts";
import type { VinCheck } from "./use-vin-check.ts";
import { useReceiptRefusal } from "./use-receipt-refusal.ts";
import { useVerdictWords } from "./use-verdict-words.ts";
import styles from "./vin-verdict-line.module.css";

const REASON_LENGTH_MAX = 500;
const SLOW_MS = 2_000;
const PAUSE_MS = 600;

const tones: Readonly<Record<VinVerdict, Tone>> = {
  VALID: "confirmed",
  CHECK_DIGIT_WRONG: "warning",
  NOT_NORTH_AMERICAN: "neutral",
  PRE_1981: "neutral",
  WRONG_LENGTH: "critical",
  WRONG_CHARACTERS: "critical",
};

export interface VinVerdictLineProps {
  readonly id: string;
  readonly vin: string;
  readonly check: VinCheck | undefined;
  readonly asking: boolean;
  readonly failed: boolean;
  readonly errors: readonly UserErrorLike[];
  readonly reason: string;
  readonly onReason: (text: string) => void;
  readonly modelYear: string;
  readonly onModelYear: (text: string) => void;
  readonly onSuggestion: (vin: string) => void;
}

/** What is to be said of the VIN, what may have been meant, and where to say why it is right all the same. */
export function VinVerdictLine(props: VinVerdictLineProps) {
  const { id, vin, check, asking, failed, errors, reason, onReason, onSuggestion } = props;
  const { modelYear, onModelYear } = props;
  const { t } = useLingui();
  const say = useReceiptRefusal();
  const words = useVerdictWords();
  const slow = useAfter(SLOW_MS, asking);
  // Every VIN is a short one while it is typed: nobody is asked before they stop.
  const isShort = check ? check.verdict === "PRE_1981" : failed && vin.length < VIN_LENGTH;
  const paused = useAfter(PAUSE_MS, isShort);
  const asksYear = isShort && (paused || modelYear !== "" || reason !== "");
  const refused = errors.filter(({ path }) =>
    ["vin", "vinOverrideReason", "modelYear"].includes(path?.[0] ?? ""),
  );
  return (
    <div className={styles.verdict}>
      <div id={id} className={styles.line} aria-live="polite">
        {check && (
          <>
            <VinText vin={check.input} />
            <StatusChip tone={tones[check.verdict]}>{words(check)}</StatusChip>
          </>
        )}
        {!check && vin === "" && (
          <span className={styles.quiet}>
            <Trans>To queue several, put one VIN per line or separate them with commas.</Trans>
          </span>
        )}
        {!check && (failed || slow) && (
          <StatusChip tone="warning">
            <Trans>
              The VIN cannot be checked right now. It will be checked when the vehicle is received.
            </Trans>
          </StatusChip>
        )}
      </div>
      <FieldError>{refused.map(say).join(" ")}</FieldError>
      {check && check.suggestions.length > 0 && (
        <div className={styles.line}>
          <span>
            <Trans>Did you mean:</Trans>
          </span>
          {check.suggestions.map((suggestion) => (
            <button
              key={suggestion}
              type="button"
              className={styles.suggestion}
              aria-label={t`Use ${suggestion}`}
              onClick={() => onSuggestion(suggestion)}
            >
              <Difference text={suggestion} from={check.input} />
            </button>
          ))}
        </div>
      )}
      {(asksYear || check?.verdict === "CHECK_DIGIT_WRONG") && (
        <div className={styles.reason}>
          {asksYear && (
            <TextField
              className={styles.year ?? ""}
              label={t`Model year`}
              value={modelYear}
              onChange={(event) => onModelYear(event.target.value)}
              slotProps={{
                htmlInput: {
                  maxLength: 4,
                  inputMode: "numeric",
                  autoComplete: "off",
                  "aria-invalid": modelYear.trim() === "",
                },
              }}
            />
          )}
          <TextField
            label={t`Why this VIN is correct`}
            placeholder={
              asksYear
                ? t`Built before 1981, gray-market chassis number…`
                : t`Gray-market import, VIN plate re-stamped…`
            }
            value={reason}
            onChange={(event) => onReason(event.target.value)}
            slotProps={{
              htmlInput: { maxLength: REASON_LENGTH_MAX, "aria-invalid": reason.trim() === "" },
            }}
          />
        </div>
      )}
    </div>
  );
}

/** The suggested VIN with what differs from what was typed. */
function Difference({ text, from }: { readonly text: string; readonly from: string }) {
  return (
    <>
      {[...text].map((character, index) =>
        character === from[index] ? character : <mark key={index}>{character}</mark>,
      )}
    </>
  );
}
