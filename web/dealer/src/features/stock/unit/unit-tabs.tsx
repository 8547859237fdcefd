import { useLingui } from "@lingui/react/macro";
import { useSearchParams } from "react-router";
import { Tabs } from "../../../ui/tabs.tsx";
import { useViewParam } from "./use-view-param.ts";

export type UnitTab = "money" | "timeline" | "car";
const tabs: readonly UnitTab[] = ["money", "timeline", "car"];

/** The part of the unit that a phone shows. */
export function useUnitTab(): UnitTab {
  const [search] = useSearchParams();
  const asked = search.get("tab");
  return tabs.find((tab) => tab === asked) ?? "money";
}

export function UnitTabs({ panelId }: { readonly panelId: string }) {
  const { t } = useLingui();
  const setTab = useViewParam("tab");
  const words: Readonly<Record<UnitTab, string>> = {
    money: t`Price and leads`,
    timeline: t`Timeline`,
    car: t`The car`,
  };
  return (
    <Tabs
      label={t`Unit sections`}
      tabs={tabs.map((id) => ({ id, label: words[id] }))}
      current={useUnitTab()}
      onSelect={setTab}
      panelId={panelId}
    />
  );
}
