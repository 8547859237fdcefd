import { Trans } from "@lingui/react/macro";
import { useNavigate, useSearchParams } from "react-router";
import { Modal } from "../../ui/modal.tsx";
import { useViewer } from "../../viewer/viewer.ts";
import { TaskForm } from "../tasks/task-form.tsx";
import { useAddress } from "./use-address.ts";

interface NewTaskProps {
  readonly rooftopId: string;
  readonly onBooked: () => void;
}

/** The form of a new task; open while the address says so. */
export function NewTask({ rooftopId, onBooked }: NewTaskProps) {
  const { may } = useViewer();
  const [search] = useSearchParams();
  const address = useAddress();
  const navigate = useNavigate();
  if (search.get("new") !== "task" || !may("task:write", rooftopId)) return null;
  const close = (): void =>
    void navigate(address({ new: undefined }), {
      replace: true,
      defaultShouldRevalidate: false,
      preventScrollReset: true,
    });
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
