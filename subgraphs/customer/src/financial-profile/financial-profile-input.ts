import { z } from "zod";
import { amountInput, idInput } from "@forecourt/platform/input-rules";
import { formField } from "../form-field.ts";
import { nameInput, parsedInput } from "../party/contact-input.ts";
import {
  parseAccountNumber,
  parseEin,
  parseItin,
  parseLicenseNumber,
  parseRoutingNumber,
  parseSsn,
} from "./identity-numbers.ts";

const driverLicense = z.object({
  number: parsedInput(
    parseLicenseNumber,
    "DRIVER_LICENSE_INVALID",
    "is not the number of a driver license",
  ),
  state: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{2}$/, "must be two letters"),
  expiresOn: z.iso.date(),
});

const taxNumber = (parse: (text: string) => string | undefined) =>
  parsedInput(parse, "TAX_IDENTIFICATION_INVALID", "is not a number of that kind");

const taxIdentification = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("SSN"), number: taxNumber(parseSsn) }),
  z.object({ kind: z.literal("ITIN"), number: taxNumber(parseItin) }),
  z.object({ kind: z.literal("EIN"), number: taxNumber(parseEin) }),
]);

const income = z.object({
  grossMonthly: amountInput,
  employer: formField(nameInput).transform((employer) => employer ?? null),
});

const bankAccount = z.object({
  routingNumber: parsedInput(
    parseRoutingNumber,
    "ROUTING_NUMBER_INVALID",
    "is not the routing number of a bank",
  ),
  accountNumber: parsedInput(parseAccountNumber, "INPUT_INVALID", "must be 4 to 17 digits"),
  holder: nameInput,
});

/** The parts of a profile; undefined leaves one as it is, null clears it. */
const parts = {
  driverLicense: driverLicense.nullish(),
  taxIdentification: taxIdentification.nullish(),
  income: income.nullish(),
  bankAccount: bankAccount.nullish(),
};

export const financialProfileInput = z.object({
  customerId: idInput("cus"),
  expectedVersion: z.int(),
  ...parts,
  /** Keyed, so that the hash under which the request is remembered does not give a number away to who tries all. */
  digest: z.string(),
});
