import { decodeId, encodeId } from "@forecourt/platform/type-id";
import type { Resolvers } from "../__generated__/resolvers.ts";
import type { Context } from "../context.ts";
import { certainTrim } from "./certain-trim.ts";
import { codedOrNull } from "./coded-value.ts";
import { vehicleByVin } from "./queries/vehicles.ts";
import type { VehicleRow } from "./vehicle.entity.ts";
import { parseVin } from "./vin.ts";

async function vehicleById(id: string, context: Context): Promise<VehicleRow | null> {
  const uuid = decodeId("veh", id);
  return uuid === undefined ? null : context.vehicleById.load(uuid);
}

const codedFacts: Pick<
  NonNullable<Resolvers["DecodedSpecification"]>,
  "bodyStyle" | "drivetrain" | "fuelType"
> = {
  bodyStyle: (spec) => codedOrNull(spec.bodyStyleCode, spec.bodyStyleLabel),
  drivetrain: (spec) => codedOrNull(spec.drivetrainCode, spec.drivetrainLabel),
  fuelType: (spec) => codedOrNull(spec.fuelTypeCode, spec.fuelTypeLabel),
};

export const catalogResolvers: Resolvers = {
  Query: {
    vehicle: (_root, { id }, context) => vehicleById(id, context),
    vehicleByVin: (_root, { vin }, { database, actor }) =>
      vehicleByVin(database, actor, parseVin(vin).vin),
  },
  Vehicle: {
    __resolveReference: ({ id }, context) => vehicleById(id, context),
    id: ({ id }) => encodeId("veh", id),
    odometer: ({ odometerValue: value, odometerUnit: unit, odometerReadOn: readOn }) =>
      value === null || unit === null ? null : { value, unit, readOn },
    specification: ({ specificationId }, _args, { specificationById }) =>
      specificationId === null ? null : specificationById.load(specificationId),
  },
  VehicleSpecification: {
    __resolveReference: async ({ id }, { specificationById }) => {
      const uuid = decodeId("spc", id);
      return uuid === undefined ? null : specificationById.load(uuid);
    },
    id: ({ id }) => encodeId("spc", id),
    certainTrim: ({ trim }) => certainTrim(trim),
    ...codedFacts,
  },
  DecodedSpecification: codedFacts,
};
