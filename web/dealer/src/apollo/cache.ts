import { InMemoryCache } from "@apollo/client";
import { cachePolicies } from "./cache-policies.ts";
import { keepingNewer } from "./version-guard.ts";

/** What the screens know of the graph. */
export function createCache(): InMemoryCache {
  return keepingNewer(new InMemoryCache({ typePolicies: cachePolicies }));
}
