import { buildASTSchema, parse, OperationTypeNode, type OperationDefinitionNode } from "graphql";
import type { AdmittedOperation } from "../request-limits.ts";
import { actualCost } from "./actual-cost.ts";
import { costTreeOf, type CostTree } from "./cost-tree.ts";
import { fieldCostsOf, type FieldCost } from "./field-costs.ts";
import { mostExpensiveOf, type MostExpensive } from "./most-expensive.ts";
import { priceCall, staticCost } from "./static-cost.ts";
import { readWeights, requireWeights } from "./weights.ts";

/**
 * The cost of operations by the rules of the GraphQL cost specification: an object weighs 1, a scalar or an
 * enum 0, a mutation 10 besides, a list as many times as it may have entries; `@cost` and `@listSize` of the
 * graph say otherwise.
 */
export interface CostModel {
  /** Prices a valid operation within the request limits; it is compiled once. */
  estimate(operation: AdmittedOperation): Estimate;
}

/** The most that an operation can cost, as long as no list is longer than it may be. */
export interface Estimate {
  readonly total: number;
  /** What an answer cost. A subscription that was opened costs its estimate, whatever its events hold. */
  actual(data: unknown): number;
  /** The fields that cost anything, outer before inner; computed when asked. */
  fields(): readonly FieldCost[];
  /** @param limit what the operation may cost; undefined where no field costs anything */
  mostExpensive(limit: number): MostExpensive | undefined;
}

/** An operation that only asks for scalars is a request too. */
const OPERATION_COST_MIN = 1;

/**
 * @param supergraphSdl as composed: the schema that clients see has lost the weights
 * @throws when a weight is negative
 */
export function createCostModel(supergraphSdl: string): CostModel {
  const document = parse(supergraphSdl, { noLocation: true });
  requireWeights(document);
  const schema = buildASTSchema(document, { assumeValidSDL: true });
  const weights = readWeights(schema);
  const trees = new WeakMap<OperationDefinitionNode, CostTree>();

  function treeOf({ document, operation }: AdmittedOperation): CostTree {
    const known = trees.get(operation);
    if (known) return known;
    const tree = costTreeOf(schema, weights, document, operation);
    trees.set(operation, tree);
    return tree;
  }

  return {
    estimate(operation) {
      const call = priceCall(treeOf(operation), operation.variables);
      let total = 0;
      for (const field of call.fields) total += staticCost(call, field, 0);
      const estimated = Math.max(OPERATION_COST_MIN, total);
      const isStream = operation.operation.operation === OperationTypeNode.SUBSCRIPTION;
      return {
        total: estimated,
        actual: (data) =>
          isStream && data ? estimated : Math.max(OPERATION_COST_MIN, actualCost(call, data)),
        fields: () => fieldCostsOf(call),
        mostExpensive: (limit) => mostExpensiveOf(fieldCostsOf(call), estimated, limit),
      };
    },
  };
}
