import type { TypePolicies } from "@apollo/client";

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
      // An object that a list has brought is shown at once while its page is fetched.
      stockUnit: {
        read: (known, { args, toReference }) => known ?? ref(args, "StockUnit", toReference),
      },
    },
  },
};

function ref(
  args: Record<string, unknown> | null,
  typename: string,
  toReference: (object: { __typename: string; id: string }) => unknown,
): unknown {
  const id = args?.id;
  return typeof id === "string" ? toReference({ __typename: typename, id }) : undefined;
}
