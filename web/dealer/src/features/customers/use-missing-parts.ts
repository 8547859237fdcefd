import { useLingui } from "@lingui/react/macro";
import type { CustomerHistoryFragment } from "../../__generated__/types.ts";
import { useViewer } from "../../viewer/viewer.ts";
import type { CustomerTab } from "./customer-tabs.tsx";

export interface MissingPart {
  readonly what: string;
  /** Where it would be. */
  readonly tabs: readonly CustomerTab[];
}

/** What this person may see and did not come: a department is away. */
export function useMissingParts(history: CustomerHistoryFragment): readonly MissingPart[] {
  const { t } = useLingui();
  const { may } = useViewer();
  const rooftopId = history.rooftop?.id;
  const parts: readonly (MissingPart & { readonly there: boolean; readonly needs: string })[] = [
    {
      what: t`Calls and messages`,
      tabs: ["timeline"],
      there: history.interactions != null,
      needs: "interaction:read",
    },
    {
      what: t`Leads`,
      tabs: ["timeline"],
      there: history.leads != null,
      needs: "lead:read",
    },
    {
      what: t`Deals`,
      tabs: ["timeline", "garage", "deals"],
      there: history.deals != null,
      needs: "deal:read",
    },
    {
      what: t`Service history`,
      tabs: ["timeline", "garage", "service"],
      there: history.repairOrders != null,
      needs: "service:read",
    },
  ];
  return parts.filter(({ there, needs }) => !there && may(needs, rooftopId));
}
