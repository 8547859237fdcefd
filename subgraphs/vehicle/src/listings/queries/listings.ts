import { may, type Actor } from "@forecourt/platform/actor";
import { loaderBy, type Loader } from "@forecourt/platform/loader";
import type { Reader } from "@forecourt/platform/reader";
import type { ListingRow } from "../listing.ts";

export const listingColumns = `listing.id, listing.vin, listing.rooftop_id AS "rooftopId",
  listing.stock_number AS "stockNumber", listing.condition, listing.model_year AS "modelYear",
  listing.make, listing.model, listing.trim, listing.body_style_code AS "bodyStyleCode",
  listing.body_style_label AS "bodyStyleLabel", listing.engine,
  listing.fuel_type_code AS "fuelTypeCode", listing.fuel_type_label AS "fuelTypeLabel",
  listing.odometer_value AS "odometerValue", listing.odometer_unit AS "odometerUnit",
  listing.currency, listing.asking_price_minor AS "askingPriceMinor",
  listing.published_at AS "publishedAt", listing.updated_at AS "updatedAt"`;

export function createListingById(database: Reader, actor: Actor): Loader<string, ListingRow> {
  return loaderBy(
    (ids) =>
      database.read<ListingRow>(
        `SELECT ${listingColumns} FROM listing WHERE id = ANY ($1) AND $2`,
        [ids, may(actor, "listing:read")],
      ),
    (listing) => listing.id,
  );
}
