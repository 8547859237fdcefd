import { Trans } from "@lingui/react/macro";
import type { CommandPaletteProps } from "./command-group.ts";
import { CommandList } from "./command-list.tsx";
import { Modal } from "./modal.tsx";

/** One way to everything: objects, actions, screens. Import it when it is opened: its list is heavy. */
export function CommandPalette(props: CommandPaletteProps) {
  return (
    <Modal title={<Trans>Search and commands</Trans>} shape="top" bare onClose={props.onClose}>
      <CommandList {...props} />
    </Modal>
  );
}
