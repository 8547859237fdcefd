import { useLingui } from "@lingui/react/macro";
import { useImperativeHandle, useRef, useState, type Ref } from "react";
import { useNarrow } from "../../ui/use-narrow.ts";
import { channelWords } from "../../words/interaction-words.ts";
import styles from "./composer.module.css";
import type { OwnChanges } from "./own-changes.ts";
import { isWorthKeeping, touchChannels, type TouchChannel } from "./touch-draft.ts";
import { TouchForm, type TouchFormHandle } from "./touch-form.tsx";
import type { TouchedLead } from "./use-record-touch.ts";
import { useTouchDraft } from "./use-touch-draft.ts";

/** What keys elsewhere on the screen can ask of it. */
export interface ComposerHandle {
  /** Begins to note a touch; by this way, or the way of the draft. */
  begin(channel?: TouchChannel): void;
}

export interface ComposerProps {
  lead: TouchedLead;
  own: OwnChanges;
  ref: Ref<ComposerHandle>;
  /** Something was noted. */
  onNoted: () => void;
  onNext: () => void;
  /** Out of the form, back to the list. */
  onLeave: () => void;
}

/** Notes what was done elsewhere: nothing is sent from here. On a phone it opens when it is wanted. */
export function Composer({ ref, onNoted, onLeave, ...props }: ComposerProps) {
  const narrow = useNarrow();
  const form = useRef<TouchFormHandle>(null);
  const draft = useTouchDraft(props.lead.id);
  const [opened, setOpened] = useState(() => isWorthKeeping(draft.draft));
  const [asked, setAsked] = useState(false);
  useImperativeHandle(ref, () => ({
    begin(channel) {
      if (channel !== undefined) draft.change({ channel });
      form.current?.focus(channel);
    },
  }));
  if (narrow && !opened) {
    return (
      <ChannelBar
        drafted={isWorthKeeping(draft.draft) ? draft.draft.channel : undefined}
        onChoose={(channel) => {
          draft.change({ channel });
          setOpened(true);
          setAsked(true);
        }}
      />
    );
  }
  const close = (): void => setOpened(false);
  return (
    <TouchForm
      {...props}
      ref={form}
      draft={draft}
      focused={asked}
      onNoted={() => {
        close();
        onNoted();
      }}
      onLeave={() => {
        close();
        onLeave();
      }}
    />
  );
}

interface ChannelBarProps {
  /** Something is half written of this. */
  readonly drafted: TouchChannel | undefined;
  readonly onChoose: (channel: TouchChannel) => void;
}

function ChannelBar({ drafted, onChoose }: ChannelBarProps) {
  const { t, i18n } = useLingui();
  return (
    <div className={styles.bar} role="group" aria-label={t`Log what happened`}>
      {touchChannels.map((channel) => {
        const { icon: Icon, name } = channelWords[channel];
        const word = i18n._(name);
        return (
          <button
            key={channel}
            type="button"
            className={styles.channel}
            data-drafted={channel === drafted}
            aria-label={t`Log: ${word}`}
            onClick={() => onChoose(channel)}
          >
            <Icon size={18} aria-hidden="true" />
            {word}
          </button>
        );
      })}
    </div>
  );
}
