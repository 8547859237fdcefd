import createCache from "@emotion/cache";
import { CacheProvider } from "@emotion/react";
import { ThemeProvider as MuiThemeProvider } from "@mui/material/styles";
import type { ReactNode } from "react";
import { theme } from "./theme.ts";

/** Styles that scripts add come first, so that a CSS module of ours has the last word. */
const cache = createCache({ key: "mui", prepend: true, ...nonceOfPage() });

/** Styles of MUI in the tokens of the house. Modes are `use-theme-mode.ts`'s, not MUI's. */
export function ThemeProvider({ children }: { children: ReactNode }) {
  return (
    <CacheProvider value={cache}>
      <MuiThemeProvider theme={theme} storageManager={null}>
        {children}
      </MuiThemeProvider>
    </CacheProvider>
  );
}

/** The page's policy allows only styles with its nonce. */
function nonceOfPage(): { nonce?: string } {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]');
  return meta?.content ? { nonce: meta.content } : {};
}
