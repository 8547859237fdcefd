import { useReadQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useMemo, useState } from "react";
import { Outlet, useLoaderData, useLocation } from "react-router";
import { LiveProvider } from "../live/live-provider.tsx";
import { useServices } from "../services.ts";
import { Banner } from "../ui/shell/banner.tsx";
import { Shell } from "../ui/shell/shell.tsx";
import { useShortcuts } from "../ui/use-shortcuts.ts";
import { AtRooftop } from "../viewer/at-rooftop.tsx";
import { ViewerContext, viewerOf } from "../viewer/viewer.ts";
import { ConnectionBanner, ConnectionFreshness } from "./connection-freshness.tsx";
import type { FrameData, ViewerRef } from "./frame-loader.ts";
import { Locked } from "./locked.tsx";
import { Person } from "./person.tsx";
import { hasSearch, placeOf, usePlaces } from "./places.ts";
import { routerLink } from "./router-link.tsx";
import { RooftopChoice } from "./rooftop-choice.tsx";
import { useChosenRooftop } from "./use-chosen-rooftop.ts";

const Palette = lazy(async () => ({ default: (await import("../palette/palette.tsx")).Palette }));

/** What stands around every screen, once it is known who is here. */
export function Frame() {
  const { viewer } = useLoaderData<FrameData>();
  return (
    <Locked>
      <Suspense fallback={null}>
        <Framed viewerRef={viewer} />
      </Suspense>
    </Locked>
  );
}

function Framed({ viewerRef }: { readonly viewerRef: ViewerRef }) {
  const { data, error } = useReadQuery(viewerRef);
  if (!data) throw error ?? new Error("nobody is here");
  const viewer = useMemo(() => viewerOf(data), [data]);
  const [rooftopId, chooseRooftop] = useChosenRooftop(viewer.rooftopIds);
  return (
    <ViewerContext value={viewer}>
      <LiveProvider rooftopId={rooftopId}>
        {/* Of several rooftops at once, the first says the time. */}
        <AtRooftop id={rooftopId ?? viewer.rooftops[0]?.id}>
          <ScreenInShell rooftopId={rooftopId} chooseRooftop={chooseRooftop} />
        </AtRooftop>
      </LiveProvider>
    </ViewerContext>
  );
}

function ScreenInShell(props: {
  readonly rooftopId: string | undefined;
  readonly chooseRooftop: (id: string | undefined) => void;
}) {
  const { t } = useLingui();
  const { settings } = useServices();
  const places = usePlaces();
  const { pathname } = useLocation();
  const [searching, setSearching] = useState(false);
  const search = (): void => setSearching(true);
  useShortcuts(t`Everywhere`, [
    { keys: "Mod+k", label: t`Search and commands`, run: search },
    // A list with a search of its own has the key.
    ...(hasSearch(pathname) ? [] : [{ keys: "/", label: t`Search`, run: search }]),
  ]);
  return (
    <Shell
      places={places}
      current={placeOf(pathname)}
      renderLink={routerLink}
      onSearch={search}
      rooftop={<RooftopChoice current={props.rooftopId} onChange={props.chooseRooftop} />}
      freshness={<ConnectionFreshness />}
      person={<Person />}
      banners={
        <>
          <ConnectionBanner />
          {settings.demo && (
            <Banner tone="neutral">
              <Trans>Demo data: no real customers, and the password is public.</Trans>
            </Banner>
          )}
        </>
      }
    >
      <Outlet />
      {searching && (
        <Suspense fallback={null}>
          <Palette onClose={() => setSearching(false)} />
        </Suspense>
      )}
    </Shell>
  );
}
