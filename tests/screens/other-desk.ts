import { randomUUID } from "node:crypto";
import { withCheckDigit } from "@forecourt/vehicle/catalog/vin";
import { post, type Variables } from "../graph/client.ts";
import { pause } from "../graph/server.ts";
import type { Stage } from "./stage.ts";

/** Somebody of the group who works by the graph while others sit in front of screens. */
export interface OtherDesk {
  // Tests read the answer by path; a wrong path fails the assertion.
  // oxlint-disable-next-line typescript/no-explicit-any
  ask(query: string, variables?: Variables): Promise<any>;
  /** Runs a mutation. @returns its payload. @throws when it is refused */
  // oxlint-disable-next-line typescript/no-explicit-any
  write(field: string, input: object, selection: string): Promise<any>;
  rooftopNamed(name: string): Promise<string>;
  /** A unit with a price that no deal holds; every time another one. */
  pricedUnit(rooftopId: string, isWanted?: (stockNumber: string) => boolean): Promise<Unit>;
  unitNow(id: string): Promise<Unit>;
  /** @returns when the server had answered, by `Date.now()` */
  reprice(unit: Unit, minorUnits: number): Promise<number>;
  /** An enquiry about a unit, or about none. */
  enquire(rooftopId: string, familyName: string, stockUnitId?: string): Promise<Lead>;
  unitsWithVin(vin: string): Promise<number>;
}

export interface Unit {
  readonly id: string;
  readonly version: number;
  readonly stockNumber: string;
  readonly vin: string;
  /** US cents. */
  readonly price: number;
}

export interface Lead {
  readonly id: string;
  readonly customerId: string;
}

const TOKEN_MS_MAX = 4 * 60_000;
const UNIT = "id version stockNumber vehicle { id vin } askingPrice { minorUnits }";

export async function openOtherDesk({ server, url }: Stage): Promise<OtherDesk> {
  let token = await server.ownerToken();
  let tokenAt = performance.now();
  const taken = new Set<string>();
  let enquiries = 0;

  const ask: OtherDesk["ask"] = async (query, variables = {}) => {
    if (performance.now() - tokenAt > TOKEN_MS_MAX) {
      token = await server.ownerToken();
      tokenAt = performance.now();
    }
    const { data, errors } = await post(url, query, variables, token);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };

  const write: OtherDesk["write"] = async (field, input, selection) => {
    const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
    const data = await ask(
      `mutation ($input: ${type}!) {
        ${field}(input: $input) { ${selection} userErrors { code message path } } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
    );
    const payload = data[field];
    if (payload.userErrors.length > 0) throw new Error(JSON.stringify(payload.userErrors));
    return payload;
  };

  return {
    ask,
    write,
    async rooftopNamed(name) {
      const { rooftops } = await ask("{ rooftops { id name } }");
      const found = rooftops.find((rooftop: { name: string }) => rooftop.name === name);
      if (found) return found.id;
      throw new Error(`there is no ${name}`);
    },
    async pricedUnit(rooftopId, isWanted = () => true) {
      const { stockUnits } = await ask(
        `query ($rooftopId: ID!) {
          stockUnits(first: 100, where: {
            rooftopId: { eq: $rooftopId }, status: { eq: FRONT_LINE }, priced: true
          }) { nodes { ${UNIT} activeDeal { id } } } }`,
        { rooftopId },
      );
      const unit = stockUnits.nodes.find(
        (each: { id: string; stockNumber: string; activeDeal: unknown }) =>
          !each.activeDeal && !taken.has(each.id) && isWanted(each.stockNumber),
      );
      if (!unit) throw new Error("no unit is left");
      taken.add(unit.id);
      return unitOf(unit);
    },
    async unitNow(id) {
      const { stockUnit } = await ask(`query ($id: ID!) { stockUnit(id: $id) { ${UNIT} } }`, {
        id,
      });
      return unitOf(stockUnit);
    },
    async reprice({ id, version }, minorUnits) {
      await write(
        "repriceStockUnit",
        {
          stockUnitId: id,
          expectedVersion: version,
          askingPrice: { minorUnits, currency: "USD" },
        },
        "stockUnit { id }",
      );
      return Date.now();
    },
    async enquire(rooftopId, familyName, stockUnitId) {
      const contact = {
        givenName: "Ada",
        familyName,
        // Whoever writes from the same address is the same customer.
        email: `${familyName.toLowerCase()}.${(enquiries += 1)}@example.com`,
      };
      const { lead } = await write(
        "createLead",
        {
          rooftopId,
          source: "WEBSITE",
          contact,
          comments: "Is it still there?",
          ...(stockUnitId !== undefined && { stockUnitId }),
        },
        "lead { id customer { id } }",
      );
      return { id: lead.id, customerId: lead.customer.id };
    },
    async unitsWithVin(vin) {
      const { vehicleByVin } = await ask(
        "query ($vin: VIN!) { vehicleByVin(vin: $vin) { id stockUnits { nodes { id } } } }",
        { vin },
      );
      return vehicleByVin?.stockUnits.nodes.length ?? 0;
    },
  };
}

function unitOf(unit: {
  readonly id: string;
  readonly version: number;
  readonly stockNumber: string;
  readonly vehicle: { readonly vin: string };
  readonly askingPrice: { readonly minorUnits: number };
}): Unit {
  const { id, version, stockNumber, vehicle, askingPrice } = unit;
  return { id, version, stockNumber, vin: vehicle.vin, price: askingPrice.minorUnits };
}

/** "$14,500", as stock lists say it. */
export function dollars(minorUnits: number): string {
  return `$${Math.round(minorUnits / 100).toLocaleString("en-US")}`;
}

let serial = Date.now() % 100_000;

/** Of a car that nobody has yet: a 2003 Accord of its own. */
export function newVin(): string {
  serial += 1;
  return withCheckDigit(`1HGCM82603A${String(serial % 1_000_000).padStart(6, "0")}`);
}

/** The same with a check digit that cannot be. */
export function wrongVin(): string {
  const vin = newVin();
  return `${vin.slice(0, 8)}${vin[8] === "1" ? "2" : "1"}${vin.slice(9)}`;
}

/** Asks until it is so, for what an event brings about. */
export async function eventually(isSo: () => Promise<boolean>, what: string): Promise<void> {
  const deadline = performance.now() + 10_000;
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error(`not within 10 s: ${what}`);
    await pause(50);
  }
}
