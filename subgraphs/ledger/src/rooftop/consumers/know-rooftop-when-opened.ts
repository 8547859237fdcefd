import { defineProjection } from "@forecourt/platform/projection";
import { RooftopOpened } from "@forecourt/schema/events/vehicle";

export const knowRooftopWhenOpened = defineProjection(
  "ledger.know-rooftop-when-opened",
  RooftopOpened,
  {
    table: "rooftop",
    columns: { id: "rooftopId", name: "name", time_zone: "timeZone", currency: "currency" },
  },
);
