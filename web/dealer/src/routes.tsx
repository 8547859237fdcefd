import {
  createBrowserRouter,
  matchPath,
  type LoaderFunction,
  type RouteObject,
} from "react-router";
import type { ComponentType } from "react";
import { Frame } from "./frame/frame.tsx";
import { loadFrame } from "./frame/frame-loader.ts";
import { NotFound } from "./frame/not-found.tsx";
import { RouteFailed } from "./frame/route-failed.tsx";
import type { Services } from "./services.ts";

interface Screen {
  readonly path: string;
  /** What the screen asks, which begins while its code is still on its way. */
  readonly loader: () => Promise<(services: Services) => LoaderFunction>;
  readonly Component: () => Promise<ComponentType>;
}

/** Every screen and its address. The first that fits. */
const screens: readonly Screen[] = [
  {
    path: "/",
    loader: async () => (await import("./features/today/today-loader.ts")).loadToday,
    Component: async () => (await import("./features/today/today-screen.tsx")).TodayScreen,
  },
  {
    path: "/stock",
    loader: async () => (await import("./features/stock/list/stock-list-loader.ts")).loadStockList,
    Component: async () =>
      (await import("./features/stock/list/stock-list-screen.tsx")).StockListScreen,
  },
  {
    path: "/stock/receive",
    loader: async () => (await import("./features/stock/receive/receive-loader.ts")).loadReceive,
    Component: async () =>
      (await import("./features/stock/receive/receive-screen.tsx")).ReceiveScreen,
  },
  {
    path: "/stock/:id",
    loader: async () => (await import("./features/stock/unit/unit-loader.ts")).loadUnit,
    Component: async () => (await import("./features/stock/unit/unit-screen.tsx")).UnitScreen,
  },
  {
    path: "/leads",
    loader: async () => (await import("./features/leads/lead-inbox-loader.ts")).loadLeadInbox,
    Component: async () => (await import("./features/leads/lead-inbox-screen.tsx")).LeadInboxScreen,
  },
  {
    path: "/customers/:id",
    loader: async () => (await import("./features/customers/customer-loader.ts")).loadCustomer,
    Component: async () =>
      (await import("./features/customers/customer-screen.tsx")).CustomerScreen,
  },
];

/** Fetches the code of the screen at an address, while it is still being found out who sits here. */
export function prefetchScreen(path: string): void {
  const screen = screens.find((candidate) => matchPath(candidate.path, path));
  screen?.loader().catch(() => undefined);
  screen?.Component().catch(() => undefined);
}

export function createRouter(services: Services) {
  const routes: RouteObject[] = screens.map(({ path, loader, Component }) => ({
    path,
    ErrorBoundary: RouteFailed,
    lazy: { loader: async () => (await loader())(services), Component },
  }));
  return createBrowserRouter([
    {
      loader: loadFrame(services),
      // What was asked for once holds for all screens.
      shouldRevalidate: () => false,
      Component: Frame,
      ErrorBoundary: RouteFailed,
      HydrateFallback: () => null,
      children: [...routes, { path: "*", Component: NotFound }],
    },
  ]);
}
