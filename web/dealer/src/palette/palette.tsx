import { useLingui } from "@lingui/react/macro";
import { CarFront, FileText, Handshake, UserRound, Wrench, type LucideIcon } from "lucide-react";
import { useCallback, useState } from "react";
import { useNavigate } from "react-router";
import { useServices } from "../services.ts";
import type { Command, CommandGroup } from "../ui/command-group.ts";
import { CommandPalette } from "../ui/command-palette.tsx";
import { useViewer } from "../viewer/viewer.ts";
import { recentObjects, rememberObject, type ObjectKind, type RecentObject } from "./recent.ts";
import { searchObjects } from "./search-objects.ts";
import { useCommands } from "./use-commands.ts";

const icons: Readonly<Record<ObjectKind, LucideIcon>> = {
  unit: CarFront,
  customer: UserRound,
  lead: FileText,
  deal: Handshake,
  order: Wrench,
};

/** One way to everything: objects of all departments, actions, screens. Mounted while it is open. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t, i18n } = useLingui();
  const { client, connection } = useServices();
  const viewer = useViewer();
  const navigate = useNavigate();
  const commands = useCommands();
  const [recent] = useState(() => recentObjects(localStorage, viewer.id));

  const commandOf = useCallback(
    (object: RecentObject): Command => ({
      ...object,
      icon: icons[object.kind],
      onSelect() {
        rememberObject(localStorage, viewer.id, object);
        void navigate(object.href);
      },
    }),
    [navigate, viewer.id],
  );

  const search = useCallback(
    async (typed: string, signal: AbortSignal): Promise<readonly CommandGroup[]> => {
      // It would be tried for minutes; whoever searches wants to know at once.
      if (connection.state() === "OFFLINE") throw new Error("There is no connection");
      const found = await searchObjects({ client, viewer, i18n }, typed, signal);
      return found.map(({ id, label, objects, absent }) => {
        return { id, label, items: objects.map(commandOf), unavailable: absent };
      });
    },
    [client, connection, viewer, i18n, commandOf],
  );

  return (
    <CommandPalette
      onClose={onClose}
      commands={commands}
      recent={{ id: "recent", label: t`Recent`, items: recent.map(commandOf) }}
      onQuery={search}
    />
  );
}
