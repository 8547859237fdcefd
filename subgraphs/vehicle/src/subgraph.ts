import { openSubgraph, type Subgraph, type SubgraphDeps } from "@forecourt/platform/subgraph";
import { CreateVehicleTables1700000100000 } from "../migrations/1700000100000-create-vehicle-tables.ts";
import { CreateListings1700000100100 } from "../migrations/1700000100100-create-listings.ts";
import { CreateStockStatusRecord1700000100200 } from "../migrations/1700000100200-create-stock-status-record.ts";
import { IndexStockSearch1700000100300 } from "../migrations/1700000100300-index-stock-search.ts";
import { SearchSpacedVins1700000100400 } from "../migrations/1700000100400-search-spaced-vins.ts";
import { recordOdometerWhenRepairOrderClosed } from "./catalog/consumers/record-odometer-when-repair-order-closed.ts";
import { createVinDecoder } from "./catalog/decode-vin.ts";
import {
  createSpecificationById,
  createSpecificationCache,
} from "./catalog/queries/specifications.ts";
import { createVehicleById } from "./catalog/queries/vehicles.ts";
import { catalogResolvers } from "./catalog/resolvers.ts";
import { VehicleSpecificationEntity } from "./catalog/vehicle-specification.entity.ts";
import { VehicleEntity } from "./catalog/vehicle.entity.ts";
import { openVpicDatabase } from "./catalog/vpic-database.ts";
import type { Context } from "./context.ts";
import { createListingById } from "./listings/queries/listings.ts";
import { listingResolvers } from "./listings/resolvers.ts";
import { PriceRecordEntity } from "./pricing/price-record.entity.ts";
import { createPricesOfStockUnit } from "./pricing/queries/price-history.ts";
import { pricingResolvers } from "./pricing/resolvers.ts";
import {
  createRooftopDirectory,
  type RooftopDirectory,
} from "./rooftop/queries/rooftop-directory.ts";
import { rooftopResolvers } from "./rooftop/resolvers.ts";
import { RooftopEntity } from "./rooftop/rooftop.entity.ts";
import { createStatusesOfStockUnit } from "./stock/queries/status-history.ts";
import { createStockUnitsOfVehicle } from "./stock/queries/stock-units-of-vehicle.ts";
import { createStockUnitById } from "./stock/queries/stock-units.ts";
import { createCostOfUnit } from "./stock/queries/unit-costs.ts";
import { stockResolvers } from "./stock/resolvers.ts";
import { StockStatusRecordEntity } from "./stock/stock-status-record.entity.ts";
import { StockUnitEntity } from "./stock/stock-unit.entity.ts";
import { vinCheckResolvers } from "./vin-check/resolvers.ts";

export interface VehicleSubgraphDeps extends SubgraphDeps {
  /** Folder where the unpacked vehicle catalog is kept between starts. */
  readonly catalogDir: string;
}

/** Stock, vehicles and their specifications, prices, rooftops. */
export async function createVehicleSubgraph(deps: VehicleSubgraphDeps): Promise<Subgraph> {
  const vinDecoder = createVinDecoder(await openVpicDatabase(deps.catalogDir));
  const specifications = createSpecificationCache();
  let rooftops: RooftopDirectory | undefined;

  const subgraph = await openSubgraph<Context>(
    {
      name: "vehicle",
      folder: import.meta.dirname,
      resolvers: [
        rooftopResolvers,
        catalogResolvers,
        stockResolvers,
        pricingResolvers,
        listingResolvers,
        vinCheckResolvers,
      ],
      entities: [
        RooftopEntity,
        VehicleEntity,
        VehicleSpecificationEntity,
        StockUnitEntity,
        StockStatusRecordEntity,
        PriceRecordEntity,
      ],
      migrations: [
        CreateVehicleTables1700000100000,
        CreateListings1700000100100,
        CreateStockStatusRecord1700000100200,
        IndexStockSearch1700000100300,
        SearchSpacedVins1700000100400,
      ],
      consumers: [recordOdometerWhenRepairOrderClosed],
      createContext(base, eventLog) {
        const { database, cursors, actor } = base;
        // It serves all requests, so it reads as the process itself and not as the first of them.
        rooftops ??= createRooftopDirectory(subgraph.database, eventLog);
        return {
          ...base,
          vinDecoder,
          rooftops,
          vehicleById: createVehicleById(database, actor),
          specificationById: createSpecificationById(database, actor, specifications),
          stockUnitById: createStockUnitById(database, actor),
          costOfUnit: createCostOfUnit(database, actor),
          stockUnitsOfVehicle: createStockUnitsOfVehicle(database, cursors, actor),
          statusesOfStockUnit: createStatusesOfStockUnit(database, cursors, actor),
          pricesOfStockUnit: createPricesOfStockUnit(database, cursors, actor),
          listingById: createListingById(database, actor),
        };
      },
    },
    deps,
  );
  return subgraph;
}
