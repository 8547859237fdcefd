import { Raw, type FindOptionsWhere } from "typeorm";
import type { CommandScope } from "@forecourt/platform/command-scope";
import { DomainError } from "@forecourt/platform/errors";
import { within } from "@forecourt/platform/list-scope";
import { RepairOrderEntity, type RepairOrderRow } from "../repair-order.entity.ts";
import { ServiceJobEntity, type ServiceJobRow } from "../service-job.entity.ts";

/**
 * The order a command is about, locked until the transaction ends, at the version the caller has seen.
 * An order at a rooftop where the actor may not give the command does not exist.
 * @throws NOT_FOUND, VERSION_CONFLICT
 */
export async function lockedRepairOrder(
  scope: CommandScope,
  { repairOrderId, expectedVersion }: { repairOrderId: string; expectedVersion: number },
): Promise<RepairOrderRow> {
  const order = await lockedOrder(scope, { id: repairOrderId });
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
  const order = await lockedOrder(scope, { id: orderOfJob(jobId) });
  if (!order) throw new DomainError("NOT_FOUND", "There is no such job", ["jobId"]);
  await scope.requireVersion(order, expectedVersion);
  const job = await scope.tx.findOneByOrFail(ServiceJobEntity, { id: jobId });
  return { order, job };
}

function orderOfJob(jobId: string) {
  return Raw<string>(
    (id) => `${id} = (SELECT repair_order_id FROM service_job WHERE id = :jobId)`,
    { jobId },
  );
}

function lockedOrder(
  scope: CommandScope,
  where: FindOptionsWhere<RepairOrderRow>,
): Promise<RepairOrderRow | null> {
  return scope.tx.findOne(RepairOrderEntity, {
    where: { ...where, ...within(scope) },
    lock: { mode: "for_no_key_update" },
  });
}
