import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "../../ui/button.tsx";
import TextField from "@mui/material/TextField";
import { X } from "lucide-react";
import { useEffect, useEffectEvent, useImperativeHandle, useRef, useState, type Ref } from "react";
import { useConnection } from "../../apollo/use-connection.ts";
import { AttemptErrors } from "../../commands/attempt-errors.tsx";
import { useServices } from "../../services.ts";
import { Shortcut } from "../../ui/shortcut.tsx";
import { useShortcuts } from "../../ui/use-shortcuts.ts";
import styles from "./composer.module.css";
import type { OwnChanges } from "./own-changes.ts";
import { CallOutcomes, ChannelChoice, DirectionChoice, OccurredAt } from "./touch-choices.tsx";
import { isComplete, type TouchChannel } from "./touch-draft.ts";
import { useRecordTouch, type TouchedLead } from "./use-record-touch.ts";
import type { OpenDraft } from "./use-touch-draft.ts";
import { useLogVerb, useOutcomeWords } from "./use-touch-words.ts";

export interface TouchFormHandle {
  /** To where this way of being in touch begins: a call with its outcome, all else with its words. */
  focus(channel?: TouchChannel): void;
}

export interface TouchFormProps {
  lead: TouchedLead;
  own: OwnChanges;
  draft: OpenDraft;
  /** Takes the focus as it appears. */
  focused: boolean;
  ref: Ref<TouchFormHandle>;
  onNoted: () => void;
  onNext: () => void;
  onLeave: () => void;
}

/** By what way, who began, what became of it, what was said. */
export function TouchForm(props: TouchFormProps) {
  const { lead, own, focused, ref, onNoted, onNext, onLeave } = props;
  const { draft, change, begin, refuse, finish } = props.draft;
  const { t } = useLingui();
  const form = useRef<HTMLFormElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const record = useRecordTouch(lead, own);
  const { state } = useConnection(useServices().connection);
  const outcomeWords = useOutcomeWords();
  const verb = useLogVerb(draft.channel);
  const [asked, setAsked] = useState(false);
  const { channel, direction, outcome, notes } = draft;
  const isCall = channel === "PHONE";
  const incomplete = asked && !isComplete(draft);
  const focus = (wanted?: TouchChannel): void => {
    const choice = form.current?.querySelector<HTMLElement>("[data-outcomes] input");
    if (wanted === "PHONE" && choice) choice.focus();
    else text.current?.focus();
  };
  useImperativeHandle(ref, () => ({ focus }));
  const focusFirst = useEffectEvent(() => focused && focus(channel));
  useEffect(() => void focusFirst(), []);
  const save = async (next: boolean): Promise<void> => {
    setAsked(!isComplete(draft));
    if (!isComplete(draft) || record.running) return;
    const subject = outcome && isCall ? outcomeWords[outcome] : undefined;
    const sent = begin();
    const became = await record.note(sent, subject);
    if (became === "REFUSED") refuse(sent);
    if (became !== "NOTED") return;
    finish(sent);
    // Whoever has gone on to another lead meanwhile stays there.
    if (!form.current) return;
    onNoted();
    if (next) onNext();
  };
  useShortcuts(
    t`Log what happened`,
    [
      { keys: "Mod+Enter", label: verb, run: () => void save(false) },
      { keys: "Mod+Shift+Enter", label: t`Log and go to next`, run: () => void save(true) },
      {
        keys: "Escape",
        label: t`Back to the list (keeps your text)`,
        run: onLeave,
        inFields: true,
      },
    ],
    form,
  );
  return (
    <form
      ref={form}
      className={styles.composer}
      aria-label={t`Log what happened`}
      onSubmit={(event) => {
        event.preventDefault();
        void save(false);
      }}
    >
      <div className={styles.choices}>
        <ChannelChoice value={channel} onChange={(to) => change({ channel: to })} />
        <DirectionChoice
          channel={channel}
          value={direction}
          onChange={(to) => change({ direction: to })}
        />
        <button type="button" className={styles.close} aria-label={t`Close`} onClick={onLeave}>
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      {isCall && (
        <CallOutcomes
          value={outcome}
          onChange={(to) => change({ outcome: to })}
          onKey={() => text.current?.focus()}
          scope={form}
        />
      )}
      <TextField
        id="touch-notes"
        inputRef={text}
        multiline
        minRows={2}
        maxRows={8}
        placeholder={isCall ? t`What was said` : t`What was written or said`}
        value={notes}
        onChange={(event) => change({ notes: event.target.value })}
        error={incomplete}
        helperText={incomplete && <Incomplete call={isCall} />}
        slotProps={{ htmlInput: { maxLength: 4_000, "aria-label": t`What was said` } }}
      />
      <AttemptErrors refused={record.refused} failure={record.failure} />
      <div className={styles.footer}>
        <span className={styles.honest}>
          {record.running && state === "OFFLINE" ? (
            <Trans>Offline: this will be saved once you are back online.</Trans>
          ) : (
            <Trans>Logged only. Nothing is sent to the customer.</Trans>
          )}
        </span>
        <OccurredAt value={draft.occurredAt} onChange={(occurredAt) => change({ occurredAt })} />
        <Button variant="outlined" onClick={() => void save(true)} aria-disabled={record.running}>
          <Trans>Log and next</Trans>
        </Button>
        <Button type="submit" variant="contained" aria-disabled={record.running}>
          {record.running ? <Trans>Saving…</Trans> : verb}
        </Button>
        <span className={styles.key} aria-hidden="true">
          <Shortcut keys="Mod+Enter" />
        </span>
      </div>
    </form>
  );
}

function Incomplete({ call }: { call: boolean }) {
  return call ? (
    <Trans>Choose an outcome, or enter what was said.</Trans>
  ) : (
    <Trans>Enter what was written or said.</Trans>
  );
}
