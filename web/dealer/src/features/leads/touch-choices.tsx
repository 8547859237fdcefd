import { useLingui } from "@lingui/react/macro";
import { X } from "lucide-react";
import { useId, type ReactNode, type RefObject } from "react";
import type { InteractionDirection } from "../../__generated__/types.ts";
import { Shortcut } from "../../ui/shortcut.tsx";
import { useDateFormat } from "../../ui/time-zone.ts";
import { useShortcuts } from "../../ui/use-shortcuts.ts";
import { toWallClock } from "../../ui/wall-clock.ts";
import { channelWords } from "../../words/interaction-words.ts";
import styles from "./touch-choices.module.css";
import { callOutcomes, touchChannels, type CallOutcome, type TouchChannel } from "./touch-draft.ts";
import { useOutcomeWords } from "./use-touch-words.ts";

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
}

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  /** Pressed together, as one control; else chips. */
  readonly joined?: boolean;
}

/** One of a few, all in sight; arrows move. */
function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { name, options, value, onChange, joined = false } = props;
  const group = useId();
  return (
    <fieldset className={joined ? styles.joined : styles.chips} aria-label={name}>
      {options.map((option) => (
        <label key={option.value} className={styles.option} data-chosen={option.value === value}>
          <input
            type="radio"
            name={group}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}

export function ChannelChoice(props: {
  value: TouchChannel;
  onChange: (channel: TouchChannel) => void;
}) {
  const { t, i18n } = useLingui();
  const options = touchChannels.map((value) => {
    const { icon: Icon, name } = channelWords[value];
    const label = (
      <>
        <Icon size={16} aria-hidden="true" />
        {i18n._(name)}
      </>
    );
    return { value, label };
  });
  return <Choice name={t`Channel`} options={options} joined {...props} />;
}

export function DirectionChoice(props: {
  channel: TouchChannel;
  value: InteractionDirection;
  onChange: (direction: InteractionDirection) => void;
}) {
  const { channel, ...choice } = props;
  const { t, i18n } = useLingui();
  const options = (["OUTBOUND", "INBOUND"] as const).map((value) => ({
    value,
    label: i18n._(channelWords[channel][value]),
  }));
  return <Choice name={t`Direction`} options={options} joined {...choice} />;
}

/** Keys 1 to 5 while the focus is in the form. */
export function CallOutcomes(props: {
  value: CallOutcome | undefined;
  onChange: (outcome: CallOutcome) => void;
  /** It was chosen by its key: on to what comes next. */
  onKey: () => void;
  scope: RefObject<HTMLElement | null>;
}) {
  const { scope, onKey, ...choice } = props;
  const { t } = useLingui();
  const words = useOutcomeWords();
  useShortcuts(
    t`Outcome of the call`,
    callOutcomes.map((outcome, index) => ({
      keys: String(index + 1),
      label: words[outcome],
      run() {
        props.onChange(outcome);
        onKey();
      },
    })),
    scope,
  );
  const options = callOutcomes.map((value, index) => {
    const label = (
      <>
        {words[value]}
        <span className={styles.key} aria-hidden="true">
          <Shortcut keys={String(index + 1)} />
        </span>
      </>
    );
    return { value, label };
  });
  return (
    <div data-outcomes="">
      <Choice name={t`Outcome of the call`} options={options} {...choice} />
    </div>
  );
}

/** Now, unless somebody says when. */
export function OccurredAt({ value, onChange }: { value: string; onChange: (at: string) => void }) {
  const { t } = useLingui();
  const { timeZone } = useDateFormat();
  if (value === "") {
    return (
      <button
        type="button"
        className={styles.when}
        onClick={() => onChange(toWallClock(new Date(), timeZone))}
      >
        {t`Just now`}
      </button>
    );
  }
  return (
    <span className={styles.at}>
      <input
        type="datetime-local"
        aria-label={t`Date and time`}
        className={styles.time}
        value={value}
        max={toWallClock(new Date(), timeZone)}
        onChange={(event) => onChange(event.target.value)}
        autoFocus
      />
      <button
        type="button"
        className={styles.clear}
        aria-label={t`Reset to now`}
        onClick={() => onChange("")}
      >
        <X size={14} aria-hidden="true" />
      </button>
    </span>
  );
}
