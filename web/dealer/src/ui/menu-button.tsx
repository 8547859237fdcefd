import { Check, type LucideIcon } from "lucide-react";
import type { KeyboardEvent, ReactNode } from "react";
import styles from "./menu-button.module.css";
import popover from "./popover.module.css";
import { usePopover } from "./use-popover.ts";

export interface MenuItem {
  id: string;
  label: string;
  icon?: LucideIcon;
  /** A key, or a quiet word at the end. */
  hint?: ReactNode;
  /** Makes it one choice of its group. */
  checked?: boolean;
  onSelect: () => void;
}

export interface MenuGroup {
  label?: string;
  /** Below the label, for the eye alone. */
  note?: string | undefined;
  items: readonly MenuItem[];
}

export interface MenuButtonProps {
  /** Name of the menu, and of a button that shows only an icon. */
  label: string;
  groups: readonly MenuGroup[];
  children: ReactNode;
  className?: string | undefined;
  align?: "start" | "end";
}

/** A button and its menu. Light enough for the first screen. */
export function MenuButton({ label, groups, children, className, align }: MenuButtonProps) {
  const { trigger, panel, close } = usePopover({
    ...(align && { align }),
    onOpen: (element) => focusItem(element, 0),
  });
  return (
    <>
      <button
        type="button"
        className={className ?? styles.trigger}
        aria-label={label}
        aria-haspopup="menu"
        {...trigger}
      >
        {children}
      </button>
      <div
        {...panel}
        className={popover.panel}
        role="menu"
        aria-label={label}
        tabIndex={-1}
        onKeyDown={moveFocus}
      >
        {groups.map(({ label: name, note, items }, index) => (
          <div key={name ?? index} className={styles.group} role="group" aria-label={name}>
            {name && (
              <div className={styles.name} aria-hidden="true">
                {name}
                {note && <div>{note}</div>}
              </div>
            )}
            {items.map((item) => (
              <Item key={item.id} item={item} close={close} />
            ))}
          </div>
        ))}
      </div>
    </>
  );
}

function Item({ item, close }: { item: MenuItem; close: () => void }) {
  const { label, icon: Icon, hint, checked, onSelect } = item;
  const choose = (): void => {
    close();
    onSelect();
  };
  return (
    <button
      type="button"
      className={styles.item}
      role={checked === undefined ? "menuitem" : "menuitemradio"}
      aria-checked={checked}
      tabIndex={-1}
      onClick={choose}
    >
      <span className={styles.icon}>
        {checked ? (
          <Check size={16} aria-hidden="true" />
        ) : (
          Icon && <Icon size={16} aria-hidden="true" />
        )}
      </span>
      <span className={styles.label}>{label}</span>
      {hint && <span className={styles.hint}>{hint}</span>}
    </button>
  );
}

function moveFocus(event: KeyboardEvent<HTMLDivElement>): void {
  const items = itemsOf(event.currentTarget);
  const at = items.findIndex((item) => item === document.activeElement);
  const to = targetOf(event.key, at, items);
  if (to === undefined) return;
  event.preventDefault();
  focusItem(event.currentTarget, to);
}

/** Where a key leads: along the items, round the ends, or to the next that begins with the letter. */
function targetOf(key: string, at: number, items: readonly HTMLElement[]): number | undefined {
  const count = items.length;
  if (key === "ArrowDown") return (at + 1) % count;
  if (key === "ArrowUp") return (at - 1 + count) % count;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  if (key === "Tab") return at;
  if (key.length !== 1 || key === " ") return undefined;
  const begins = (index: number): boolean =>
    items[index]?.textContent.trim().toLowerCase().startsWith(key.toLowerCase()) ?? false;
  return items.map((_, step) => (at + 1 + step) % count).find(begins);
}

function itemsOf(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
}

function focusItem(menu: HTMLElement, index: number): void {
  itemsOf(menu)[index]?.focus();
}
