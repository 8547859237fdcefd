import { useLingui } from "@lingui/react/macro";
import {
  CarFront,
  Inbox,
  ListPlus,
  ListTodo,
  MapPin,
  Monitor,
  Moon,
  ScanBarcode,
  Sun,
} from "lucide-react";
import { useNavigate, useSearchParams } from "react-router";
import type { Command, CommandGroup } from "../ui/command-group.ts";
import { useThemeMode } from "../ui/use-theme-mode.ts";
import { atPlace, placeIn } from "../viewer/place.ts";
import { useViewer } from "../viewer/viewer.ts";
import { agedSearch } from "../words/aged.ts";

type Offered = Command & { readonly needs?: string };

/** What can be done and opened from everywhere, of what the person may. */
export function useCommands(): readonly CommandGroup[] {
  const { t } = useLingui();
  const { may } = useViewer();
  const permitted = (items: readonly Offered[]): readonly Command[] =>
    items.filter(({ needs }) => needs === undefined || may(needs));
  return [
    { id: "actions", label: t`Actions`, items: permitted(useActions()) },
    { id: "screens", label: t`Screens`, items: permitted(useScreens()) },
    { id: "rooftops", label: t`Rooftops`, items: useRooftops() },
    { id: "appearance", label: t`Light or dark`, items: useAppearance() },
  ];
}

function useActions(): readonly Offered[] {
  const { t } = useLingui();
  const navigate = useNavigate();
  return [
    {
      id: "receive",
      label: t`Receive by VIN`,
      icon: ScanBarcode,
      needs: "stock:write",
      aliases: ["stock in", "add unit", "add vehicle", "acquire", "VIN", "SI"],
      onSelect: () => void navigate("/stock/receive"),
    },
    {
      id: "new-task",
      label: t`New task`,
      icon: ListPlus,
      needs: "task:write",
      aliases: ["follow-up", "reminder", "call back", "to do"],
      onSelect: () => void navigate("/?new=task"),
    },
  ];
}

/** Older systems know the places by other names. */
function useScreens(): readonly Offered[] {
  const { t } = useLingui();
  const navigate = useNavigate();
  const to = (address: string) => (): void => void navigate(address);
  return [
    {
      id: "today",
      label: t`Today`,
      icon: ListTodo,
      keys: "g t",
      aliases: ["work plan", "daily work plan", "DWP", "tasks", "follow-up", "to do"],
      onSelect: to("/"),
    },
    {
      id: "stock",
      label: t`Stock`,
      icon: CarFront,
      keys: "g s",
      needs: "stock:read",
      aliases: ["vehicles", "inventory", "INV", "vehicle inventory", "VI", "units", "cars", "lot"],
      onSelect: to("/stock"),
    },
    {
      id: "aged",
      label: t`Stock aged over 60 days`,
      icon: CarFront,
      needs: "stock:read",
      aliases: ["aged inventory", "aging", "old age units"],
      onSelect: to(`/stock?${agedSearch}`),
    },
    {
      id: "leads",
      label: t`Leads`,
      icon: Inbox,
      keys: "g l",
      needs: "lead:read",
      aliases: ["inbox", "ups", "up log", "prospects", "CRM", "BDC"],
      onSelect: to("/leads"),
    },
    {
      id: "my-leads",
      label: t`My leads`,
      icon: Inbox,
      needs: "lead:write",
      aliases: ["my ups", "my prospects"],
      onSelect: to("/leads?queue=mine"),
    },
  ];
}

function useRooftops(): readonly Command[] {
  const { t } = useLingui();
  const { rooftops } = useViewer();
  const [search, setSearch] = useSearchParams();
  if (rooftops.length < 2) return [];
  const current = placeIn(search);
  const choose = (id: string | undefined) => (): void =>
    setSearch((before) => atPlace(before, id), { replace: true });
  const all = {
    id: "all",
    label: t`Switch to all rooftops`,
    icon: MapPin,
    onSelect: choose(undefined),
  };
  const each = rooftops.map(({ id, name }) => ({
    id,
    label: t`Switch to ${name}`,
    icon: MapPin,
    aliases: [name, "store", "rooftop", "switch"],
    onSelect: choose(id),
  }));
  return [...(current === undefined ? [] : [all]), ...each.filter(({ id }) => id !== current)];
}

function useAppearance(): readonly Command[] {
  const { t } = useLingui();
  const [mode, setMode] = useThemeMode();
  const all = [
    { id: "light", label: t`Light`, icon: Sun, mode: "light" },
    { id: "dark", label: t`Dark`, icon: Moon, mode: "dark" },
    { id: "system", label: t`Match system`, icon: Monitor, mode: "system" },
  ] as const;
  return all
    .filter((choice) => choice.mode !== mode)
    .map(({ mode: chosen, ...rest }) => ({ ...rest, onSelect: () => setMode(chosen) }));
}
