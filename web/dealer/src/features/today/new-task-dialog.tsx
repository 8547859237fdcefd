import { Trans } from "@lingui/react/macro";
import { Modal } from "../../ui/modal.tsx";
import { TaskForm } from "../tasks/task-form.tsx";

interface NewTaskDialogProps {
  readonly rooftopId: string;
  readonly onBooked: () => void;
  readonly onClose: () => void;
}

export function NewTaskDialog({ rooftopId, onBooked, onClose }: NewTaskDialogProps) {
  return (
    <Modal title={<Trans>New task</Trans>} onClose={onClose}>
      <TaskForm
        rooftopId={rooftopId}
        onDone={() => {
          onClose();
          onBooked();
        }}
        onCancel={onClose}
      />
    </Modal>
  );
}
