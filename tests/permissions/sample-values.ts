import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type GraphQLInputType,
} from "graphql";
import { newKey } from "../graph/graph.ts";

/** Ids of one dealership by the name of the input field that takes them. */
export type Ids = Readonly<Record<string, string>>;

/** Something that the type takes: every id is of the dealership, everything else the plainest there is. */
export function sampleOf(type: GraphQLInputType, name: string, ids: Ids): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType, name, ids);
  if (isListType(type)) return [sampleOf(type.ofType, name.replace(/s$/, ""), ids)];
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (isInputObjectType(named)) {
    const required = Object.values(named.getFields()).filter(
      (field) => isRequiredInputField(field) || field.name in ids,
    );
    return Object.fromEntries(
      required.map((field) => [field.name, sampleOf(field.type, field.name, ids)]),
    );
  }
  return scalarOf(named.name, name, ids);
}

const scalars: Readonly<Record<string, unknown>> = {
  Int: 1,
  Long: 1,
  Float: 1,
  Boolean: true,
  Decimal: "1.00",
  LocalDate: "2026-11-20",
  DateTime: "2027-01-04T15:00:00Z",
  TimeZone: "America/Chicago",
  CurrencyCode: "USD",
  VIN: "1HGCM82633A004352",
};

function scalarOf(scalar: string, name: string, ids: Ids): unknown {
  if (name === "idempotencyKey") return newKey();
  const id = ids[name];
  if (id !== undefined) return id;
  if (name === "vin") return scalars.VIN;
  if (name === "timeZone") return scalars.TimeZone;
  if (name === "email") return `${newKey()}@example.com`;
  return scalars[scalar] ?? "x1";
}
