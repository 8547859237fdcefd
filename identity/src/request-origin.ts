import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";
import { DEVICE_COOKIE } from "./lock-out/known-device.ts";
import type { RequestOrigin } from "./security-events/record-event.ts";
import { storedText } from "./security-events/stored-text.ts";

/** Where a request came from, and what its device's cookie says. */
export interface NotedOrigin extends RequestOrigin {
  readonly deviceCookie?: string | undefined;
}

const origins = new WeakMap<IncomingMessage, NotedOrigin>();

const USER_AGENT_LENGTH_MAX = 400;

/**
 * Notes where a request came from.
 * @param proxies how many proxies in front are ours; each appends to X-Forwarded-For whom it heard
 */
export function noteOrigin(request: IncomingMessage, proxies: number): void {
  origins.set(request, {
    ip: addressOf(request, proxies),
    userAgent: storedText(request.headers["user-agent"], USER_AGENT_LENGTH_MAX),
    deviceCookie: cookieOf(request, DEVICE_COOKIE),
  });
}

/** Where a noted request came from. */
export function originOf(request: IncomingMessage): NotedOrigin {
  return origins.get(request) ?? { ip: undefined, userAgent: undefined };
}

function cookieOf({ headers }: IncomingMessage, name: string): string | undefined {
  const pairs = (headers.cookie ?? "").split("; ");
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

function addressOf({ socket, headers }: IncomingMessage, proxies: number): string | undefined {
  const forwarded = String(headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((part) => part.trim());
  const said = proxies > 0 ? forwarded.at(-proxies) : undefined;
  const address = said !== undefined && isIP(said) ? said : socket.remoteAddress;
  return address?.replace(/^::ffff:(?=\d+\.)/, "");
}
