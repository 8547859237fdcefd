import { mutate, openDealership } from "../graph/dealership.ts";
import type { Graph } from "../graph/graph.ts";
import type { Ids } from "./sample-values.ts";

const usd = (minorUnits: number) => ({ minorUnits, currency: "USD" });

/**
 * One of everything that a dealership has, by the name of the input field that takes its id. What people wrote
 * and what things cost is told apart by `FULL_MARKS`.
 */
export async function fullDealership(graph: Graph, name: string, vin: string): Promise<Ids> {
  const dealership = await openDealership(graph, name, vin);
  const { rooftopId, vehicleId, customerId, leadId, staffMemberId, dealId } = dealership;
  const appointment = await mutate(graph, "bookAppointment", "appointment", {
    rooftopId,
    vehicleId,
    customerId,
    startsAt: "2027-01-04T15:00:00Z",
    endsAt: "2027-01-04T16:00:00Z",
    note: "Waits here",
  });
  const interaction = await mutate(graph, "recordInteraction", "interaction", {
    customerId,
    leadId,
    staffMemberId,
    rooftopId,
    channel: "PHONE",
    direction: "OUTBOUND",
    occurredAt: new Date().toISOString(),
    notes: "Asked for Saturday",
  });
  return {
    ...dealership,
    appointmentId: appointment.id,
    interactionId: interaction.id,
    buyerId: customerId,
    dealId,
  };
}
