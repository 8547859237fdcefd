import { useLingui } from "@lingui/react/macro";
import { ChevronDown } from "lucide-react";
import { MenuButton } from "../menu-button.tsx";
import styles from "./shell-parts.module.css";

export interface Rooftop {
  readonly id: string;
  readonly name: string;
}

export interface RooftopSwitcherProps {
  rooftops: readonly Rooftop[];
  /** undefined: all of them. */
  current: string | undefined;
  /** The screen shows one at a time, so all of them are no choice. */
  single?: boolean;
  onChange: (id: string | undefined) => void;
}

/** Which rooftop the screens show. Somebody of one rooftop only reads its name. */
export function RooftopSwitcher({
  rooftops,
  current,
  single = false,
  onChange,
}: RooftopSwitcherProps) {
  const { t } = useLingui();
  // None are known while the department that keeps them is away.
  if (rooftops.length < 2) return <span className={styles.only}>{rooftops[0]?.name}</span>;
  const name = rooftops.find(({ id }) => id === current)?.name ?? t`All rooftops`;
  const choice = (id: string | undefined, label: string) => ({
    id: id ?? "all",
    label,
    checked: id === current,
    onSelect: () => onChange(id),
  });
  return (
    <MenuButton
      label={t`Rooftop: ${name}`}
      className={styles.rooftop}
      groups={[
        ...(single ? [] : [{ items: [choice(undefined, t`All rooftops`)] }]),
        { label: t`Rooftops`, items: rooftops.map((rooftop) => choice(rooftop.id, rooftop.name)) },
      ]}
    >
      <span className={styles.name}>{name}</span>
      <ChevronDown size={16} aria-hidden="true" />
    </MenuButton>
  );
}
