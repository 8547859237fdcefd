import type { ChildPages } from "@forecourt/platform/children";
import type { Loader } from "@forecourt/platform/loader";
import type { SubgraphContext } from "@forecourt/platform/subgraph";
import type { VinDecoder } from "./catalog/decode-vin.ts";
import type { VehicleSpecificationRow } from "./catalog/vehicle-specification.entity.ts";
import type { VehicleRow } from "./catalog/vehicle.entity.ts";
import type { ListingRow } from "./listings/listing.ts";
import type { PastPrice } from "./pricing/queries/price-history.ts";
import type { RooftopDirectory } from "./rooftop/queries/rooftop-directory.ts";
import type { PastStatus } from "./stock/queries/status-history.ts";
import type { UnitCost } from "./stock/queries/unit-costs.ts";
import type { StockUnitRow } from "./stock/stock-unit.entity.ts";

/** What a resolver of the vehicle subgraph can reach; loaders live for one request. */
export interface Context extends SubgraphContext {
  readonly vinDecoder: VinDecoder;
  readonly rooftops: RooftopDirectory;
  readonly vehicleById: Loader<string, VehicleRow>;
  readonly specificationById: Loader<string, VehicleSpecificationRow>;
  readonly stockUnitById: Loader<string, StockUnitRow>;
  readonly costOfUnit: Loader<string, UnitCost>;
  readonly stockUnitsOfVehicle: ChildPages<StockUnitRow>;
  readonly statusesOfStockUnit: ChildPages<PastStatus>;
  readonly pricesOfStockUnit: ChildPages<PastPrice>;
  readonly listingById: Loader<string, ListingRow>;
}
