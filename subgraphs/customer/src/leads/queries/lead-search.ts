import { may, type Actor } from "@forecourt/platform/actor";
import type { Condition } from "@forecourt/platform/keyset";
import { heldAt } from "@forecourt/platform/row-security";
import { anyOf, NOBODY, reachedBy, WORD_BEGINS } from "../../party/queries/beginnings.ts";
import { searched, type Searched } from "../../party/searched.ts";
import { contactVisibleAt } from "../../visible-contact.ts";

/**
 * Leads whose enquiry, or whose customer, has this name, address or number. What an enquiry said is searched
 * only for who may see it, and so are addresses and numbers.
 */
export function leadsFoundBy(text: string, actor: Actor): Condition[] {
  const byContact = may(actor, "customer:contact:read");
  const sought = searched(text, byContact);
  if (sought.kind !== "NAME") {
    const reached = reachedByContact(sought);
    if (sought.kind === "PHONE" || sought.words.length === 0) return [reached];
    return [anyOf("lead", [[reached], sought.words.map((word) => named(word, byContact))])];
  }
  if (sought.words.length === 0) return [NOBODY];
  return sought.words.map((word) => named(word, byContact));
}

const CUSTOMER_NAMED = `SELECT asked.id FROM lead AS asked
  JOIN customer_word AS named ON named.customer_id = asked.customer_id
  WHERE ${WORD_BEGINS} AND ${heldAt("customer:read", "named.rooftop_id")}`;
const ENQUIRER_NAMED = `SELECT named.lead_id FROM lead_word AS named
  WHERE ${WORD_BEGINS} AND ${contactVisibleAt("named.rooftop_id")}`;

function named(word: string, byContact: boolean): Condition {
  if (!byContact) return { sql: `lead.id IN (${CUSTOMER_NAMED})`, values: [word, word] };
  return {
    sql: `lead.id IN (${CUSTOMER_NAMED} UNION ALL ${ENQUIRER_NAMED})`,
    values: [word, word, word, word],
  };
}

function reachedByContact(sought: Exclude<Searched, { kind: "NAME" }>): Condition {
  const enquirer = reachedBy(sought, {
    email: "asked.contact_email",
    phone: "asked.contact_phone",
    phoneReversed: "asked.contact_phone_reversed",
  });
  const customer = reachedBy(sought, {
    email: "customer.email",
    phone: "customer.phone",
    phoneReversed: "customer.phone_reversed",
  });
  return {
    sql: `lead.id IN (
      SELECT asked.id FROM lead AS asked
      WHERE ${enquirer.sql} AND ${contactVisibleAt("asked.rooftop_id")}
      UNION ALL
      SELECT asked.id FROM lead AS asked JOIN customer ON customer.id = asked.customer_id
      WHERE ${customer.sql} AND ${contactVisibleAt("customer.rooftop_id")})`,
    values: [...enquirer.values, ...customer.values],
  };
}
