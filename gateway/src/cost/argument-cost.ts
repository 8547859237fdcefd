import {
  getNamedType,
  isInputObjectType,
  valueFromASTUntyped,
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
} from "graphql";
import type { Weights } from "./weights.ts";

/** What an argument costs with these variables. */
export type ArgumentCost = (values: Readonly<Record<string, unknown>>) => number;

/** The arguments of a field that weigh anything. */
export function argumentCostsOf(
  { arguments: given = [] }: FieldNode,
  { args }: GraphQLField<unknown, unknown>,
  weights: Weights,
): readonly ArgumentCost[] {
  return given.flatMap(({ name, value }): ArgumentCost[] => {
    const argument = args.find((known) => known.name === name.value);
    if (!argument) return [];
    const weight = weights.inputWeight(argument);
    if (!weight && !weights.weighsInside(argument.type)) return [];
    return [
      (values) => inputCost(valueFromASTUntyped(value, values), argument.type, weight, weights),
    ];
  });
}

/** A list weighs per entry only inside: its own weight counts once, and an absent value has none. */
function inputCost(
  value: unknown,
  type: GraphQLInputType,
  weight: number | undefined,
  weights: Weights,
): number {
  if (value === undefined || value === null) return 0;
  return (weight ?? 0) + insideCost(value, type, weights);
}

function insideCost(value: unknown, type: GraphQLInputType, weights: Weights): number {
  if (Array.isArray(value)) {
    return value.reduce<number>((total, entry) => total + insideCost(entry, type, weights), 0);
  }
  const input = getNamedType(type);
  if (!isInputObjectType(input) || typeof value !== "object" || value === null) return 0;
  const fields = input.getFields();
  return Object.entries(value).reduce((total, [name, entry]) => {
    const field = fields[name];
    if (!field) return total;
    return total + inputCost(entry, field.type, weights.inputWeight(field), weights);
  }, 0);
}
