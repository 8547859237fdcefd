import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import { unknownRooftop, type CommandScope } from "@forecourt/platform/command-scope";
import { idInput, linesInput, optionalInput } from "@forecourt/platform/input-rules";
import { rowScopeAt, scopeStatement } from "@forecourt/platform/row-security";
import { encodeId, newId } from "@forecourt/platform/type-id";
import { formField } from "../../form-field.ts";
import { contactInput } from "../../party/contact-input.ts";
import { customerRowSecurity } from "../../row-security.ts";
import { LeadSubmissionEntity } from "../lead-submission.entity.ts";
import { commentsInput } from "./create-lead.ts";
import { takeInEnquiry } from "./take-in-enquiry.ts";

/** Machines advertise in names, because the dealer's reply repeats them to whoever's address they gave. */
const WEBSITE = /:\/\/|\bwww\.|\.(?:com|net|org|ru|info)\b/i;

const personInput = contactInput.superRefine((contact, context) => {
  for (const field of ["givenName", "familyName"] as const) {
    if (!WEBSITE.test(contact[field] ?? "")) continue;
    context.addIssue({ code: "custom", path: [field], message: "must not name a website" });
  }
});

const input = z.object({
  rooftopId: idInput("rft"),
  // The vehicle department knows listings; here the public id stands for itself.
  listingId: optionalInput(idInput("lst").transform((uuid) => encodeId("lst", uuid))),
  stockNumber: formField(z.string().regex(/^[\p{L}\p{N}-]{1,40}$/u, "is no stock number")),
  contact: personInput,
  comments: commentsInput,
  consent: z.object({ given: z.boolean(), text: linesInput(2_000) }),
});

/**
 * Takes in an enquiry from a website, sent by nobody in particular: it reaches the rooftop it names and nothing
 * else, and its answer tells nothing of who is known there.
 * @throws CONTACT_REQUIRED, EMAIL_INVALID, PHONE_INVALID, ROOFTOP_UNKNOWN
 */
export const submitLead = defineCommand({
  name: "lead.submit",
  requires: "lead:submit",
  input,
  async run(given, { rooftopId, contact, comments = null, consent, ...about }) {
    const scope = await onlyAt(given, rooftopId);
    const { leadId } = await takeInEnquiry(scope, {
      rooftopId,
      source: "WEBSITE",
      contact,
      stockUnitId: null,
      namedInterest: about.listingId ?? about.stockNumber ?? null,
      contactConsent: consent.given,
      comments,
    });
    const submission = {
      id: newId(),
      leadId,
      rooftopId,
      receivedAt: scope.now,
      consentGiven: consent.given,
      consentText: consent.text,
    };
    await scope.tx.insert(LeadSubmissionEntity, submission);
    return { reference: submission.id, receivedAt: scope.now.toISOString() };
  },
});

/** The same scope at one rooftop of those it has, for the rows that can be reached, too. */
async function onlyAt(scope: CommandScope, rooftopId: string): Promise<CommandScope> {
  const values = rowScopeAt([rooftopId], customerRowSecurity);
  await scope.tx.query(scopeStatement(customerRowSecurity, true), [...values]);
  return {
    ...scope,
    rooftops: [rooftopId],
    requireRooftop(asked) {
      if (asked !== rooftopId) throw unknownRooftop();
      scope.requireRooftop(asked);
    },
  };
}
