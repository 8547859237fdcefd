import { useQueryRefHandlers, useReadQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { startTransition, useRef, type ReactNode } from "react";
import { absentIn } from "../../apollo/ask-parts.ts";
import type { LeadConversationQuery } from "../../__generated__/types.ts";
import { EmptyFirst } from "../../ui/empty.tsx";
import { ErrorPanel } from "../../ui/error-panel.tsx";
import { useNow } from "../../ui/use-now.ts";
import { useShortcuts } from "../../ui/use-shortcuts.ts";
import { AtRooftop } from "../../viewer/at-rooftop.tsx";
import { useViewer } from "../../viewer/viewer.ts";
import { Composer, type ComposerHandle } from "./composer.tsx";
import styles from "./conversation.module.css";
import { ForeignChange } from "./foreign-change.tsx";
import { LeadActions, type LeadActionsHandle } from "./lead-actions.tsx";
import { LeadAside } from "./lead-aside.tsx";
import { LeadHeader } from "./lead-header.tsx";
import type { ConversationRef } from "./lead-inbox-loader.ts";
import { LeadTasks } from "./lead-tasks.tsx";
import { LeadThread } from "./lead-thread.tsx";
import type { TouchChannel } from "./touch-draft.ts";
import { useLeadNews } from "./use-lead-news.ts";

export interface ConversationProps {
  conversation: ConversationRef;
  leadId: string;
  /** The way back to the list, on a phone. */
  back: ReactNode;
  onNext: () => void;
  /** Out of the form, back to the list. */
  onLeave: () => void;
  /** The counts of the queues may be others now. */
  onChanged: () => void;
}

/** One lead: what has passed, who it is, and what is done now. */
export function Conversation(props: ConversationProps) {
  const { conversation, back } = props;
  const { t } = useLingui();
  const { data, error } = useReadQuery(conversation);
  const { refetch } = useQueryRefHandlers(conversation);
  const retry = (): void => startTransition(() => void refetch());
  const lead = data?.lead;
  if (lead) {
    const carsAway = absentIn(error).includes("vehicle");
    return (
      <AtRooftop id={lead.rooftop?.id}>
        <KnownConversation {...props} lead={lead} carsAway={carsAway} onRetry={retry} />
      </AtRooftop>
    );
  }
  return (
    <div className={styles.state}>
      {back}
      {error ? (
        <ErrorPanel
          variant="failed"
          title={<Trans>This lead could not be loaded</Trans>}
          why={<Trans>Nothing was changed.</Trans>}
          onRetry={retry}
        />
      ) : (
        <EmptyFirst title={t`Lead not found`}>
          <Trans>Check the address. The lead may belong to another rooftop.</Trans>
        </EmptyFirst>
      )}
    </div>
  );
}

interface KnownConversationProps extends ConversationProps {
  readonly lead: NonNullable<LeadConversationQuery["lead"]>;
  readonly carsAway: boolean;
  readonly onRetry: () => void;
}

function KnownConversation(props: KnownConversationProps) {
  const { lead, leadId, carsAway, back, onNext, onLeave, onChanged, onRetry } = props;
  const { may } = useViewer();
  const now = useNow();
  const composer = useRef<ComposerHandle>(null);
  const actions = useRef<LeadActionsHandle>(null);
  const { own, changedPaths, dismiss } = useLeadNews(leadId, onRetry);
  const rooftopId = lead.rooftop?.id;
  const customerId = lead.customer?.id;
  const logs = may("interaction:write", rooftopId) && rooftopId !== undefined;
  const changed = (): void => {
    onRetry();
    onChanged();
  };
  useComposerKeys(logs, (channel) => composer.current?.begin(channel));
  return (
    <article className={styles.conversation}>
      <LeadHeader lead={lead} now={now} back={back}>
        <LeadActions
          ref={actions}
          lead={lead}
          own={own}
          onBooked={onRetry}
          onChanged={onChanged}
          onNext={onNext}
        />
      </LeadHeader>
      <ForeignChange lead={lead} changedPaths={changedPaths} onDismiss={dismiss} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <div className={styles.scroller} data-thread-scroller="">
            <LeadTasks lead={lead} now={now} onRetry={onRetry} />
            <LeadThread lead={lead} customerId={customerId} now={now} onRetry={onRetry} />
          </div>
        </div>
        <div className={styles.aside}>
          <LeadAside lead={lead} now={now} carsAway={carsAway} onRetry={onRetry} />
        </div>
      </div>
      {logs && customerId !== undefined && (
        <Composer
          ref={composer}
          lead={{ id: leadId, customerId, rooftopId }}
          own={own}
          onNoted={() => {
            actions.current?.takeIfFree();
            changed();
          }}
          onNext={onNext}
          onLeave={onLeave}
        />
      )}
    </article>
  );
}

function useComposerKeys(on: boolean, begin: (channel?: TouchChannel) => void): void {
  const { t } = useLingui();
  useShortcuts(
    t`Lead`,
    on
      ? [
          { keys: "r", label: t`Log a response`, run: () => begin() },
          { keys: "p", label: t`Log a call`, run: () => begin("PHONE") },
          { keys: "t", label: t`Log a text`, run: () => begin("TEXT") },
        ]
      : [],
  );
}
