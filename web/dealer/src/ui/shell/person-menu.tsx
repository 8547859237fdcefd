import { useLingui } from "@lingui/react/macro";
import { LogOut, UserRound } from "lucide-react";
import { MenuButton } from "../menu-button.tsx";
import styles from "./shell-parts.module.css";
import { useThemeChoices } from "./theme-switch.tsx";

export interface PersonMenuProps {
  name: string;
  /** What the person is employed as. */
  role?: string | undefined;
  onAccount: () => void;
  onSignOut: () => void;
  /** Each in its own tongue. */
  languages: readonly { readonly code: string; readonly name: string }[];
  language: string;
  onLanguage: (code: string) => void;
}

export function PersonMenu(props: PersonMenuProps) {
  const { name, role, onAccount, onSignOut, languages, language, onLanguage } = props;
  const { t } = useLingui();
  const choices = languages.map(({ code, name: own }) => ({
    id: code,
    label: own,
    checked: code === language,
    onSelect: () => onLanguage(code),
  }));
  return (
    <MenuButton
      label={t`${name}, your menu`}
      align="end"
      groups={[
        {
          label: name,
          note: role,
          items: [{ id: "account", label: t`Account`, icon: UserRound, onSelect: onAccount }],
        },
        { label: t`Language`, items: choices },
        useThemeChoices(),
        { items: [{ id: "sign-out", label: t`Sign out`, icon: LogOut, onSelect: onSignOut }] },
      ]}
    >
      <span className={styles.initials} aria-hidden="true">
        {initialsOf(name)}
      </span>
    </MenuButton>
  );
}

function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = [...(words.at(0) ?? "")][0] ?? "";
  const last = words.length > 1 ? ([...(words.at(-1) ?? "")][0] ?? "") : "";
  return (first + last).toUpperCase();
}
