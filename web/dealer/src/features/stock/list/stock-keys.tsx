import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "react-router";
import { useShortcuts } from "../../../ui/use-shortcuts.ts";
import { useViewer } from "../../../viewer/viewer.ts";

/** Keys for what is done with stock. */
export function StockKeys({ onReprice }: { readonly onReprice: () => void }) {
  const { t } = useLingui();
  const { may } = useViewer();
  const navigate = useNavigate();
  useShortcuts(t`Stock`, [
    ...(may("stock:price:write") ? [{ keys: "p", label: t`Reprice the row`, run: onReprice }] : []),
    ...(may("stock:write")
      ? [{ keys: "c", label: t`Receive by VIN`, run: () => void navigate("/stock/receive") }]
      : []),
  ]);
  return null;
}
