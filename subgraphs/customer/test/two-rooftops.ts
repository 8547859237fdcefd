import { done, publicId, type CustomerHarness } from "./harness.ts";

/** Ids of what a rooftop knows. */
export interface Known {
  readonly rft: string;
  readonly cus: string;
  /** A customer who gave nothing but an e-mail address. */
  readonly nameless: string;
  readonly stf: string;
  readonly led: string;
  readonly itn: string;
  readonly stk: string;
  readonly tsk: string;
  readonly email: string;
  readonly phone: string;
}

/** Ids of nothing, in place of every id of a rooftop. */
export const nothing = (): Known => ({
  rft: publicId("rft"),
  cus: publicId("cus"),
  nameless: publicId("cus"),
  stf: publicId("stf"),
  led: publicId("led"),
  itn: publicId("itn"),
  stk: publicId("stk"),
  tsk: publicId("tsk"),
  email: "nobody@example.com",
  phone: "+13125550000",
});

/** A rooftop in which everything that can be read says whose it is, and what is for few says "secret". */
export async function knownAt(
  harness: CustomerHarness,
  rft: string,
  name: "Alpha" | "Bravo",
): Promise<Known> {
  const stk = publicId("stk");
  const email = `secret@${name.toLowerCase()}.example.com`;
  const phone = name === "Alpha" ? "+13125550177" : "+13125550188";
  const contact = { givenName: name, familyName: "Customer", email, phone };
  const at = { rooftopId: rft };
  const { lead } = await done(harness, "createLead", {
    ...at,
    source: "PHONE",
    contact,
    stockUnitId: stk,
    comments: `${name} secret comments`,
  });
  const cus: string = lead.customer.id;
  const { staffMember } = await done(harness, "addStaffMember", {
    ...at,
    givenName: name,
    familyName: "Seller",
    title: "SALESPERSON",
  });
  const { interaction } = await done(harness, "recordInteraction", {
    ...at,
    customerId: cus,
    leadId: lead.id,
    staffMemberId: staffMember.id,
    channel: "TEXT",
    direction: "INBOUND",
    subject: `${name} secret subject`,
    notes: `${name} secret notes`,
  });
  const { task } = await done(harness, "createTask", {
    ...at,
    kind: "CALL",
    title: `Call ${name}`,
    notes: `${name} secret notes`,
    dueAt: "2026-11-20T16:00:00Z",
    assigneeId: null,
    leadId: lead.id,
  });
  await done(harness, "recordFinancialProfile", {
    customerId: cus,
    expectedVersion: 0,
    bankAccount: {
      routingNumber: "121000248",
      accountNumber: "12345678",
      holder: `${name} Holder`,
    },
  });
  const { customer } = await done(harness, "createCustomer", { ...at, email: `only.${email}` });
  return {
    rft,
    cus,
    nameless: customer.id,
    stf: staffMember.id,
    led: lead.id,
    itn: interaction.id,
    stk,
    tsk: task.id,
    email,
    phone,
  };
}
