import { DomainError } from "@forecourt/platform/errors";
import type { ProductLine } from "./worksheet.ts";

/**
 * The costs, by code, that whoever cannot see them leaves as they are. Each belongs to the only product of its
 * code before and after: else it would be lost, or might become that of another product.
 * @param hidden products that are replaced, with costs that the caller does not see
 * @throws AMOUNTS_HIDDEN
 */
export function standingCosts(
  hidden: readonly ProductLine[],
  products: readonly Coded[],
): ReadonlyMap<string, string> {
  const standing = new Map<string, string>();
  for (const { code, costMinor } of hidden) {
    if (costMinor === null) continue;
    if (!isOnly(code, hidden) || !isOnly(code, products)) {
      throw new DomainError(
        "AMOUNTS_HIDDEN",
        "Products whose costs you cannot see stay, one of each code",
        ["products"],
      );
    }
    standing.set(code, costMinor);
  }
  return standing;
}

interface Coded {
  readonly code: string;
}

function isOnly(code: string, products: readonly Coded[]): boolean {
  return products.filter((product) => product.code === code).length === 1;
}
