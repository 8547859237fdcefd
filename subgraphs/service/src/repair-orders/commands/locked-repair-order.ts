import { mayActAt } from "@forecourt/platform/actor";
import type { CommandScope } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { RepairOrderEntity, type RepairOrderRow } from "../repair-order.entity.ts";
import { ServiceJobEntity, type ServiceJobRow } from "../service-job.entity.ts";

/**
 * The order a command is about, locked until the transaction ends, at the version the caller has seen.
 * An order at a rooftop the actor may not see does not exist, as in a query.
 * @throws NOT_FOUND, VERSION_CONFLICT
 */
export async function lockedRepairOrder(
  scope: CommandScope,
  { repairOrderId, expectedVersion }: { repairOrderId: string; expectedVersion: number },
): Promise<RepairOrderRow> {
  const order = await visibleOrder(scope, repairOrderId);
  if (!order) {
    throw new DomainError("NOT_FOUND", "There is no such repair order", ["repairOrderId"]);
  }
  await scope.requireVersion(order, expectedVersion);
  return order;
}

/** A job and its order, locked as above: jobs change only under the lock of their order. */
export async function lockedJob(
  scope: CommandScope,
  { jobId, expectedVersion }: { jobId: string; expectedVersion: number },
): Promise<{ order: RepairOrderRow; job: ServiceJobRow }> {
  const found = await scope.tx.findOneBy(ServiceJobEntity, { id: jobId });
  const order = found && (await visibleOrder(scope, found.repairOrderId));
  if (!order) throw new DomainError("NOT_FOUND", "There is no such job", ["jobId"]);
  await scope.requireVersion(order, expectedVersion);
  const job = await scope.tx.findOneByOrFail(ServiceJobEntity, { id: jobId });
  return { order, job };
}

async function visibleOrder(
  { tx, actor }: CommandScope,
  id: string,
): Promise<RepairOrderRow | undefined> {
  const order = await tx.findOne(RepairOrderEntity, {
    where: { id },
    lock: { mode: "for_no_key_update" },
  });
  return order && mayActAt(actor, order.rooftopId) ? order : undefined;
}
