/** What stands between a caller and the rows, and can be taken away to see what it costs. */
export const protections = ["authentication", "guard", "scope", "metering"] as const;

export type Protection = (typeof protections)[number];

export function isProtection(name: string): name is Protection {
  return protections.some((known) => known === name);
}
