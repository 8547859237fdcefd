import { may, type Actor } from "@forecourt/platform/actor";
import type { CursorCodec } from "@forecourt/platform/cursor";
import { Forbidden } from "@forecourt/platform/errors";
import { keysetPage, type Condition, type Page } from "@forecourt/platform/keyset";
import { scopedTo } from "@forecourt/platform/list-scope";
import type { Reader } from "@forecourt/platform/reader";
import type { CustomerFilter, QueryCustomersArgs } from "../../__generated__/resolvers.ts";
import { contactVisibleAt } from "../../visible-contact.ts";
import type { CustomerRow } from "../customer.entity.ts";
import { parseEmail } from "../email-address.ts";
import { parsePhone } from "../phone-number.ts";
import { customerColumns } from "./customers.ts";

const TEXT_LENGTH_MAX = 200;
const WORDS_MAX = 6;

const NOBODY: Condition = { sql: "FALSE", values: [] };

/**
 * A page of customers of the rooftops where the actor may see them, newest first.
 * @throws LIST_TOO_LONG, CURSOR_INVALID, Forbidden for a search by address or number of who may not see any
 */
export function searchCustomers(
  database: Reader,
  cursors: CursorCodec,
  actor: Actor,
  { where, first, after }: Pick<QueryCustomersArgs, "where" | "after"> & { first: number },
): Promise<Page<CustomerRow>> {
  return keysetPage(database, cursors, {
    list: "customers",
    select: customerColumns,
    from: "customer",
    scope: scopedTo("customer.rooftop_id", actor, "customer:read"),
    where: conditionsOf(actor, where ?? {}),
    filter: where,
    sort: [{ sql: "customer.created_at", type: "timestamptz", direction: "DESC" }],
    id: "customer.id",
    first,
    after,
  });
}

/** What cannot be an address, a number or a word is nobody's. */
function conditionsOf(actor: Actor, { text, email, phone }: CustomerFilter): Condition[] {
  const conditions = text == null ? [] : nameHas(text);
  if (email == null && phone == null) return conditions;
  if (!may(actor, "customer:contact:read")) {
    throw new Forbidden("A search by address needs the permission customer:contact:read");
  }
  if (email != null) conditions.push(equals("customer.email", parseEmail(email)));
  if (phone != null) conditions.push(equals("customer.phone", parsePhone(phone)));
  return [...conditions, { sql: contactVisibleAt("customer.rooftop_id"), values: [] }];
}

function equals(column: string, value: string | undefined): Condition {
  return value === undefined ? NOBODY : { sql: `${column} = ?`, values: [value] };
}

/** A range of the index `customer_word_word`: no other way to ask passes below row-level security. */
const WORD_BEGINS = `customer.id IN (SELECT customer_id FROM customer_word
  WHERE word >= lower(?) AND word < lower(?) || chr(1114111))`;

/** Every word begins a word of the name. */
function nameHas(text: string): Condition[] {
  const words = text
    .slice(0, TEXT_LENGTH_MAX)
    .normalize("NFC")
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  if (words === null) return [NOBODY];
  return words.slice(0, WORDS_MAX).map((word) => ({ sql: WORD_BEGINS, values: [word, word] }));
}
