import { useLingui } from "@lingui/react/macro";
import { Monitor, Moon, Sun, type LucideIcon } from "lucide-react";
import { MenuButton, type MenuGroup } from "../menu-button.tsx";
import { useThemeMode, type ThemeMode } from "../use-theme-mode.ts";

const icons: Record<ThemeMode, LucideIcon> = { system: Monitor, light: Sun, dark: Moon };

export function ThemeSwitch() {
  const { t } = useLingui();
  const [mode] = useThemeMode();
  const Icon = icons[mode];
  return (
    <MenuButton label={t`Light or dark`} groups={[useThemeChoices()]} align="end">
      <Icon size={18} aria-hidden="true" />
    </MenuButton>
  );
}

/** The same choice as part of another menu. */
export function useThemeChoices(): MenuGroup {
  const { t } = useLingui();
  const [mode, setMode] = useThemeMode();
  const words: Record<ThemeMode, string> = {
    system: t`Match system`,
    light: t`Light`,
    dark: t`Dark`,
  };
  const choice = (id: ThemeMode) => ({
    id,
    label: words[id],
    icon: icons[id],
    checked: id === mode,
    onSelect: () => setMode(id),
  });
  return { label: t`Light or dark`, items: [choice("system"), choice("light"), choice("dark")] };
}
