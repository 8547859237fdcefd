import type { IncomingMessage } from "node:http";
import { isIPv6 } from "node:net";

const ADDRESS_LENGTH_MAX = 64;

/**
 * Where a request comes from. Each of `proxies` in front of the gateway has added its peer to
 * `x-forwarded-for`; what stands left of theirs is the client's own invention. One line of a provider has a
 * whole /64 of IPv6, so it counts as one address.
 */
export function clientAddress({ headers, socket }: IncomingMessage, proxies: number): string {
  const forwarded = [headers["x-forwarded-for"] ?? []].flat().join(",").split(",");
  const hops = [...forwarded.map((hop) => hop.trim()).filter(Boolean), socket.remoteAddress ?? ""];
  const address = (hops.at(-1 - proxies) ?? hops[0] ?? "").slice(0, ADDRESS_LENGTH_MAX);
  return networkOf(address.replace(/^::ffff:(?=\d+\.)/i, ""));
}

function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = "", tail] = address.split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail ? tail.split(":") : [];
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  const groups = [...left, ...new Array<string>(zeros).fill("0"), ...right];
  const network = groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${network.join(":")}::/64`;
}
