import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "../../../ui/button.tsx";
import { lazy, Suspense, useState, useSyncExternalStore } from "react";
import { Tabs } from "../../../ui/tabs.tsx";
import { useViewer } from "../../../viewer/viewer.ts";
import { agedSearch } from "../../../words/aged.ts";
import { dropView, ownViews, subscribeOwnViews } from "./own-views.ts";
import { nearestView, viewText, withViewText } from "./stock-view.ts";

const NameView = lazy(async () => ({ default: (await import("./name-view.tsx")).NameView }));

interface NamedView {
  readonly id: string;
  readonly label: string;
  readonly search: string;
}

/** Views of the stock that everybody has, and the person's own. */
export function StockViews(props: {
  readonly params: URLSearchParams;
  readonly go: (next: URLSearchParams) => void;
}) {
  const { params, go } = props;
  const { t } = useLingui();
  const [naming, setNaming] = useState(false);
  const { id: personId } = useViewer();
  const own = useSyncExternalStore(subscribeOwnViews, () => ownViews(personId));
  const given = useGivenViews();
  const views = [...given, ...own.map(({ id, name, search }) => ({ id, label: name, search }))];
  const here = viewText(params);
  const exact = views.find(({ search }) => search === here)?.id;
  const current = exact ?? nearestView(params, views)?.id;
  const isOwn = own.some(({ id }) => id === exact);
  const select = (id: string): void => {
    const view = views.find((one) => one.id === id);
    if (view) go(withViewText(params, view.search));
  };
  return (
    <>
      <Tabs
        label={t`Saved views`}
        tabs={views}
        current={current}
        onSelect={select}
        numbered
        actions={
          <>
            {exact === undefined && (
              <Button variant="text" onClick={() => setNaming(true)}>
                <Trans>Save view</Trans>
              </Button>
            )}
            {isOwn && exact !== undefined && (
              <Button variant="text" onClick={() => dropView(personId, exact)}>
                <Trans>Remove view</Trans>
              </Button>
            )}
          </>
        }
      />
      {naming && (
        <Suspense fallback={null}>
          <NameView search={here} onClose={() => setNaming(false)} />
        </Suspense>
      )}
    </>
  );
}

function useGivenViews(): readonly NamedView[] {
  const { t } = useLingui();
  return [
    { id: "in-stock", label: t`In stock`, search: "" },
    { id: "front-line", label: t`Front line`, search: "status=FRONT_LINE" },
    { id: "in-recon", label: t`In recon`, search: "status=IN_RECON" },
    { id: "aged", label: t`Aged over 60`, search: agedSearch },
    { id: "not-priced", label: t`Not priced`, search: "priced=no" },
    { id: "all", label: t`All`, search: "status=all" },
  ];
}
