import { groupOwner } from "@forecourt/platform/testing/actors";
import { mutate, openDealership } from "../graph/dealership.ts";
import type { Graph } from "../graph/graph.ts";
import type { Ids } from "./sample-values.ts";

const usd = (minorUnits: number) => ({ minorUnits, currency: "USD" });

/** One of everything that a dealership has, by the name of the input field that takes its id. */
export async function fullDealership(graph: Graph, name: string, vin: string): Promise<Ids> {
  const dealership = await openDealership(graph, name, vin);
  const { rooftopId, vehicleId, customerId, leadId, staffMemberId, stockUnitId } = dealership;
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
    notes: "Asked for Saturday",
  });
  const taskId = await tasks(graph, rooftopId, leadId);
  await mutate(asColleague(graph), "linkStaffMember", "staffMember", {
    staffMemberId,
    expectedVersion: 1,
    userId: groupOwner.id,
  });
  const profile = {
    customerId,
    expectedVersion: 0,
    driverLicense: { number: "D40012345678", state: "IL", expiresOn: "2029-04-01" },
    taxIdentification: { kind: "SSN", number: "219-09-9999" },
    income: { grossMonthly: usd(612_345), employer: "Ridge Foods" },
    bankAccount: { routingNumber: "021000021", accountNumber: "000123456789", holder: "A. L." },
  };
  await mutate(graph, "recordFinancialProfile", "financialProfile", profile, "version");
  await changePrice(graph, stockUnitId);
  const more = await graph.request(
    `query ($deal: ID!, $order: ID!, $rooftop: ID!, $unit: ID!) {
      deal(id: $deal) { tradeIns { id } }
      repairOrder(id: $order) { jobs { id technician { id } parts { part { id } } } }
      vehicle(id: "${vehicleId}") { openRecalls { id } specification { id } }
      listings(where: { rooftopId: { eq: $rooftop } }) { nodes { id } }
      stockUnit(id: $unit) { id }
    }`,
    {
      deal: dealership.dealId,
      order: dealership.repairOrderId,
      rooftop: rooftopId,
      unit: stockUnitId,
    },
  );
  await addProduct(graph, dealership.dealId);
  const [job] = more.data.repairOrder.jobs;
  return {
    ...dealership,
    ...(await books(graph, rooftopId, dealership.dealId)),
    appointmentId: appointment.id,
    interactionId: interaction.id,
    taskId,
    buyerId: customerId,
    tradeInId: more.data.deal.tradeIns[0].id,
    jobId: job.id,
    technicianId: job.technician.id,
    partId: job.parts[0].part.id,
    specificationId: more.data.vehicle.specification.id,
    recallNoticeId: more.data.vehicle.openRecalls[0].id,
    listingId: more.data.listings.nodes[0].id,
  };
}

/** Nobody links themselves, not even the owner. */
function asColleague(graph: Graph): Graph {
  const colleague = "colleague-of-the-owner";
  graph.introduce(colleague, { ...groupOwner, id: colleague });
  return { ...graph, request: (query, variables) => graph.request(query, variables, colleague) };
}

/** One that commands may complete, and one that waits for whoever takes it. */
async function tasks(graph: Graph, rooftopId: string, leadId: string): Promise<string> {
  const call = { rooftopId, leadId, kind: "CALL", assigneeId: null };
  const due = { dueAt: "2027-01-04T15:00:00Z", notes: "Wants to hear about the trade-in" };
  await mutate(graph, "createTask", "task", { ...call, ...due, title: "Call about the trade-in" });
  const { id } = await mutate(graph, "createTask", "task", { ...call, ...due, title: "Call" });
  return id;
}

async function addProduct(graph: Graph, dealId: string): Promise<void> {
  const { data } = await graph.request("query ($id: ID!) { deal(id: $id) { version } }", {
    id: dealId,
  });
  await mutate(graph, "saveWorksheet", "deal", {
    dealId,
    expectedVersion: data.deal.version,
    sellingPrice: usd(1_449_500),
    fees: [{ code: "DOC", label: "Documentation", taxable: false, amount: usd(22_500) }],
    products: [{ code: "GAP", label: "Gap", amount: usd(89_500), cost: usd(30_000) }],
  });
}

async function changePrice(graph: Graph, stockUnitId: string): Promise<void> {
  for (const [expectedVersion, status] of [
    [1, "IN_RECON"],
    [2, "FRONT_LINE"],
  ] as const) {
    await mutate(graph, "changeStockUnitStatus", "stockUnit", {
      stockUnitId,
      expectedVersion,
      status,
    });
  }
  await mutate(graph, "repriceStockUnit", "stockUnit", {
    stockUnitId,
    expectedVersion: 3,
    askingPrice: usd(1_449_500),
    reason: "30 days in stock",
  });
}

/** Books with an entry that was posted and one that waits for approval. */
async function books(graph: Graph, rooftopId: string, dealId: string): Promise<Ids> {
  await mutate(graph, "adoptStandardChart", "accounts", { rooftopId });
  const lines = (amount: number) => [
    { accountNumber: "1000", debit: usd(amount) },
    { accountNumber: "1240", credit: usd(amount) },
  ];
  const entry = { rooftopId, journal: "GJ", effectiveOn: "2026-11-20", memo: "Rent" };
  const source = { type: "DEAL", id: dealId, version: 1, purpose: "SALE" };
  const posted = await mutate(graph, "postJournalEntry", "journalEntry", {
    ...entry,
    source,
    lines: lines(5_000),
  });
  const proposal = await mutate(graph, "postJournalEntry", "proposal", {
    ...entry,
    source: { ...source, version: 2 },
    lines: lines(9_000_000),
  });
  const { data } = await graph.request(
    `query ($rooftop: ID!) {
      rooftop(id: $rooftop) { accounts { id } accountingPeriods(first: 1) { nodes { id } } }
    }`,
    { rooftop: rooftopId },
  );
  return {
    journalEntryId: posted.id,
    proposalId: proposal.id,
    journalEntryProposalId: proposal.id,
    accountingPeriodId: data.rooftop.accountingPeriods.nodes[0].id,
    accountId: data.rooftop.accounts[0].id,
  };
}
