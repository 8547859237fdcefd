import { Trans, useLingui } from "@lingui/react/macro";
import { Search } from "lucide-react";
import { useRef, useState, type ReactNode } from "react";
import { Shortcut } from "../shortcut.tsx";
import { ShortcutsHelp } from "../shortcuts-help.tsx";
import { Toasts } from "../toast.tsx";
import { useShortcuts } from "../use-shortcuts.ts";
import { PlacesNav } from "./places-nav.tsx";
import type { Place, RenderLink } from "./place.ts";
import styles from "./shell.module.css";
import { ThemeSwitch } from "./theme-switch.tsx";

const EXPANDED = "forecourt.rail";

export interface ShellProps {
  places: readonly Place[];
  /** Id of the place that shows. */
  current?: string | undefined;
  renderLink: RenderLink;
  /** Opens the palette. Its keys are the palette's own. */
  onSearch: () => void;
  /** Above the content: demo data, offline. */
  banners?: ReactNode;
  rooftop?: ReactNode;
  freshness?: ReactNode;
  inbox?: ReactNode;
  person?: ReactNode;
  children: ReactNode;
}

/** The frame of every screen: places at the left (below, on a phone), the bar on top, the content. */
export function Shell(props: ShellProps) {
  const { places, current, renderLink, onSearch, banners, children } = props;
  const { t } = useLingui();
  const [expanded, setExpanded] = useState(() => localStorage.getItem(EXPANDED) === "wide");
  const main = useRef<HTMLElement>(null);
  const toggle = (): void => {
    localStorage.setItem(EXPANDED, expanded ? "narrow" : "wide");
    setExpanded(!expanded);
  };
  useShortcuts(t`Everywhere`, [{ keys: "[", label: t`Labels beside the icons`, run: toggle }]);
  return (
    <div className={styles.shell} data-expanded={expanded}>
      <a
        className={styles.skip}
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        <Trans>Skip to content</Trans>
      </a>
      <header className={styles.bar}>
        {props.rooftop}
        <SearchButton onSearch={onSearch} />
        <div className={styles.end}>
          {props.freshness}
          {props.inbox}
          <span className={styles.theme}>
            <ThemeSwitch />
          </span>
          {props.person}
        </div>
      </header>
      <PlacesNav
        places={places}
        current={current}
        renderLink={renderLink}
        expanded={expanded}
        onToggle={toggle}
      />
      <main ref={main} id="main" className={styles.main} tabIndex={-1}>
        {banners}
        <div className={styles.content}>{children}</div>
      </main>
      <Toasts />
      <ShortcutsHelp />
    </div>
  );
}

function SearchButton({ onSearch }: { onSearch: () => void }) {
  return (
    <button type="button" className={styles.search} onClick={onSearch}>
      <Search size={16} aria-hidden="true" />
      <span className={styles.searchWords}>
        <Trans>Search VIN, stock no., phone, RO, deal</Trans>
      </span>
      <span className={styles.searchKey} aria-hidden="true">
        <Shortcut keys="/" />
      </span>
    </button>
  );
}
