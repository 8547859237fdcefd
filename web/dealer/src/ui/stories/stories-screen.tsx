import { CalendarDays, Car, ChartColumn, Handshake, Inbox, Package, Wrench } from "lucide-react";
import { useLayoutEffect, useState } from "react";
import { LockScreen } from "../lock-screen.tsx";
import { Banner } from "../shell/banner.tsx";
import { Freshness } from "../freshness.tsx";
import { PersonMenu } from "../shell/person-menu.tsx";
import { RooftopSwitcher } from "../shell/rooftop-switcher.tsx";
import { Shell } from "../shell/shell.tsx";
import { applyThemeMode } from "../use-theme-mode.ts";
import { FigureStories } from "./figure-stories.tsx";
import { FormStories } from "./form-stories.tsx";
import { ListStories } from "./list-stories.tsx";
import { ObjectStories } from "./object-stories.tsx";
import { OverlayStories, type Overlay } from "./overlay-stories.tsx";
import { StateStories } from "./state-stories.tsx";
import { nothing } from "./story.tsx";
import { TokenStories } from "./token-stories.tsx";

const OVERLAYS: readonly string[] = ["palette", "panel", "modal", "sheet", "shortcuts", "lock"];
const PLACES = [
  { id: "today", label: "Today", icon: CalendarDays, href: "#overlays", badge: 7, keys: "g t" },
  { id: "stock", label: "Stock", icon: Car, href: "#tokens", keys: "g s" },
  { id: "leads", label: "Leads", icon: Inbox, href: "#empty", badge: 120, keys: "g l" },
  { id: "deals", label: "Deals", icon: Handshake, href: "#money", keys: "g d" },
  { id: "service", label: "Service", icon: Wrench, href: "#timeline", keys: "g v" },
  { id: "parts", label: "Parts", icon: Package, href: "#tabs", keys: "g p" },
  { id: "insight", label: "Insight", icon: ChartColumn, href: "#histogram", keys: "g i" },
];
const ROOFTOPS = [
  { id: "north", name: "Lakeside Honda North" },
  { id: "south", name: "Lakeside Ford South" },
];
const LANGUAGES = [
  { code: "en", name: "English" },
  { code: "es", name: "Español" },
];

/**
 * Every component in every state, without a session or a server: `?theme=dark` and `?open=lock` give the rest.
 * What is not here does not exist.
 */
export function StoriesScreen() {
  const params = new URLSearchParams(location.search);
  const asked = OVERLAYS.find((id) => id === params.get("open"));
  const [open, setOpen] = useState<Overlay | undefined>(asked as Overlay | undefined);
  const [rooftop, setRooftop] = useState<string | undefined>("north");
  useThemeOfAddress(params.get("theme"));
  return (
    <LockScreen
      locked={open === "lock"}
      who="Ana Whitfield"
      error="The passkey was not accepted."
      onUnlock={() => setOpen(undefined)}
      onSignOut={nothing}
    >
      <Shell
        places={PLACES}
        current="stock"
        renderLink={({ children, ...link }) => <a {...link}>{children}</a>}
        onSearch={() => setOpen("palette")}
        banners={<Banner tone="neutral">{"Demo data: nothing here is real."}</Banner>}
        rooftop={<RooftopSwitcher rooftops={ROOFTOPS} current={rooftop} onChange={setRooftop} />}
        freshness={<Freshness state="LIVE" lostAt={undefined} />}
        person={
          <PersonMenu
            name="Ana Whitfield"
            onAccount={nothing}
            onSignOut={nothing}
            languages={LANGUAGES}
            language="en"
            onLanguage={nothing}
          />
        }
      >
        <h1>{"Components"}</h1>
        <OverlayStories open={open} onOpen={setOpen} />
        <TokenStories />
        <FigureStories />
        <FormStories />
        <ListStories />
        <ObjectStories />
        <StateStories />
      </Shell>
    </LockScreen>
  );
}

function useThemeOfAddress(theme: string | null): void {
  useLayoutEffect(() => {
    if (theme !== "dark" && theme !== "light") return;
    document.documentElement.dataset.theme = theme;
    return () => applyThemeMode();
  }, [theme]);
}
