import { canonicalJson } from "@forecourt/platform/canonical-json";
import { payload } from "@forecourt/platform/payload";
import type { Resolvers } from "../__generated__/resolvers.ts";
import { recordFinancialProfile } from "./commands/record-financial-profile.ts";
import { lastOf } from "./identity-numbers.ts";

export const financialProfileResolvers: Resolvers = {
  Mutation: {
    recordFinancialProfile: (_root, { input: { idempotencyKey, ...input } }, context) =>
      payload(async () => {
        const { execute, fieldKeys, financialProfileOf } = context;
        const digest = fieldKeys.digest(canonicalJson(input));
        const { customerId } = await execute(recordFinancialProfile(fieldKeys), idempotencyKey, {
          ...input,
          digest,
        });
        return { financialProfile: await financialProfileOf.load(customerId) };
      }),
  },
  Customer: {
    financialProfile: ({ id }, _args, { financialProfileOf }) => financialProfileOf.load(id),
  },
  DriverLicense: {
    numberLast4: ({ number }) => lastOf(number),
    number: (license, _args, { sensitiveAccess }) =>
      sensitiveAccess.reveal(license, "driverLicense.number", license.number),
  },
  TaxIdentification: {
    numberLast4: ({ number }) => lastOf(number),
    number: (identification, _args, { sensitiveAccess }) =>
      sensitiveAccess.reveal(identification, "taxIdentification.number", identification.number),
  },
  Income: {
    grossMonthly: (income, _args, { sensitiveAccess }) =>
      sensitiveAccess.reveal(income, "income.grossMonthly", income.grossMonthly),
    employer: (income, _args, { sensitiveAccess }) =>
      sensitiveAccess.reveal(income, "income.employer", income.employer),
  },
  BankAccount: {
    accountNumberLast4: ({ accountNumber }) => lastOf(accountNumber),
    routingNumber: (account, _args, { sensitiveAccess }) =>
      sensitiveAccess.reveal(account, "bankAccount.routingNumber", account.routingNumber),
    accountNumber: (account, _args, { sensitiveAccess }) =>
      sensitiveAccess.reveal(account, "bankAccount.accountNumber", account.accountNumber),
  },
};
