import { defineConsumer } from "@forecourt/platform/consumer";
import { StockUnitReceived } from "@forecourt/schema/events/vehicle";

/** Which car was sold in a deal, and whether the rooftop that sells it holds it. Neither ever changes. */
export const knowStockUnitWhenReceived = defineConsumer(
  "deal.know-stock-unit-when-received",
  StockUnitReceived,
  async ({ tx }, { data, rooftopId }) => {
    await tx.query(
      `INSERT INTO stock_unit (id, vehicle_id, rooftop_id) VALUES ($1, $2, $3)
       ON CONFLICT (id) DO NOTHING`,
      [data.stockUnitId, data.vehicleId, rooftopId],
    );
  },
);
