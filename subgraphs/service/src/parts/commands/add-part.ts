import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { amountInput, optionalInput, textInput } from "@forecourt/platform/input-rules";
import { newId } from "@forecourt/platform/type-id";
import { PartAdded } from "@forecourt/schema/events/service";
import { normalizedPartNumber } from "../part-number.ts";
import { PartEntity } from "../part.entity.ts";

/** Adds a part to the part master and publishes `service.part-added.v1`. @throws PART_NUMBER_TAKEN */
export const addPart = defineCommand({
  name: "part.add",
  requires: "part:write",
  input: z.object({
    partNumber: textInput(40).refine(
      (text) => normalizedPartNumber(text) !== "",
      "has neither letters nor digits",
    ),
    description: optionalInput(textInput(200)),
    listPrice: optionalInput(amountInput),
  }),
  constraints: {
    part_normalized_number: ({ partNumber }) =>
      new DomainError("PART_NUMBER_TAKEN", `There is a part ${partNumber}`, ["partNumber"]),
  },
  async run({ tx, record }, { partNumber, description, listPrice }) {
    const part = {
      id: newId(),
      version: 1,
      partNumber,
      normalizedNumber: normalizedPartNumber(partNumber),
      description: description ?? null,
      listPriceMinor: listPrice?.minorUnits ?? null,
      currency: listPrice?.currency ?? null,
    };
    await tx.insert(PartEntity, part);
    record(PartAdded, {
      kind: "CREATED",
      aggregate: part,
      rooftopId: null,
      changedPaths: ["partNumber", "description", "listPrice"],
      data: {
        partId: part.id,
        partNumber,
        listPriceMinor: part.listPriceMinor?.toString() ?? null,
        currency: part.currency,
      },
    });
    return { partId: part.id };
  },
});
