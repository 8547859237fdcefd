import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { flagshipQuery } from "@forecourt/demo/first-start";
import { startGateway, type GatewayOptions } from "@forecourt/gateway/gateway";
import type { Identity } from "@forecourt/identity/identity";
import type { Log } from "@forecourt/platform/log";
import type { Databases } from "./databases.ts";
import { openSignIn } from "./identity.ts";
import { openMetering } from "./metering.ts";
import { readyScreens, screenSettings, type BuiltScreens } from "./screens.ts";
import { publicUrlOf, type StartSettings } from "./settings.ts";

/** What is closed when the process stops, the last opened first. */
export type Closers = (() => Promise<void>)[];

export interface OpenGateway {
  /** As browsers have it. */
  readonly url: string;
  readonly identity: Identity;
  /** Whether the dealer's screens are there. */
  readonly screens: boolean;
}

/** The gateway, with the screens, and with our identity on its port where that signs people in. */
export async function openGateway(
  settings: StartSettings,
  databases: Databases,
  clock: () => Date,
  log: Log,
  closers: Closers,
  graph: Pick<GatewayOptions, "sources" | "readiness">,
): Promise<OpenGateway> {
  const signIn = await openSignIn(settings, databases, clock, log);
  closers.push(() => signIn.identity.close());
  const supergraphSdl = await schemaFile("supergraph.graphql");
  const { metering, close } = await openMetering(supergraphSdl, settings, clock, log);
  closers.push(close);
  const { host, port, publicUrl, trustProxy, safelist, introspection } = settings;
  const screens = await openScreens(settings, closers);
  const manifests = [...settings.manifests, ...(screens?.manifests ?? [])];
  let url = publicUrlOf(settings, port);
  const gateway = await startGateway({
    ...graph,
    supergraphSdl,
    publicSdl: await schemaFile("public.graphql"),
    host,
    port,
    log,
    clock,
    authentication: signIn.authentication,
    metering,
    ...(publicUrl === undefined ? {} : { publicUrl }),
    trustProxy,
    doors: { safelist, manifests, introspection, allowedOrigins: settings.allowedOrigins },
    mount: signIn.handler && { prefix: "/identity", handler: signIn.handler },
    screens: screens && {
      folder: screens.folder,
      issuer: settings.issuer,
      settings: () => screenSettings(url, settings),
    },
    explorerQuery: flagshipQuery,
  });
  closers.push(() => gateway.stop());
  url = publicUrlOf(settings, gateway.port);
  signIn.identity.setPublicUrl(url);
  return { url, identity: signIn.identity, screens: screens !== undefined };
}

async function openScreens(
  settings: StartSettings,
  closers: Closers,
): Promise<BuiltScreens | undefined> {
  if (!settings.screens) return undefined;
  const stop = new AbortController();
  closers.push(async () => stop.abort());
  return readyScreens(join(import.meta.dirname, ".."), console.log, stop.signal);
}

function schemaFile(name: string): Promise<string> {
  return readFile(join(import.meta.dirname, "../schema", name), "utf8");
}
