import type { CommandScope } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { RepairOrderEntity, type RepairOrderRow } from "../repair-order.entity.ts";
import { ServiceJobEntity, type ServiceJobRow } from "../service-job.entity.ts";

/**
 * The order a command is about, locked until the transaction ends, at the version the caller has seen.
 * @throws NOT_FOUND, Forbidden, VERSION_CONFLICT
 */
export async function lockedRepairOrder(
  { tx, requireRooftop, requireVersion }: CommandScope,
  { repairOrderId, expectedVersion }: { repairOrderId: string; expectedVersion: number },
): Promise<RepairOrderRow> {
  const order = await tx.findOne(RepairOrderEntity, {
    where: { id: repairOrderId },
    lock: { mode: "pessimistic_write" },
  });
  if (!order) {
    throw new DomainError("NOT_FOUND", "There is no such repair order", ["repairOrderId"]);
  }
  requireRooftop(order.rooftopId);
  await requireVersion(order, expectedVersion);
  return order;
}

/** A job and its order, locked as above: jobs change only under the lock of their order. */
export async function lockedJob(
  scope: CommandScope,
  { jobId, expectedVersion }: { jobId: string; expectedVersion: number },
): Promise<{ order: RepairOrderRow; job: ServiceJobRow }> {
  const found = await scope.tx.findOneBy(ServiceJobEntity, { id: jobId });
  if (!found) throw new DomainError("NOT_FOUND", "There is no such job", ["jobId"]);
  const { repairOrderId } = found;
  const order = await lockedRepairOrder(scope, { repairOrderId, expectedVersion });
  const job = await scope.tx.findOneByOrFail(ServiceJobEntity, { id: jobId });
  return { order, job };
}
