import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "../../../ui/button.tsx";
import { Copy, Download, Tag } from "lucide-react";
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

/** What can be done with the units that are selected. */
export function StockBulkBar({ selection }: { readonly selection: IdSet }) {
  const { t } = useLingui();
  const { may } = useViewer();
  const client = useApolloClient();
  const count = useSize(selection);
  const toCsv = useStockCsv();
  const [repricing, setRepricing] = useState(false);
  const copyNumbers = async (): Promise<void> => {
    const numbers = loadedUnits(client, selection.ids()).map(({ stockNumber }) => stockNumber);
    await navigator.clipboard.writeText(numbers.join("\n"));
    showToast(
      plural(numbers.length, { one: "# stock number copied", other: "# stock numbers copied" }),
    );
  };
  const exportCsv = (): void => {
    downloadCsv("stock.csv", toCsv(loadedUnits(client, selection.ids())));
  };
  return (
    <div className={styles.bulk} data-open={count > 0}>
      <BulkBar count={count} onClear={selection.clear}>
        {may("stock:price:write") && (
          <Button
            variant="text"
            startIcon={<Tag size={16} aria-hidden="true" />}
            onClick={() => setRepricing(true)}
          >
            <Trans>Reprice</Trans>
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
      {repricing && (
        <Suspense fallback={null}>
          <BulkReprice ids={selection.ids()} onClose={() => setRepricing(false)} />
        </Suspense>
      )}
    </div>
  );
}
