import { Button } from "../button.tsx";
import MenuItem from "@mui/material/MenuItem";
import TextField from "@mui/material/TextField";
import { Car, Phone, Tag } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { DefinitionList } from "../definition-list.tsx";
import { MenuButton } from "../menu-button.tsx";
import { Modal } from "../modal.tsx";
import { SidePanel } from "../shell/side-panel.tsx";
import { ShortcutsDialog } from "../shortcuts-help.tsx";
import { showToast } from "../toasts.ts";
import { Case, nothing, Story } from "./story.tsx";

const CommandPalette = lazy(async () => ({
  default: (await import("../command-palette.tsx")).CommandPalette,
}));

/** What `?open=` shows at once. */
export type Overlay = "palette" | "panel" | "modal" | "sheet" | "shortcuts" | "lock";

export interface OverlayStoriesProps {
  open: Overlay | undefined;
  onOpen: (overlay: Overlay | undefined) => void;
}

const BUTTONS: readonly { id: Overlay; label: string }[] = [
  { id: "palette", label: "Palette" },
  { id: "panel", label: "Side panel" },
  { id: "modal", label: "Dialog" },
  { id: "sheet", label: "Sheet" },
  { id: "shortcuts", label: "Shortcuts on this screen" },
  { id: "lock", label: "Lock" },
];
const COMMANDS = [
  {
    id: "actions",
    label: "Actions",
    items: [
      { id: "receive", label: "Receive by VIN", icon: Car, keys: "c", onSelect: nothing },
      { id: "label", label: "Print labels", icon: Tag, aliases: ["LBL"], onSelect: nothing },
    ],
  },
];
const RECENT = {
  id: "recent",
  label: "Recent",
  items: [{ id: "u1", label: "2020 Honda Accord", detail: "A-10422, North", onSelect: nothing }],
};
const SHORTCUTS = [
  { keys: "g s", label: "Stock", run: nothing },
  { keys: "Mod+k", label: "Search and commands", run: nothing },
  { keys: "Shift+x", label: "Select to here", run: nothing },
];

async function find(text: string) {
  const items = [{ id: "p", label: text, detail: "Dana Ruiz", icon: Phone, onSelect: nothing }];
  return [{ id: "people", label: "Customers", items }];
}

export function OverlayStories({ open, onOpen }: OverlayStoriesProps) {
  const [chosen, setChosen] = useState("price");
  const close = (): void => onOpen(undefined);
  const choice = (id: string, label: string) => ({
    id,
    label,
    checked: id === chosen,
    onSelect: () => setChosen(id),
  });
  return (
    <Story id="overlays" title="CommandPalette, SidePanel, Modal, LockScreen, MenuButton, toasts">
      <Case name="Open" row>
        {BUTTONS.map(({ id, label }) => (
          <Button key={id} variant="outlined" onClick={() => onOpen(id)}>
            {label}
          </Button>
        ))}
        <Button
          variant="outlined"
          onClick={() => showToast("Lead assigned to Ana Whitfield", () => showToast("Undone"))}
        >
          {"Toast with undo"}
        </Button>
        <MenuButton
          label="Sort by"
          groups={[{ label: "Sort by", items: [choice("price", "Price"), choice("age", "Age")] }]}
        >
          {"Sort by"}
        </MenuButton>
      </Case>
      {open === "palette" && (
        <Suspense fallback={null}>
          <CommandPalette onClose={close} commands={COMMANDS} recent={RECENT} onQuery={find} />
        </Suspense>
      )}
      {open === "panel" && (
        <SidePanel
          title="2020 Honda Accord Sport"
          subtitle="A-10422, in stock, 63 d"
          full={{
            href: "#panel",
            renderLink: ({ children, ...link }) => <a {...link}>{children}</a>,
          }}
          onClose={close}
          footer={<Button variant="contained">{"Start deal"}</Button>}
        >
          <DefinitionList items={[{ term: "Rooftop", value: "North" }]} />
        </SidePanel>
      )}
      {(open === "modal" || open === "sheet") && (
        <Modal
          title="Transfer to another rooftop"
          shape={open === "modal" ? "dialog" : "sheet"}
          onClose={close}
          footer={<Button variant="contained">{"Transfer A-10422"}</Button>}
        >
          <p>{"The unit leaves North today; South confirms when it arrives."}</p>
          <TextField label="To" select defaultValue="south">
            <MenuItem value="south">{"South"}</MenuItem>
            <MenuItem value="west">{"West"}</MenuItem>
          </TextField>
        </Modal>
      )}
      {open === "shortcuts" && (
        <ShortcutsDialog groups={[{ name: "Everywhere", shortcuts: SHORTCUTS }]} onClose={close} />
      )}
    </Story>
  );
}
