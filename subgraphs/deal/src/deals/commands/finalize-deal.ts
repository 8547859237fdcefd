import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { idInput } from "@forecourt/platform/input-rules";
import { lockedDeal } from "./locked-deal.ts";

/**
 * Refuses every deal: neither the figures of a contract nor the agreement of the other departments can be
 * had yet, and a deal that only says FINALIZED would be a lie in the books.
 * @throws NOT_FOUND, VERSION_CONFLICT, FINALIZE_NOT_AVAILABLE
 */
export const finalizeDeal = defineCommand({
  name: "deal.finalize",
  requires: "deal:finalize",
  input: z.object({ dealId: idInput("dea"), expectedVersion: z.int() }),
  async run(scope, { dealId, expectedVersion }): Promise<{ dealId: string }> {
    await lockedDeal(scope, dealId, expectedVersion);
    throw new DomainError("FINALIZE_NOT_AVAILABLE", "Deals cannot be finalized yet", ["dealId"]);
  },
});
