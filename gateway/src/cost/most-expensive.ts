import type { FieldCost } from "./field-costs.ts";

/** The field that adds most to an estimate, and what to do about it. */
export interface MostExpensive {
  /** `Type.field`. */
  readonly field: string;
  /** Names in the answer, from the root. */
  readonly path: string;
  readonly cost: number;
  /** Of the estimate, 0 to 1, to the hundredth. */
  readonly share: number;
  readonly advice: string;
}

/** @param limit what the operation may cost */
export function mostExpensiveOf(
  fields: readonly FieldCost[],
  total: number,
  limit: number,
): MostExpensive | undefined {
  const [first, ...others] = fields;
  if (!first) return undefined;
  const dearest = others.reduce((most, field) => (field.cost > most.cost ? field : most), first);
  const { field, path, cost } = dearest;
  const share = Math.round((cost / total) * 100) / 100;
  return { field, path, cost, share, advice: adviceFor(dearest, total, limit) };
}

/** The innermost list that can be shortened far enough: the page that the client came for is kept longest. */
function adviceFor(dearest: FieldCost, total: number, limit: number): string {
  const paged = pagedAround(dearest);
  if (total <= limit) return costOfEntry(paged[0]) ?? "Nothing needs to change.";
  for (const { field, path, page } of paged) {
    const length = Math.floor(page.length - (total - limit) / page.costPerEntry);
    if (length < 1) continue;
    return `Ask for ${page.argument}: ${length} instead of ${page.length} at ${field} (${path}) to stay within ${limit}.`;
  }
  const [inner] = paged;
  return inner
    ? `Select fewer lists inside one another: ${inner.field} (${inner.path}) is asked for too often, even with one entry each.`
    : `Ask for less in one operation: leave out ${dearest.field} or ask for it alone.`;
}

interface PagedField extends FieldCost {
  readonly page: NonNullable<FieldCost["page"]>;
}

/** The paged fields from the inside out, beginning with the field itself. */
function pagedAround(field: FieldCost): readonly PagedField[] {
  const { page, around } = field;
  const outer = around ? pagedAround(around) : [];
  return page && page.costPerEntry > 0 ? [{ ...field, page }, ...outer] : outer;
}

function costOfEntry(paged: PagedField | undefined): string | undefined {
  if (!paged) return undefined;
  const cost = Math.round(paged.page.costPerEntry * 100) / 100;
  return `One entry more or less at ${paged.field} (${paged.path}) makes ${cost}.`;
}
