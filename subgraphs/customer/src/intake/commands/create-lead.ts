import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import { idInput, linesInput, optionalInput } from "@forecourt/platform/input-rules";
import { codeInput } from "../../coded-value.ts";
import { formField } from "../../form-field.ts";
import { leadSources } from "../../leads/lead.ts";
import { contactInput } from "../../party/contact-input.ts";
import { takeInEnquiry } from "./take-in-enquiry.ts";

/** What people write. */
export const commentsInput = formField(linesInput(4_000));

const input = z.object({
  rooftopId: idInput("rft"),
  source: codeInput(leadSources),
  contact: contactInput,
  stockUnitId: optionalInput(idInput("stk")),
  comments: commentsInput,
});

/**
 * Takes in an enquiry: a new lead of a known or new customer, or one more touch of the lead that
 * is open about the same unit.
 * @throws CONTACT_REQUIRED, EMAIL_INVALID, PHONE_INVALID, ROOFTOP_UNKNOWN
 */
export const createLead = defineCommand({
  name: "lead.create",
  requires: "lead:write",
  input,
  run: (scope, { stockUnitId = null, comments = null, ...enquiry }) =>
    takeInEnquiry(scope, {
      ...enquiry,
      stockUnitId,
      comments,
      namedInterest: null,
      contactConsent: null,
    }),
});
