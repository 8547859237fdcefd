import { mayAt } from "@forecourt/platform/actor";
import { unknownRooftop } from "@forecourt/platform/command-scope";
import { BadArgument } from "@forecourt/platform/errors";
import { requireId } from "@forecourt/platform/type-id";
import type { Resolvers } from "../__generated__/resolvers.ts";
import type { Context } from "../context.ts";
import { readVin, type CheckedVin } from "./check-vin.ts";
import { knownCar } from "./queries/known-car.ts";
import { proposeStockNumber } from "./queries/propose-stock-number.ts";

/** As long as what receiveStockUnit takes. */
const VIN_LENGTH_MAX = 64;

async function checkVin(text: string, rooftop: string, context: Context): Promise<CheckedVin> {
  if (text.length > VIN_LENGTH_MAX) {
    const message = `vin takes at most ${VIN_LENGTH_MAX} characters`;
    throw new BadArgument("BAD_USER_INPUT", message, ["vin"]);
  }
  const rooftopId = await requireReceivingRooftop(rooftop, context);
  const read = readVin(text, context.vinDecoder);
  const car = read.vin === null ? undefined : await knownCar(context.database, read.vin);
  return {
    ...read,
    rooftopId,
    vehicleId: car?.vehicleId ?? null,
    openUnitId: car?.openUnitId ?? null,
  };
}

async function requireReceivingRooftop(id: string, { actor, rooftops }: Context): Promise<string> {
  const rooftopId = requireId("rft", id, ["rooftopId"]);
  // As for a command: another's rooftop is not even looked for.
  if (!mayAt(actor, "stock:write", rooftopId)) throw unknownRooftop();
  if ((await rooftops.byId(rooftopId)) === undefined) throw unknownRooftop();
  return rooftopId;
}

export const vinCheckResolvers: Resolvers = {
  Query: {
    vinCheck: (_root, { vin, rooftopId }, context) => checkVin(vin, rooftopId, context),
  },
  VinCheck: {
    vehicle: ({ vehicleId }, _args, { vehicleById }) =>
      vehicleId === null ? null : vehicleById.load(vehicleId),
    isInStock: ({ openUnitId }) => openUnitId !== null,
    inStock: ({ openUnitId }, _args, { stockUnitById }) =>
      openUnitId === null ? null : stockUnitById.load(openUnitId),
    proposedStockNumber: ({ rooftopId }, _args, { database }) =>
      proposeStockNumber(database, rooftopId),
  },
};
