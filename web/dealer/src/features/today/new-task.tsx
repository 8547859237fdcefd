import { lazy, Suspense, useEffect } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { useViewer } from "../../viewer/viewer.ts";
import { useAddress } from "./use-address.ts";

/** Its fields are heavier than the whole queue. */
const loadDialog = () => import("./new-task-dialog.tsx");
const NewTaskDialog = lazy(async () => ({ default: (await loadDialog()).NewTaskDialog }));
/** When the queue stands, so that whoever types at once after `c` types into it. */
const PRELOAD_AFTER_MS = 1_500;

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
  useEffect(() => {
    const timer = setTimeout(() => void loadDialog().catch(() => undefined), PRELOAD_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  if (search.get("new") !== "task" || !may("task:write", rooftopId)) return null;
  const close = (): void =>
    void navigate(address({ new: undefined }), {
      replace: true,
      defaultShouldRevalidate: false,
      preventScrollReset: true,
    });
  return (
    <Suspense fallback={null}>
      <NewTaskDialog rooftopId={rooftopId} onBooked={onBooked} onClose={close} />
    </Suspense>
  );
}
