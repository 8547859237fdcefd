import { useSearchParams } from "react-router";
import { withView, type LeadView } from "./lead-view.ts";

export interface LeadAddress {
  /** The search part of the address with some of the view changed. */
  readonly hrefOf: (change: Partial<LeadView>) => string;
  readonly change: (change: Partial<LeadView>) => void;
}

/** The address of the inbox: opening a lead is a step that can be gone back, narrowing the list is not. */
export function useLeadAddress(): LeadAddress {
  const [search, setSearch] = useSearchParams();
  return {
    hrefOf: (change) => `?${withView(search, change)}`,
    change: (change) => setSearch((now) => withView(now, change), { replace: true }),
  };
}
