import { moneyOrNull } from "@forecourt/platform/money";
import { decodeId, encodeId } from "@forecourt/platform/type-id";
import type { Resolvers } from "../__generated__/resolvers.ts";
import { certainTrim } from "../catalog/certain-trim.ts";
import { codedOrNull } from "../catalog/coded-value.ts";
import type { Context } from "../context.ts";
import { visibleRooftop } from "../rooftop/queries/visible-rooftop.ts";
import { unitCodes, type ListingRow } from "./listing.ts";
import { searchListings } from "./queries/search-listings.ts";

function listingById(id: string, context: Context): Promise<ListingRow | null> | null {
  const uuid = decodeId("lst", id);
  return uuid === undefined ? null : context.listingById.load(uuid);
}

export const listingResolvers: Resolvers = {
  Query: {
    listing: (_root, { id }, context) => listingById(id, context),
    listings: (_root, args, { database, cursors, actor }) =>
      searchListings(database, cursors, actor, args),
  },
  Listing: {
    __resolveReference: ({ id }, context) => listingById(id, context),
    id: ({ id }) => encodeId("lst", id),
    certainTrim: ({ trim }) => certainTrim(trim),
    rooftop: ({ rooftopId }, _args, context) => visibleRooftop(rooftopId, context),
    bodyStyle: (listing) => codedOrNull(listing.bodyStyleCode, listing.bodyStyleLabel),
    fuelType: (listing) => codedOrNull(listing.fuelTypeCode, listing.fuelTypeLabel),
    odometer: ({ odometerValue: value, odometerUnit: unit }) =>
      value === null || unit === null ? null : { value, unitCode: unitCodes[unit] },
    askingPrice: ({ askingPriceMinor, currency }) => moneyOrNull(askingPriceMinor, currency),
  },
};
