import type { Door } from "./door.ts";

/** On everything that leaves the port. @param publicUrl as browsers have it */
export function headersOfAll(publicUrl: string | undefined): Record<string, string> {
  const encrypted = publicUrl?.startsWith("https:") ?? false;
  return {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    ...(encrypted ? { "strict-transport-security": "max-age=31536000; includeSubDomains" } : {}),
  };
}

/** On data: it is nothing to be shown, run or kept. @param door undefined for what belongs to none */
export function headersOfData(door: Door | undefined): Record<string, string> {
  const open = door !== undefined && isOpen(door);
  return {
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    "cross-origin-resource-policy": open ? "cross-origin" : "same-origin",
    "cache-control": "no-store",
  };
}

/** Where pages of this host open sockets, for a policy. @param publicUrl as browsers have it */
export function socketOrigin(publicUrl: string): string {
  return new URL(publicUrl).origin.replace(/^http/, "ws");
}

function isOpen({ crossOrigin: { origins } }: Door): boolean {
  return origins === "ANY" || origins.length > 0;
}
