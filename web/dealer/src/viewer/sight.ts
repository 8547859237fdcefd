/** Variables by which documents leave out what the person may not see, and the permission behind each. */
const needs = {
  amounts: "service:amount:read",
  contacts: "customer:contact:read",
  costs: "stock:cost:read",
  deals: "deal:read",
  leads: "lead:read",
  people: "customer:read",
  tasks: "task:read",
  touches: "interaction:read",
  workshop: "service:read",
} as const;

/** What a person sees somewhere. Given whole to every document: of what it does not declare nothing is sent. */
export type Sight = Readonly<Record<keyof typeof needs, boolean>>;

export function sightOf(held: ReadonlySet<string>): Sight {
  const entries = Object.entries(needs).map(([name, permission]) => [name, held.has(permission)]);
  return Object.fromEntries(entries) as Sight;
}
