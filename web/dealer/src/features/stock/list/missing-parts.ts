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

/** Parts that did not come; what the person may not see is none of them. */
export function missingParts(error: ErrorLike | undefined): readonly Part[] {
  if (!CombinedGraphQLErrors.is(error)) return [];
  const parts = error.errors
    .filter(({ extensions }) => extensions?.["code"] !== "FORBIDDEN")
    .flatMap(({ path = [] }) => path.map((step) => partOfField[String(step)]))
    .filter((part) => part !== undefined);
  return [...new Set(parts)];
}
