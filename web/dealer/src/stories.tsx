import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { StoriesScreen } from "./ui/stories/stories-screen.tsx";
import { STORY_ZONE } from "./ui/stories/story.tsx";
import { ThemeProvider } from "./ui/theme-provider.tsx";
import { TimeZoneContext } from "./ui/time-zone.ts";

export function Stories() {
  return (
    <I18nProvider i18n={i18n}>
      <ThemeProvider>
        <TimeZoneContext value={STORY_ZONE}>
          <StoriesScreen />
        </TimeZoneContext>
      </ThemeProvider>
    </I18nProvider>
  );
}
