import type { StreamMessage } from "@forecourt/platform/change-stream";
import type { Page } from "@forecourt/platform/keyset";
import type { Money } from "@forecourt/platform/money";
import type { UserErrorFields } from "@forecourt/platform/payload";
import type { VehicleSpecificationRow } from "./catalog/vehicle-specification.entity.ts";
import type { VehicleRow } from "./catalog/vehicle.entity.ts";
import type { ListingRow } from "./listings/listing.ts";
import type { PastPrice } from "./pricing/queries/price-history.ts";
import type { RooftopRow } from "./rooftop/rooftop.entity.ts";
import type { StockFacets } from "./stock/queries/stock-facets.ts";
import type { PastStatus } from "./stock/queries/status-history.ts";
import type { StockUnitRow } from "./stock/stock-unit.entity.ts";
import type { CheckedVin } from "./vin-check/check-vin.ts";

export type RooftopMapper = RooftopRow;
export type VehicleMapper = VehicleRow;
export type VehicleSpecificationMapper = VehicleSpecificationRow;
export type StockUnitMapper = StockUnitRow;
export type StockUnitConnectionMapper = Page<StockUnitRow> & {
  readonly facets?: () => Promise<StockFacets | null>;
};
export type StockUnitFacetsMapper = StockFacets;
export type StockUnitRooftopFacetMapper = StockFacets["rooftop"][number];
/** Whoever signs in, by the subject of the token. */
export type UserMapper = { readonly id: string };
export type StockStatusRecordMapper = PastStatus;
export type StockStatusRecordConnectionMapper = Page<PastStatus>;
export type VinCheckMapper = CheckedVin;
export type DecodedSpecificationMapper = Omit<VehicleSpecificationRow, "id">;
export type StockUnitEdgeMapper = Page<StockUnitRow>["edges"][number];
export type PriceRecordMapper = PastPrice;
export type PriceRecordConnectionMapper = Page<PastPrice>;
export type ListingMapper = ListingRow;
export type ListingConnectionMapper = Page<ListingRow>;
export type ListingEdgeMapper = Page<ListingRow>["edges"][number];
export type StockChangeEventMapper = StreamMessage;
export type MoneyMapper = Money;
export type UserErrorMapper = UserErrorFields;
