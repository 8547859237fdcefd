import { useLingui } from "@lingui/react/macro";
import { CarFront, Inbox, ListTodo, ScanBarcode } from "lucide-react";
import type { Place } from "../ui/shell/place.ts";
import { useViewer } from "../viewer/viewer.ts";

/** Where this person can go, in the order of the day. What the role does not have is not there. */
export function usePlaces(): readonly Place[] {
  const { t } = useLingui();
  const { may } = useViewer();
  const all: readonly (Place & { readonly needs?: string })[] = [
    { id: "today", label: t`Today`, icon: ListTodo, href: "/", keys: "g t" },
    {
      id: "stock",
      label: t`Stock`,
      icon: CarFront,
      href: "/stock",
      keys: "g s",
      needs: "stock:read",
    },
    { id: "leads", label: t`Leads`, icon: Inbox, href: "/leads", keys: "g l", needs: "lead:read" },
    {
      id: "receive",
      label: t`Receive`,
      icon: ScanBarcode,
      href: "/stock/receive",
      keys: "g r",
      needs: "stock:write",
    },
  ];
  return all.filter(({ needs }) => needs === undefined || may(needs));
}

/** The place that an address belongs to. */
export function placeOf(path: string): string | undefined {
  if (path === "/") return "today";
  if (path.startsWith("/stock/receive")) return "receive";
  if (path.startsWith("/stock")) return "stock";
  return path.startsWith("/leads") || path.startsWith("/customers") ? "leads" : undefined;
}

/** Whether the screen at an address is of one rooftop at a time. */
export function showsOneRooftop(path: string): boolean {
  return path === "/";
}

/** Whether the screen at an address has a search of its own. */
export function hasSearch(path: string): boolean {
  return path === "/stock" || path === "/leads";
}
