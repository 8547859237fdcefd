import type { CursorCodec } from "@forecourt/platform/cursor";
import type { Database } from "@forecourt/platform/database";
import { keysetPage, type Condition, type Page } from "@forecourt/platform/keyset";
import type { CustomerFilter, QueryCustomersArgs } from "../../__generated__/resolvers.ts";
import type { CustomerRow } from "../customer.entity.ts";
import { parseEmail } from "../email-address.ts";
import { parsePhone } from "../phone-number.ts";
import { customerColumns } from "./customers.ts";

const TEXT_LENGTH_MAX = 200;
const WORDS_MAX = 6;

/** As the index `customer_name`, letter by letter. */
const NAME_WORDS = `to_tsvector('simple', regexp_replace(
  coalesce(given_name, '') || ' ' || coalesce(family_name, '') || ' ' ||
  coalesce(business_name, ''), '[[:punct:]]', ' ', 'g'))`;

const NOBODY: Condition = { sql: "FALSE", values: [] };

/** A page of the group's customers, newest first. @throws LIST_TOO_LONG, CURSOR_INVALID */
export function searchCustomers(
  database: Database,
  cursors: CursorCodec,
  { where, first, after }: Pick<QueryCustomersArgs, "where" | "after"> & { first: number },
): Promise<Page<CustomerRow>> {
  return keysetPage(database, cursors, {
    list: "customers",
    select: customerColumns,
    from: "customer",
    where: conditionsOf(where ?? {}),
    filter: where,
    sort: [{ sql: "customer.created_at", type: "timestamptz", direction: "DESC" }],
    id: "customer.id",
    first,
    after,
  });
}

/** What cannot be an address, a number or a word is nobody's. */
function conditionsOf({ text, email, phone }: CustomerFilter): Condition[] {
  const conditions: Condition[] = [];
  if (text != null) conditions.push(nameHas(text));
  if (email != null) conditions.push(equals("customer.email", parseEmail(email)));
  if (phone != null) conditions.push(equals("customer.phone", parsePhone(phone)));
  return conditions;
}

function equals(column: string, value: string | undefined): Condition {
  return value === undefined ? NOBODY : { sql: `${column} = ?`, values: [value] };
}

/** Every word begins a word of the name. */
function nameHas(text: string): Condition {
  const words = text
    .slice(0, TEXT_LENGTH_MAX)
    .normalize("NFC")
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  if (words === null) return NOBODY;
  const prefixes = words.slice(0, WORDS_MAX).map((word) => `'${word}':*`);
  return { sql: `${NAME_WORDS} @@ to_tsquery('simple', ?)`, values: [prefixes.join(" & ")] };
}
