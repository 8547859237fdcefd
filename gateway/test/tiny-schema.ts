import { composeSupergraph } from "../src/compose.ts";

const federation = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key"])`;

export const vehicleSdl = `${federation}
scalar Long scalar CurrencyCode scalar LocalDate scalar Decimal
input MoneyInput { minorUnits: Long! currency: CurrencyCode! }
input SaleInput { price: MoneyInput! on: LocalDate! rates: [Decimal!] }
type Query {
  vehicle(id: ID!): Vehicle echo(sale: SaleInput!): String
  vehicles(first: Int = 10, last: Int): Vehicles!
  strictVehicle(id: ID!): Vehicle!
  caller: String! workload: String! contextNumber: Int!
  secret: String refused: String badArgument: String
}
type Mutation { renameVehicle(id: ID!, key: String!): Vehicle }
type Subscription {
  vehicleChanges(count: Int, failAt: Int): VehicleChange
  strictChanges: VehicleChange!
  forbiddenChanges: VehicleChange
}
type VehicleChange { position: Int! caller: String! contextNumber: Int! vehicle: Vehicle broken: String }
type Vehicles { nodes: [Vehicle!]! }
type Vehicle @key(fields: "id") { id: ID! vin: String! contextNumber: Int! }`;

export const serviceSdl = `${federation}
type Vehicle @key(fields: "id") {
  id: ID!
  lastService: String odometer: Int! servicedFor: String!
  brokenHistory: String
  serviceContextNumber: Int!
  serviceHistory(first: Int = 10): RepairOrders!
}
type RepairOrders { nodes: [RepairOrder!]! }
type RepairOrder { number: String! vehicle: Vehicle! }`;

export const supergraphSdl = composeSupergraph([
  { name: "vehicle", url: "http://vehicle", sdl: vehicleSdl },
  { name: "service", url: "http://service", sdl: serviceSdl },
]).supergraphSdl;

/** What of the tiny graph anybody may ask for. */
export const publicSdl = `
scalar Long scalar CurrencyCode scalar LocalDate
input MoneyInput { minorUnits: Long! currency: CurrencyCode! }
input SaleInput { price: MoneyInput! on: LocalDate! }
type Query {
  vehicle(id: ID!): Vehicle
  vehicles(first: Int = 10): Vehicles!
  echo(sale: SaleInput!): String
  caller: String!
  secret: String
}
type Mutation { renameVehicle(id: ID!, key: String!): Vehicle }
type Vehicles { nodes: [Vehicle!]! }
type Vehicle { id: ID! vin: String! lastService: String serviceHistory(first: Int = 10): RepairOrders! }
type RepairOrders { nodes: [RepairOrder!]! }
type RepairOrder { number: String! vehicle: Vehicle! }
`;
