import { Trans, useLingui } from "@lingui/react/macro";
import { ArrowLeft } from "lucide-react";
import { Suspense, useEffect, useRef } from "react";
import { Link, useLoaderData } from "react-router";
import { useKeysetPages } from "../../apollo/use-keyset-pages.ts";
import { EmptyFirst } from "../../ui/empty.tsx";
import { NoPermission } from "../../ui/error-panel.tsx";
import { SkeletonBlock, SkeletonRows } from "../../ui/skeleton.tsx";
import { Shortcut } from "../../ui/shortcut.tsx";
import { useNarrow } from "../../ui/use-narrow.ts";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { useViewer } from "../../viewer/viewer.ts";
import { Conversation } from "./conversation.tsx";
import type { LeadInboxData } from "./lead-inbox-loader.ts";
import styles from "./lead-inbox-screen.module.css";
import { LeadListPane } from "./lead-list-pane.tsx";
import { leadListOf } from "./lead-list.ts";
import { LeadQueues } from "./lead-queues.tsx";
import { useInboxKeys } from "./use-inbox-keys.ts";
import { useInboxLive } from "./use-inbox-live.ts";
import { useLeadAddress } from "./use-lead-address.ts";
import { useLeadCounts } from "./use-lead-counts.ts";

/** Who waits for an answer, and what is said to them. */
export function LeadInboxScreen() {
  const { t } = useLingui();
  const { may } = useViewer();
  if (!may("lead:read")) {
    return (
      <>
        <h1>
          <Trans>Leads</Trans>
        </h1>
        <NoPermission needs={t`access to leads`} />
      </>
    );
  }
  return <LeadInbox />;
}

function LeadInbox() {
  const { t } = useLingui();
  const { view, variables, conversation, leave } = useLoaderData<LeadInboxData>();
  useEffect(() => leave, [leave]);
  const rows = useKeysetPages(leadListOf(variables));
  const counts = useLeadCounts(variables.place);
  const scroller = useRef<HTMLDivElement>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const { waiting, showWaiting, recount } = useInboxLive(rows, variables, scroller);
  const { hrefOf, change } = useLeadAddress();
  const keys = useInboxKeys({ rows, view, scroller, searchField, change });
  return (
    <div className={styles.inbox} data-open={view.leadId !== undefined}>
      <div className={styles.queues}>
        <h1 className={styles.title}>
          <Trans>Leads</Trans>
        </h1>
        <LeadQueues
          current={view.queue}
          counts={counts}
          hrefOf={(queue) => hrefOf({ queue, leadId: undefined })}
        />
      </div>
      <div className={styles.list}>
        <LeadListPane
          rows={rows}
          view={view}
          hrefOf={(leadId) => hrefOf({ leadId })}
          onView={change}
          scroller={scroller}
          searchField={searchField}
          openIndex={keys.openIndex}
          waiting={waiting}
          onShowWaiting={showWaiting}
        />
      </div>
      <section className={styles.conversation} aria-label={t`Conversation`}>
        {view.leadId !== undefined && conversation ? (
          <Suspense key={view.leadId} fallback={<ConversationSkeleton />}>
            <Conversation
              conversation={conversation}
              leadId={view.leadId}
              back={<Back href={hrefOf({ leadId: undefined })} />}
              onNext={keys.next}
              onLeave={keys.toList}
              onChanged={recount}
            />
          </Suspense>
        ) : (
          rows.length > 0 && <NothingOpen />
        )}
      </section>
    </div>
  );
}

function Back({ href }: { href: string }) {
  const { t } = useLingui();
  return (
    <Link to={href} className={styles.back} aria-label={t`Back to the list`}>
      <ArrowLeft size={18} aria-hidden="true" />
    </Link>
  );
}

function NothingOpen() {
  const { t } = useLingui();
  return (
    <div className={styles.nothing}>
      <EmptyFirst title={t`No lead selected`}>
        <Trans>
          Choose one in the list, or press <Shortcut keys="j" /> for the first.
        </Trans>
      </EmptyFirst>
    </div>
  );
}

function ConversationSkeleton() {
  const narrow = useNarrow();
  return (
    <div className={styles.skeleton}>
      {narrow && (
        <VisuallyHidden>
          <h1>
            <Trans>Lead</Trans>
          </h1>
        </VisuallyHidden>
      )}
      <SkeletonBlock height={28} width="40%" />
      <SkeletonBlock height={20} width="60%" />
      <SkeletonBlock height={32} width="80%" />
      <SkeletonRows rows={6} rowHeight={64} />
    </div>
  );
}
