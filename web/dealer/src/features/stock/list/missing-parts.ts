import type { ErrorLike } from "@apollo/client";
import { CombinedGraphQLErrors } from "@apollo/client/errors";

/** What of the list another department gives. */
export type Part = "service" | "deals" | "leads" | "counts";

const partOfField: Readonly<Record<string, Part>> = {
  serviceHistory: "service",
  openRecalls: "service",
  activeDeal: "deals",
  openLeadCount: "leads",
  totalCount: "counts",
  facets: "counts",
};

/** Where a department is away as a whole, only its own name is told. */
const partOfSubgraph: Readonly<Record<string, Part>> = {
  service: "service",
  deal: "deals",
  customer: "leads",
};

/** Parts that did not come; what the person may not see is none of them. */
export function missingParts(error: ErrorLike | undefined): readonly Part[] {
  if (!CombinedGraphQLErrors.is(error)) return [];
  const parts = error.errors
    .filter(({ extensions }) => extensions?.["code"] !== "FORBIDDEN")
    .flatMap(({ path = [], extensions }) => [
      ...path.map((step) => partOfField[String(step)]),
      partOfSubgraph[String(extensions?.["subgraph"])],
    ])
    .filter((part) => part !== undefined);
  return [...new Set(parts)];
}
