import type { FieldPolicy, TypePolicies } from "@apollo/client";

/**
 * Values have no identity: a part that one query asks for is laid over what another has put there. Else a
 * pushed `askingPrice { minorUnits }` would take the currency away from a row that shows it.
 * Lists need no policy: the key of a field holds all its arguments, `after` too, so each page is an entry.
 */
const value = { merge: true } as const;

export const cachePolicies: TypePolicies = {
  Money: value,
  CodedValue: value,
  Count: value,
  PageInfo: value,
  OdometerReading: value,
  LeadContact: value,
  StockFacets: value,
  LeadQueues: value,
  Query: {
    fields: {
      stockUnit: oneOf("StockUnit"),
      lead: oneOf("Lead"),
      customer: oneOf("Customer"),
    },
  },
};

/**
 * An object that a list has brought is shown at once while its page is fetched. And one that is known stays when a
 * later answer has null for it, because its department is away: whatever is typed into its forms would go with it.
 */
function oneOf(typename: string): FieldPolicy {
  return {
    read(known, { args, toReference, canRead }) {
      const id: unknown = args?.id;
      if (known || typeof id !== "string") return known;
      const ref = toReference({ __typename: typename, id });
      return canRead(ref) ? ref : known;
    },
  };
}
