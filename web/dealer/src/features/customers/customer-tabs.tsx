import { useLingui } from "@lingui/react/macro";
import { useSearchParams } from "react-router";
import { Tabs } from "../../ui/tabs.tsx";

export const customerTabs = ["timeline", "garage", "deals", "service"] as const;
export type CustomerTab = (typeof customerTabs)[number];

/** The part of the page that shows, as the address says it. */
export function useCustomerTab(): CustomerTab {
  const [search] = useSearchParams();
  return customerTabs.find((tab) => tab === search.get("tab")) ?? "timeline";
}

export interface CustomerTabsProps {
  /** Those that this person may see. */
  tabs: readonly CustomerTab[];
  current: CustomerTab;
  panelId: string;
}

export function CustomerTabs({ tabs, current, panelId }: CustomerTabsProps) {
  const { t } = useLingui();
  const [, setSearch] = useSearchParams();
  const words: Readonly<Record<CustomerTab, string>> = {
    timeline: t`Timeline`,
    garage: t`Garage`,
    deals: t`Deals`,
    service: t`Service`,
  };
  const select = (tab: string): void => {
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (tab === "timeline") next.delete("tab");
        else next.set("tab", tab);
        return next;
      },
      { replace: true, defaultShouldRevalidate: false, preventScrollReset: true },
    );
  };
  return (
    <Tabs
      label={t`Customer sections`}
      tabs={tabs.map((id) => ({ id, label: words[id] }))}
      current={current}
      onSelect={select}
      panelId={panelId}
      numbered
    />
  );
}
