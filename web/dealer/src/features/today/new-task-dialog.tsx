import { Trans } from "@lingui/react/macro";
import { useForgetKept } from "../../commands/use-kept.ts";
import { Modal } from "../../ui/modal.tsx";
import { TaskForm, taskFormName } from "../tasks/task-form.tsx";

interface NewTaskDialogProps {
  readonly rooftopId: string;
  readonly onBooked: () => void;
  readonly onClose: () => void;
}

export function NewTaskDialog({ rooftopId, onBooked, onClose }: NewTaskDialogProps) {
  const forget = useForgetKept(taskFormName({}));
  const close = (): void => {
    forget();
    onClose();
  };
  return (
    <Modal title={<Trans>New task</Trans>} onClose={close}>
      <TaskForm
        rooftopId={rooftopId}
        onDone={() => {
          close();
          onBooked();
        }}
        onCancel={close}
      />
    </Modal>
  );
}
