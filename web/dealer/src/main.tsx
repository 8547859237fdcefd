import { StrictMode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { App } from "./app.tsx";
import { Failed } from "./failed.tsx";
import { activateLanguage } from "./language.ts";
import { prefetchScreen } from "./routes.tsx";
import { createServices } from "./services.ts";
import { beginSession } from "./session/begin.ts";
import { createProvider } from "./session/lazy-provider.ts";
import { loadSettings } from "./session/settings.ts";
import { applyThemeMode } from "./ui/use-theme-mode.ts";
import "./ui/tokens.css";
import "./ui/base.css";

/** Everything that stands before the first screen: texts, who the provider is, who sits here. */
async function start(root: Root): Promise<void> {
  if (location.pathname === "/stories") return showStories(root);
  prefetchScreen(location.pathname);
  const [settings] = await Promise.all([loadSettings(), activateLanguage()]);
  const session = await beginSession(createProvider(settings), settings);
  if (!session) return;
  root.render(
    <StrictMode>
      <App services={createServices(settings, session)} />
    </StrictMode>,
  );
}

/** Every part in every state; needs nobody signed in. */
async function showStories(root: Root): Promise<void> {
  const [{ Stories }] = await Promise.all([import("./stories.tsx"), activateLanguage()]);
  root.render(<Stories />);
}

applyThemeMode();
const element = document.getElementById("root");
if (!element) throw new Error("the page has no root");
const root = createRoot(element);
start(root).catch(async (error: unknown) => {
  await activateLanguage().catch(() => undefined);
  root.render(<Failed error={error} />);
});
