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
import { nameWords, searched } from "../searched.ts";
import { anyOf, NOBODY, reachedBy, WORD_BEGINS } from "./beginnings.ts";
import { customerColumns } from "./customers.ts";

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

const CONTACT_VISIBLE: Condition = { sql: contactVisibleAt("customer.rooftop_id"), values: [] };

function conditionsOf(actor: Actor, { search, text, email, phone }: CustomerFilter): Condition[] {
  const byContact = may(actor, "customer:contact:read");
  const conditions = [
    ...(search == null ? [] : foundBy(search, byContact)),
    ...(text == null ? [] : nameHas(nameWords(text))),
  ];
  if (email == null && phone == null) return conditions;
  if (!byContact) {
    throw new Forbidden("A search by address needs the permission customer:contact:read");
  }
  if (email != null) conditions.push(equals("customer.email", parseEmail(email)));
  if (phone != null) conditions.push(equals("customer.phone", parsePhone(phone)));
  return [...conditions, CONTACT_VISIBLE];
}

function equals(column: string, value: string | undefined): Condition {
  return value === undefined ? NOBODY : { sql: `${column} = ?`, values: [value] };
}

function foundBy(text: string, byContact: boolean): Condition[] {
  const sought = searched(text, byContact);
  if (sought.kind === "NAME") return nameHas(sought.words);
  const columns = {
    email: "customer.email",
    phone: "customer.phone",
    phoneReversed: "customer.phone_reversed",
  };
  const reached = [reachedBy(sought, columns), CONTACT_VISIBLE];
  if (sought.kind === "PHONE" || sought.words.length === 0) return reached;
  return [anyOf("customer", [reached, nameHas(sought.words)])];
}

/** Every word begins a word of the name. */
function nameHas(words: readonly string[]): Condition[] {
  if (words.length === 0) return [NOBODY];
  return words.map((word) => ({
    sql: `customer.id IN (SELECT customer_id FROM customer_word WHERE ${WORD_BEGINS})`,
    values: [word, word],
  }));
}
