import { defineProjection } from "@forecourt/platform/projection";
import { RooftopOpened } from "@forecourt/schema/events/vehicle";

/** Deals are worked in the currency of their rooftop. */
export const knowRooftopWhenOpened = defineProjection(
  "deal.know-rooftop-when-opened",
  RooftopOpened,
  {
    table: "rooftop",
    columns: { id: "rooftopId", name: "name", time_zone: "timeZone", currency: "currency" },
  },
);
