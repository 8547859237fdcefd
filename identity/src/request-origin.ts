import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";
import type { RequestOrigin } from "./security-events/record-event.ts";
import { storedText } from "./security-events/stored-text.ts";

const origins = new WeakMap<IncomingMessage, RequestOrigin>();

const USER_AGENT_LENGTH_MAX = 400;

/**
 * Notes where a request came from.
 * @param proxies how many proxies in front are ours; each appends to X-Forwarded-For whom it heard
 */
export function noteOrigin(request: IncomingMessage, proxies: number): void {
  origins.set(request, {
    ip: addressOf(request, proxies),
    userAgent: storedText(request.headers["user-agent"], USER_AGENT_LENGTH_MAX),
  });
}

/** Where a noted request came from. */
export function originOf(request: IncomingMessage): RequestOrigin {
  return origins.get(request) ?? { ip: undefined, userAgent: undefined };
}

function addressOf({ socket, headers }: IncomingMessage, proxies: number): string | undefined {
  const forwarded = String(headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((part) => part.trim());
  const said = proxies > 0 ? forwarded.at(-proxies) : undefined;
  const address = said !== undefined && isIP(said) ? said : socket.remoteAddress;
  return address?.replace(/^::ffff:(?=\d+\.)/, "");
}
