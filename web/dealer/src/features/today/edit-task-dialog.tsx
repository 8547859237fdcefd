import type { FragmentType } from "@apollo/client/masking";
import { Trans } from "@lingui/react/macro";
import type { TaskFormFragment } from "../../__generated__/types.ts";
import { Modal } from "../../ui/modal.tsx";
import { TaskEditForm } from "../tasks/task-edit-form.tsx";

interface EditTaskDialogProps {
  readonly task: FragmentType<TaskFormFragment>;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

export function EditTaskDialog({ task, onChanged, onClose }: EditTaskDialogProps) {
  return (
    <Modal title={<Trans>Edit task</Trans>} onClose={onClose}>
      <TaskEditForm
        task={task}
        onDone={() => {
          onClose();
          onChanged();
        }}
        onCancel={onClose}
      />
    </Modal>
  );
}
