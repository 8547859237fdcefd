import { defineCommand } from "@forecourt/platform/command";
import { contactInput } from "../contact-input.ts";
import { lockContact } from "./lock-contact.ts";
import { contactTaken, registerCustomer } from "./register-customer.ts";

/**
 * Makes a person or business known to the group.
 * @throws CONTACT_REQUIRED, EMAIL_INVALID, PHONE_INVALID, CONTACT_TAKEN
 */
export const createCustomer = defineCommand({
  name: "customer.create",
  requires: "customer:write",
  input: contactInput,
  constraints: { customer_contact: contactTaken },
  async run(scope, contact) {
    await lockContact(scope.tx, contact);
    const customer = await registerCustomer(scope, contact);
    return { customerId: customer.id };
  },
});
