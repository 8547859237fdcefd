import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "../../../ui/button.tsx";
import { ArrowRightLeft, Copy, Download, Tag } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useApolloClient } from "@apollo/client/react";
import { BulkBar } from "../../../ui/bulk-bar.tsx";
import { useSize, type IdSet } from "../../../ui/data-list/id-set.ts";
import { showToast } from "../../../ui/toasts.ts";
import { useViewer } from "../../../viewer/viewer.ts";
import { loadedUnits } from "./loaded-units.ts";
import { downloadCsv } from "./download-csv.ts";
import { useStockCsv } from "./use-stock-csv.ts";
import styles from "./stock-area.module.css";

const BulkReprice = lazy(async () => ({
  default: (await import("./bulk-reprice.tsx")).BulkReprice,
}));
const BulkStatus = lazy(async () => ({
  default: (await import("./bulk-status.tsx")).BulkStatus,
}));

/** What is done to units that were selected: it goes on when others are selected meanwhile. */
interface BulkTask {
  readonly key: string;
  readonly kind: "PRICE" | "STATUS";
  readonly ids: readonly string[];
}

/** What can be done with the units that are selected. */
export function StockBulkBar({ selection }: { readonly selection: IdSet }) {
  const { t } = useLingui();
  const { may, sight } = useViewer();
  const client = useApolloClient();
  const count = useSize(selection);
  const toCsv = useStockCsv();
  const [tasks, setTasks] = useState<readonly BulkTask[]>([]);
  const begin = (kind: BulkTask["kind"]): void =>
    setTasks([...tasks, { key: crypto.randomUUID(), kind, ids: selection.ids() }]);
  const copyNumbers = async (): Promise<void> => {
    const numbers = loadedUnits(client, selection.ids(), sight).map(
      ({ stockNumber }) => stockNumber,
    );
    await navigator.clipboard.writeText(numbers.join("\n"));
    showToast(
      plural(numbers.length, { one: "# stock number copied", other: "# stock numbers copied" }),
    );
  };
  const exportCsv = (): void => {
    downloadCsv("stock.csv", toCsv(loadedUnits(client, selection.ids(), sight)));
  };
  return (
    <div className={styles.bulk} data-open={count > 0}>
      <Suspense fallback={null}>
        {tasks.map((task) => {
          const Task = task.kind === "PRICE" ? BulkReprice : BulkStatus;
          const end = (): void => setTasks((before) => before.filter((one) => one !== task));
          return <Task key={task.key} ids={task.ids} onClose={end} />;
        })}
      </Suspense>
      <BulkBar count={count} onClear={selection.clear}>
        {may("stock:price:write") && (
          <Button
            variant="text"
            startIcon={<Tag size={16} aria-hidden="true" />}
            onClick={() => begin("PRICE")}
          >
            <Trans>Reprice</Trans>
          </Button>
        )}
        {may("stock:write") && (
          <Button
            variant="text"
            startIcon={<ArrowRightLeft size={16} aria-hidden="true" />}
            onClick={() => begin("STATUS")}
          >
            <Trans>Change status</Trans>
          </Button>
        )}
        <Button
          variant="text"
          startIcon={<Copy size={16} aria-hidden="true" />}
          onClick={() => void copyNumbers().catch(() => showToast(t`Could not copy.`))}
        >
          <Trans>Copy stock numbers</Trans>
        </Button>
        <Button
          variant="text"
          startIcon={<Download size={16} aria-hidden="true" />}
          onClick={exportCsv}
        >
          <Trans>Export CSV</Trans>
        </Button>
      </BulkBar>
    </div>
  );
}
