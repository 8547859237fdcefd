import { Trans, useLingui } from "@lingui/react/macro";
import { ArrowDownWideNarrow, Search } from "lucide-react";
import type { ReactNode, RefObject } from "react";
import { EmptyFiltered, EmptyFirst } from "../../ui/empty.tsx";
import { ErrorPanel } from "../../ui/error-panel.tsx";
import { MenuButton } from "../../ui/menu-button.tsx";
import { SkeletonRows } from "../../ui/skeleton.tsx";
import { useSearchText } from "../../ui/use-search-text.ts";
import styles from "./lead-list-pane.module.css";
import { useQueues } from "./lead-queues.tsx";
import { LEAD_ROW_PX, LeadRows, type LeadRowsProps } from "./lead-rows.tsx";
import { leadSorts, type LeadSort, type LeadView } from "./lead-view.ts";

const SKELETON_ROWS = 10;

export interface LeadListPaneProps extends LeadRowsProps {
  onView: (change: Partial<LeadView>) => void;
  searchField: RefObject<HTMLInputElement | null>;
}

/** The leads of the queue that is open, with what narrows them. */
export function LeadListPane(props: LeadListPaneProps) {
  const { view, onView, searchField } = props;
  return (
    <div className={styles.pane}>
      <div className={styles.tools}>
        <SearchField view={view} onView={onView} field={searchField} />
        <SortMenu sort={view.sort} onSort={(sort) => onView({ sort })} />
      </div>
      <Rows {...props} />
    </div>
  );
}

function Rows(props: LeadListPaneProps): ReactNode {
  const { rows, view, onView } = props;
  const { error, empty, length, hasMore } = rows;
  if (empty && error) {
    return (
      <div className={styles.state}>
        <ErrorPanel
          variant="failed"
          title={<Trans>The leads could not be loaded</Trans>}
          why={<Trans>Nothing was changed.</Trans>}
          onRetry={rows.retry}
        />
      </div>
    );
  }
  if (empty) return <SkeletonRows rows={SKELETON_ROWS} rowHeight={LEAD_ROW_PX} />;
  if (length === 0 && !hasMore) return <NoLeads view={view} onView={onView} />;
  return <LeadRows {...props} />;
}

function NoLeads({ view, onView }: Pick<LeadListPaneProps, "view" | "onView">) {
  const { t } = useLingui();
  const queues = useQueues();
  if (view.search !== "") {
    const queue = queues.find(({ id }) => id === view.queue)?.name ?? "";
    return (
      <EmptyFiltered
        filters={[
          { id: "search", label: t`Search: ${view.search}` },
          ...(view.queue === "open" ? [] : [{ id: "queue", label: queue }]),
        ]}
        onDrop={(id) => onView(id === "search" ? { search: "" } : { queue: "open" })}
        onDropAll={() => onView({ search: "", queue: "open" })}
      />
    );
  }
  const titles: Readonly<Record<LeadView["queue"], string>> = {
    unanswered: t`All leads are answered`,
    mine: t`You have no open leads`,
    unassigned: t`All leads are assigned`,
    open: t`No open leads`,
    closed: t`No closed leads yet`,
  };
  return (
    <EmptyFirst title={titles[view.queue]}>
      {view.queue !== "closed" && (
        <Trans>New leads from your website and listing sites appear here automatically.</Trans>
      )}
    </EmptyFirst>
  );
}

function SearchField(props: {
  readonly view: LeadView;
  readonly onView: (change: Partial<LeadView>) => void;
  readonly field: RefObject<HTMLInputElement | null>;
}) {
  const { t } = useLingui();
  const { text, type } = useSearchText(props.view.search, (search) => props.onView({ search }));
  return (
    <label className={styles.search}>
      <Search size={16} aria-hidden="true" />
      <input
        ref={props.field}
        type="search"
        aria-label={t`Search leads`}
        placeholder={t`Name, phone or email`}
        value={text}
        maxLength={60}
        autoComplete="off"
        onChange={(event) => type(event.target.value)}
      />
    </label>
  );
}

function SortMenu({ sort, onSort }: { sort: LeadSort; onSort: (sort: LeadSort) => void }) {
  const { t } = useLingui();
  const names: Readonly<Record<LeadSort, string>> = {
    due: t`Response due first`,
    newest: t`Newest first`,
  };
  return (
    <MenuButton
      label={t`Sort: ${names[sort]}`}
      align="end"
      groups={[
        {
          items: leadSorts.map((id) => ({
            id,
            label: names[id],
            checked: id === sort,
            onSelect: () => onSort(id),
          })),
        },
      ]}
    >
      <ArrowDownWideNarrow size={16} aria-hidden="true" />
    </MenuButton>
  );
}
