import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "../../../ui/button.tsx";
import TextField from "@mui/material/TextField";
import { useState, type SubmitEvent } from "react";
import { Modal } from "../../../ui/modal.tsx";
import { useViewer } from "../../../viewer/viewer.ts";
import { keepView, NAME_LENGTH_MAX } from "./own-views.ts";
import styles from "./stock-list-screen.module.css";

/** Gives the filters and the sort a name, to come back to. */
export function NameView({
  search,
  onClose,
}: {
  readonly search: string;
  readonly onClose: () => void;
}) {
  const { t } = useLingui();
  const viewer = useViewer();
  const [name, setName] = useState("");
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    if (name.trim() === "") return;
    keepView(viewer.id, name.trim(), search);
    onClose();
  };
  return (
    <Modal title={<Trans>Save view</Trans>} onClose={onClose}>
      <form className={styles.naming} onSubmit={save}>
        <TextField
          label={t`Name`}
          helperText={t`Saved on this device with its filters and sort order.`}
          value={name}
          autoFocus
          onChange={(event) => setName(event.target.value)}
          slotProps={{ htmlInput: { maxLength: NAME_LENGTH_MAX } }}
        />
        <div className={styles.actions}>
          <Button type="submit" variant="contained">
            <Trans>Save view</Trans>
          </Button>
          <Button variant="text" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </div>
      </form>
    </Modal>
  );
}
