import { post } from "../graph/client.ts";
import type { Stage } from "./stage.ts";

/** Somebody else at work, by the graph and not by a screen. */
export interface Colleague {
  ask<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>;
  unitBy(search: string): Promise<Unit>;
  /** The unit at another price. @returns when the server had answered, ms since 1970 */
  reprice(unit: Unit, minorUnits: number): Promise<number>;
}

export interface Unit {
  readonly id: string;
  readonly version: number;
  readonly stockNumber: string;
  readonly askingPrice: { readonly minorUnits: number; readonly currency: string } | null;
  readonly vehicle: { readonly id: string; readonly vin: string };
}

const UNIT = `id version stockNumber askingPrice { minorUnits currency } vehicle { id vin }`;

export async function colleagueAt({ server, url }: Stage): Promise<Colleague> {
  const token = await server.ownerToken();

  async function ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const { data, errors } = await post(url, query, variables, token);
    if (errors) throw new Error(JSON.stringify(errors));
    return data as Data;
  }

  return {
    ask,
    async unitBy(search) {
      const { stockUnits } = await ask<{ stockUnits: { nodes: Unit[] } }>(
        `query ($search: String!) { stockUnits(first: 1, where: { search: $search }) { nodes { ${UNIT} } } }`,
        { search },
      );
      const [unit] = stockUnits.nodes;
      if (!unit) throw new Error(`no unit is found by ${search}`);
      return unit;
    },
    async reprice({ id, version, askingPrice }, minorUnits) {
      const input = {
        idempotencyKey: `${id} ${version} ${minorUnits}`,
        stockUnitId: id,
        expectedVersion: version,
        askingPrice: { minorUnits, currency: askingPrice?.currency ?? "USD" },
      };
      const { repriceStockUnit } = await ask<{
        repriceStockUnit: { userErrors: { code: string }[] };
      }>(
        "mutation ($input: RepriceStockUnitInput!) { repriceStockUnit(input: $input) { userErrors { code } } }",
        { input },
      );
      if (repriceStockUnit.userErrors.length > 0) {
        throw new Error(JSON.stringify(repriceStockUnit.userErrors));
      }
      return Date.now();
    },
  };
}
