import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "../../ui/button.tsx";
import { Plus } from "lucide-react";
import { Link, useNavigate } from "react-router";
import { formatWholeDay } from "../../ui/date-format.ts";
import { useServices } from "../../services.ts";
import { Shortcut } from "../../ui/shortcut.tsx";
import { useDateFormat } from "../../ui/time-zone.ts";
import { useNow } from "../../ui/use-now.ts";
import { useShortcuts } from "../../ui/use-shortcuts.ts";
import { useViewer } from "../../viewer/viewer.ts";
import type { TodayView } from "./today-view.ts";
import { rememberWhose } from "./last-whose.ts";
import { useAddress } from "./use-address.ts";
import styles from "./today-header.module.css";

/** Which day, where, whose; and the way to a new task. */
export function TodayHeader({ view }: { readonly view: TodayView }) {
  const { may } = useViewer();
  const format = useDateFormat();
  const now = useNow();
  const { rooftop, lists } = view;
  const { name } = rooftop;
  return (
    <header className={styles.header}>
      <div className={styles.titles}>
        <h1>
          <Trans>Today</Trans>
        </h1>
        <p className={styles.where}>
          {formatWholeDay(now.toISOString(), format)}
          {name && ` · ${name}`}
        </p>
      </div>
      {may("staff:write", rooftop.id) && lists.includes("queue") && <Whose view={view} />}
      {may("task:write", rooftop.id) && <NewTaskButton />}
    </header>
  );
}

function Whose({ view: { variables } }: { readonly view: TodayView }) {
  const { t } = useLingui();
  const address = useAddress();
  const { session } = useServices();
  const choice = (whose: "mine" | "team", label: string) => (
    <Link
      className={styles.choice}
      to={address({ whose, rows: undefined })}
      replace
      onClick={() => rememberWhose(session.person.id, whose)}
      aria-current={variables.assignee.toLowerCase() === whose ? "true" : undefined}
    >
      {label}
    </Link>
  );
  return (
    <nav className={styles.whose} aria-label={t`Work of`}>
      {choice("mine", t({ message: "Mine", context: "work" }))}
      {choice("team", t({ message: "Team", context: "work" }))}
    </nav>
  );
}

function NewTaskButton() {
  const { t } = useLingui();
  const address = useAddress();
  const navigate = useNavigate();
  const to = address({ new: "task" });
  const open = (): void =>
    void navigate(to, { defaultShouldRevalidate: false, preventScrollReset: true });
  useShortcuts(t`Today`, [{ keys: "c", label: t`New task`, run: open }]);
  return (
    <Button variant="contained" startIcon={<Plus size={16} aria-hidden="true" />} onClick={open}>
      <Trans>New task</Trans>
      <span className={styles.key} aria-hidden="true">
        <Shortcut keys="c" />
      </span>
    </Button>
  );
}
