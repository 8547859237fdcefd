import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { StoriesScreen } from "./ui/stories/stories-screen.tsx";
import { ThemeProvider } from "./ui/theme-provider.tsx";

export function Stories() {
  return (
    <I18nProvider i18n={i18n}>
      <ThemeProvider>
        <StoriesScreen />
      </ThemeProvider>
    </I18nProvider>
  );
}
