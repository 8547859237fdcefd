import { Trans, useLingui } from "@lingui/react/macro";
import { Ellipsis, PanelLeftClose, PanelLeftOpen } from "lucide-react";
import { useRef, useState } from "react";
import { Modal } from "../modal.tsx";
import { useShortcuts } from "../use-shortcuts.ts";
import { VisuallyHidden } from "../visually-hidden.tsx";
import type { Place, RenderLink } from "./place.ts";
import styles from "./places-nav.module.css";

/** The lower edge of a phone has room for so many, and More. */
const ON_PHONE = 4;
const BADGE_MAX = 99;

export interface PlacesNavProps {
  places: readonly Place[];
  current: string | undefined;
  renderLink: RenderLink;
  expanded: boolean;
  onToggle: () => void;
}

export function PlacesNav({ places, current, renderLink, expanded, onToggle }: PlacesNavProps) {
  const { t } = useLingui();
  const nav = useRef<HTMLElement>(null);
  const [more, setMore] = useState(false);
  usePlaceKeys(places, nav);
  const isUnderMore = places.slice(ON_PHONE).some(({ id }) => id === current);
  return (
    <nav ref={nav} className={styles.nav} data-expanded={expanded} aria-label={t`Places`}>
      <ul className={styles.list}>
        {places.map((place) => (
          <li key={place.id} className={styles.entry}>
            <PlaceLink place={place} current={current} renderLink={renderLink} />
          </li>
        ))}
        {places.length > ON_PHONE && (
          <li className={styles.more}>
            <button
              type="button"
              className={styles.place}
              data-current={isUnderMore}
              aria-expanded={more}
              onClick={() => setMore(true)}
            >
              <Ellipsis size={20} aria-hidden="true" />
              <span className={styles.label}>
                <Trans>More</Trans>
              </span>
            </button>
          </li>
        )}
      </ul>
      <button type="button" className={styles.toggle} aria-expanded={expanded} onClick={onToggle}>
        {expanded ? (
          <PanelLeftClose size={18} aria-hidden="true" />
        ) : (
          <PanelLeftOpen size={18} aria-hidden="true" />
        )}
        <span className={styles.label}>
          <Trans>Names</Trans>
        </span>
      </button>
      {more && (
        <Modal title={<Trans>More screens</Trans>} shape="sheet" onClose={() => setMore(false)}>
          <ul className={styles.sheet} onClick={() => setMore(false)}>
            {places.slice(ON_PHONE).map((place) => (
              <li key={place.id}>
                <PlaceLink place={place} current={current} renderLink={renderLink} />
              </li>
            ))}
          </ul>
        </Modal>
      )}
    </nav>
  );
}

function PlaceLink({
  place,
  current,
  renderLink,
}: {
  place: Place;
  current: string | undefined;
  renderLink: RenderLink;
}) {
  const { t } = useLingui();
  const { id, label, icon: Icon, href, badge = 0 } = place;
  return renderLink({
    href,
    className: styles.place,
    "aria-current": id === current ? "page" : undefined,
    children: (
      <>
        <span className={styles.icon}>
          <Icon size={20} aria-hidden="true" />
          {badge > 0 && (
            <span className={styles.badge} aria-hidden="true">
              {badge > BADGE_MAX ? `${BADGE_MAX}+` : badge}
            </span>
          )}
        </span>
        <span className={styles.label}>{label}</span>
        {badge > 0 && <VisuallyHidden>{t`${badge} waiting`}</VisuallyHidden>}
      </>
    ),
  });
}

/** A key goes the way a click goes, so the router needs no second door. */
function usePlaceKeys(places: readonly Place[], nav: { current: HTMLElement | null }): void {
  const { t } = useLingui();
  const go = (index: number): void =>
    nav.current?.querySelectorAll<HTMLAnchorElement>("a[href]")[index]?.click();
  useShortcuts(
    t`Go to`,
    places.flatMap(({ keys, label }, index) =>
      keys ? [{ keys, label, run: () => go(index) }] : [],
    ),
  );
}
