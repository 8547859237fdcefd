import { eventually, newKey, type Graph } from "./graph.ts";

/** Ids of a small dealership, made through the graph as its staff would. */
export interface Dealership {
  readonly rooftopId: string;
  readonly vin: string;
  readonly vehicleId: string;
  readonly stockUnitId: string;
  readonly customerId: string;
  readonly staffMemberId: string;
  readonly leadId: string;
  readonly repairOrderId: string;
  readonly dealId: string;
}

const usd = (minorUnits: number) => ({ minorUnits, currency: "USD" });
let serial = 0;

/** Runs a mutation and returns its entity. @throws with the user errors when it is refused */
export async function mutate(
  graph: Graph,
  field: string,
  entity: string,
  input: object,
  selection = "id",
  // oxlint-disable-next-line typescript/no-explicit-any
): Promise<any> {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  const { data, errors } = await graph.request(
    `mutation ($input: ${type}!) {
      ${field}(input: $input) { ${entity} { ${selection} } userErrors { code message path } } }`,
    { input: { idempotencyKey: newKey(), ...input } },
  );
  const payload = data?.[field];
  if (payload?.[entity]) return payload[entity];
  throw new Error(`${field}: ${JSON.stringify(payload?.userErrors ?? errors)}`);
}

/** A rooftop that every department knows: the event that tells them has arrived. */
export async function openRooftop(graph: Graph, name: string): Promise<string> {
  const { id } = await mutate(graph, "openRooftop", "rooftop", {
    name,
    timeZone: "America/Chicago",
    currency: "USD",
  });
  for (const { database } of graph.subgraphs.values()) {
    await eventually(
      () => database.read("SELECT FROM rooftop WHERE name = $1", [name]),
      (rows) => rows.length > 0,
    );
  }
  return id;
}

export async function receiveStockUnit(
  graph: Graph,
  rooftopId: string,
  vin: string,
  over: object = {},
): Promise<{ id: string; vehicle: { id: string } }> {
  serial += 1;
  return mutate(
    graph,
    "receiveStockUnit",
    "stockUnit",
    {
      rooftopId,
      vin,
      stockNumber: `T${serial}`,
      condition: "USED",
      odometer: { value: 81_234, unit: "MILE" },
      cost: usd(1_250_000),
      askingPrice: usd(1_499_500),
      ...over,
    },
    "id vehicle { id }",
  );
}

/** One car with everything that can be known of it, in all five departments. */
export async function openDealership(graph: Graph, name: string, vin: string): Promise<Dealership> {
  const rooftopId = await openRooftop(graph, name);
  const unit = await receiveStockUnit(graph, rooftopId, vin);
  const vehicleId = unit.vehicle.id;
  const staff = await mutate(graph, "addStaffMember", "staffMember", {
    rooftopId,
    givenName: "Grace",
    familyName: "Okafor",
    title: "SALESPERSON",
  });
  const lead = await mutate(
    graph,
    "createLead",
    "lead",
    {
      rooftopId,
      source: "WEBSITE",
      contact: {
        givenName: "Ada",
        familyName: "Lovelace",
        email: `ada.${serial}@example.com`,
        phone: "+13125550142",
      },
      stockUnitId: unit.id,
      comments: "Is it still there?",
    },
    "id version customer { id }",
  );
  await mutate(graph, "assignLead", "lead", {
    leadId: lead.id,
    expectedVersion: lead.version,
    assigneeId: staff.id,
  });
  const repairOrderId = await closedRepairOrder(graph, rooftopId, vehicleId, lead.customer.id);
  await mutate(graph, "announceRecall", "recallNotice", {
    campaign: `26V-${serial}`,
    title: "Airbag inflator",
    remedyAvailable: true,
    vehicleIds: [vehicleId],
  });
  const deal = await mutate(
    graph,
    "startDeal",
    "deal",
    { rooftopId, buyerId: lead.customer.id, stockUnitId: unit.id, leadId: lead.id },
    "id version",
  );
  await workDeal(graph, deal);
  return {
    rooftopId,
    vin,
    vehicleId,
    stockUnitId: unit.id,
    customerId: lead.customer.id,
    staffMemberId: staff.id,
    leadId: lead.id,
    repairOrderId,
    dealId: deal.id,
  };
}

async function closedRepairOrder(
  graph: Graph,
  rooftopId: string,
  vehicleId: string,
  customerId: string,
): Promise<string> {
  const technician = await mutate(graph, "addTechnician", "technician", {
    rooftopId,
    displayName: "Linus P.",
  });
  const part = await mutate(graph, "addPart", "part", {
    partNumber: `PN-${serial}-${newKey().slice(0, 8)}`,
    description: "Brake pad set",
    listPrice: usd(8_950),
  });
  const order = await mutate(
    graph,
    "openRepairOrder",
    "repairOrder",
    { rooftopId, vehicleId, customerId, odometerIn: 81_300, odometerUnit: "MILE" },
    "id version",
  );
  const withJob = await mutate(
    graph,
    "addServiceJob",
    "repairOrder",
    {
      repairOrderId: order.id,
      expectedVersion: order.version,
      complaint: "Squeals when braking",
      payType: "CUSTOMER",
      laborRate: usd(16_500),
      parts: [{ partId: part.id, quantity: "1", unitPrice: usd(8_950) }],
    },
    "id version jobs { id }",
  );
  const jobId = withJob.jobs[0].id;
  const assigned = await mutate(
    graph,
    "assignTechnician",
    "repairOrder",
    { jobId, expectedVersion: withJob.version, technicianId: technician.id },
    "id version",
  );
  const completed = await mutate(
    graph,
    "completeJob",
    "repairOrder",
    {
      jobId,
      expectedVersion: assigned.version,
      cause: "Pads worn",
      correction: "Pads replaced",
      laborHours: "1.80",
    },
    "id version",
  );
  await mutate(graph, "closeRepairOrder", "repairOrder", {
    repairOrderId: order.id,
    expectedVersion: completed.version,
  });
  return order.id;
}

async function workDeal(graph: Graph, deal: { id: string; version: number }): Promise<void> {
  const traded = await mutate(
    graph,
    "addTradeIn",
    "deal",
    {
      dealId: deal.id,
      expectedVersion: deal.version,
      allowance: usd(1_200_000),
      actualCashValue: usd(1_120_000),
      payoff: usd(1_550_000),
    },
    "id version",
  );
  await mutate(graph, "saveWorksheet", "deal", {
    dealId: deal.id,
    expectedVersion: traded.version,
    sellingPrice: usd(1_449_500),
    rebates: usd(0),
    cashDown: usd(200_000),
    fees: [{ code: "DOC", label: "Documentation", taxable: false, amount: usd(22_500) }],
    products: [],
  });
}
