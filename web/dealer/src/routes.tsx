import { createBrowserRouter, type RouteObject } from "react-router";
import { loadCustomer } from "./features/customers/customer-loader.ts";
import { loadLeadInbox } from "./features/leads/lead-inbox-loader.ts";
import { loadReceive } from "./features/stock/receive/receive-loader.ts";
import { loadStockList } from "./features/stock/list/stock-list-loader.ts";
import { loadUnit } from "./features/stock/unit/unit-loader.ts";
import { loadToday } from "./features/today/today-loader.ts";
import { Frame } from "./frame/frame.tsx";
import { loadFrame } from "./frame/frame-loader.ts";
import { NotFound } from "./frame/not-found.tsx";
import { RouteFailed } from "./frame/route-failed.tsx";
import type { Services } from "./services.ts";

/**
 * Every screen and its address. Loaders are here at once and begin to ask before the code of their screen has
 * come; screens are loaded when they are opened.
 */
function routesOf(services: Services): RouteObject[] {
  return [
    {
      path: "/",
      loader: loadFrame(services),
      // What was asked for once holds for all screens.
      shouldRevalidate: () => false,
      Component: Frame,
      ErrorBoundary: RouteFailed,
      HydrateFallback: () => null,
      children: screensOf(services).map((route) => ({ ...route, ErrorBoundary: RouteFailed })),
    },
  ];
}

function screensOf(services: Services): RouteObject[] {
  return [
    {
      index: true,
      loader: loadToday(services),
      lazy: {
        Component: async () => (await import("./features/today/today-screen.tsx")).TodayScreen,
      },
    },
    {
      path: "stock",
      loader: loadStockList(services),
      lazy: {
        Component: async () =>
          (await import("./features/stock/list/stock-list-screen.tsx")).StockListScreen,
      },
    },
    {
      path: "stock/receive",
      loader: loadReceive(services),
      lazy: {
        Component: async () =>
          (await import("./features/stock/receive/receive-screen.tsx")).ReceiveScreen,
      },
    },
    {
      path: "stock/:id",
      loader: loadUnit(services),
      lazy: {
        Component: async () => (await import("./features/stock/unit/unit-screen.tsx")).UnitScreen,
      },
    },
    {
      path: "leads",
      loader: loadLeadInbox(services),
      lazy: {
        Component: async () =>
          (await import("./features/leads/lead-inbox-screen.tsx")).LeadInboxScreen,
      },
    },
    {
      path: "customers/:id",
      loader: loadCustomer(services),
      lazy: {
        Component: async () =>
          (await import("./features/customers/customer-screen.tsx")).CustomerScreen,
      },
    },
    { path: "*", Component: NotFound },
  ];
}

export function createRouter(services: Services) {
  return createBrowserRouter(routesOf(services));
}
