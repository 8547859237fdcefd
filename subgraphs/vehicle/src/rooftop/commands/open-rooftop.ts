import type { EntityManager } from "typeorm";
import { z } from "zod";
import { isTimeZone } from "@forecourt/platform/business-date";
import { defineCommand } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { textInput } from "@forecourt/platform/input-rules";
import { newId } from "@forecourt/platform/type-id";
import { RooftopOpened } from "@forecourt/schema/events/vehicle";
import { RooftopEntity } from "../rooftop.entity.ts";

const currencies = new Set(Intl.supportedValuesOf("currency"));

/** Opens a point of sale and publishes `vehicle.rooftop-opened.v1`. @throws ROOFTOP_NAME_TAKEN */
export const openRooftop = defineCommand({
  name: "rooftop.open",
  requires: "rooftop:open",
  input: z.object({
    name: textInput(120),
    timeZone: z.string().refine(isTimeZone, "is not an IANA time zone"),
    currency: z.string().refine((code) => currencies.has(code), "is not an ISO 4217 code"),
  }),
  constraints: {
    rooftop_name: ({ name }) =>
      new DomainError("ROOFTOP_NAME_TAKEN", `The group has a rooftop named ${name}`, ["name"]),
  },
  async run({ tx, record }, input) {
    await requireZoneOfDatabase(tx, input.timeZone);
    const rooftop = { id: newId(), version: 1, ...input };
    await tx.insert(RooftopEntity, rooftop);
    record(RooftopOpened, {
      kind: "CREATED",
      aggregate: rooftop,
      rooftopId: rooftop.id,
      changedPaths: ["name", "timeZone", "currency"],
      data: { rooftopId: rooftop.id, ...input },
    });
    return { rooftopId: rooftop.id };
  },
});

/** The stock list reckons days in stock in SQL: a zone that only this runtime knows would break it. */
async function requireZoneOfDatabase(tx: EntityManager, timeZone: string): Promise<void> {
  const known: unknown[] = await tx.query("SELECT FROM pg_timezone_names WHERE name = $1", [
    timeZone,
  ]);
  if (known.length > 0) return;
  throw new DomainError("INPUT_INVALID", "is not an IANA time zone", ["timeZone"]);
}
