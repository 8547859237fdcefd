import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

function refuse(message: string): never {
  throw new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });
}

function textScalar(
  name: string,
  serialize: (value: unknown) => string,
  parse: (text: string) => unknown,
): GraphQLScalarType {
  return new GraphQLScalarType({
    name,
    serialize,
    parseValue: (value) =>
      typeof value === "string" ? parse(value) : refuse(`${name} must be a string`),
    parseLiteral: (node) =>
      node.kind === Kind.STRING ? parse(node.value) : refuse(`${name} must be a string`),
  });
}

function matching(name: string, pattern: RegExp): (text: string) => string {
  return (text) =>
    pattern.test(text) ? text : refuse(`${name} is malformed: ${text.slice(0, 64)}`);
}

const INSTANT = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

function parseInstant(text: string): Date {
  const instant = new Date(text);
  const [, day = ""] = INSTANT.exec(text) ?? [];
  const year = instant.getUTCFullYear();
  return isDay(day) && year >= 1 && year <= 9999
    ? instant
    : refuse("DateTime must be an instant such as 2026-11-20T14:05:00Z");
}

function parseDate(text: string): string {
  return isDay(text) ? text : refuse("LocalDate must be a date such as 2026-11-20");
}

/** JavaScript takes 30 February for 2 March, and Postgres knows no year 0. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text.startsWith("0000")) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function parseLong(value: unknown): bigint {
  if (typeof value === "number" && Number.isSafeInteger(value)) return BigInt(value);
  return refuse("Long must be a whole number up to ±(2^53−1)");
}

function serializeLong(value: unknown): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new Error("a Long is beyond ±(2^53−1)");
  return number;
}

const long = new GraphQLScalarType({
  name: "Long",
  serialize: serializeLong,
  parseValue: parseLong,
  parseLiteral: (node) =>
    node.kind === Kind.INT ? parseLong(Number(node.value)) : refuse("Long must be a whole number"),
});

/** Resolvers of the scalars in `schema/shared.graphql`. */
export const scalars: Readonly<Record<string, GraphQLScalarType>> = {
  DateTime: textScalar(
    "DateTime",
    (value) => (value instanceof Date ? value.toISOString() : String(value)),
    parseInstant,
  ),
  LocalDate: textScalar("LocalDate", String, parseDate),
  TimeZone: textScalar("TimeZone", String, matching("TimeZone", /^[A-Za-z_+\-/0-9]{1,64}$/)),
  Decimal: textScalar("Decimal", String, matching("Decimal", /^-?\d{1,30}(\.\d{1,20})?$/)),
  CurrencyCode: textScalar("CurrencyCode", String, matching("CurrencyCode", /^[A-Z]{3}$/)),
  VIN: textScalar("VIN", String, (text) => text),
  Cursor: textScalar("Cursor", String, (text) => text),
  Long: long,
};
