import type { ApolloClient } from "@apollo/client";
import { createQueryPreloader, type PreloadQueryFunction } from "@apollo/client/react";
import { createContext, use } from "react";
import { createApolloClient } from "./apollo/client.ts";
import { openConnection, type Connection } from "./apollo/connection.ts";
import type { Session } from "./session/session.ts";
import type { AppSettings } from "./session/settings.ts";

/** What a signed-in screen stands on; made once, handed to route loaders and by context to components. */
export interface Services {
  readonly settings: AppSettings;
  readonly session: Session;
  readonly client: ApolloClient;
  readonly connection: Connection;
  readonly preload: PreloadQueryFunction;
}

export function createServices(settings: AppSettings, session: Session): Services {
  const client = createApolloClient(session);
  const connection = openConnection(session, () => {
    void client.refetchQueries({ include: ["Viewer"] });
  });
  return { settings, session, client, connection, preload: createQueryPreloader(client) };
}

export const ServicesContext = createContext<Services | undefined>(undefined);

/** @throws outside a signed-in screen */
export function useServices(): Services {
  const services = use(ServicesContext);
  if (services) return services;
  throw new Error("useServices outside of ServicesContext");
}
