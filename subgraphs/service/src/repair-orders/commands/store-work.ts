import { In, type EntityManager } from "typeorm";
import { orderTotal, requireCredible } from "../amounts.ts";
import { JobPartEntity } from "../job-part.entity.ts";
import { stateOfWork } from "../repair-order.ts";
import { RepairOrderEntity, type RepairOrderRow } from "../repair-order.entity.ts";
import { ServiceJobEntity } from "../service-job.entity.ts";

/** What `record` needs to know of an order whose jobs changed. */
interface StoredWork {
  readonly aggregate: RepairOrderRow;
  readonly rooftopId: string;
  readonly changedPaths: readonly string[];
}

/**
 * Stores what a change of its jobs makes of an order: the next version, the state, the total.
 * @param jobPaths paths of the job that changed
 * @throws INPUT_INVALID for a total that cannot be meant
 */
export async function storeWork(
  tx: EntityManager,
  order: RepairOrderRow,
  jobPaths: readonly string[],
): Promise<StoredWork> {
  const jobs = await tx.findBy(ServiceJobEntity, { repairOrderId: order.id });
  const parts = await tx.findBy(JobPartEntity, { jobId: In(jobs.map((job) => job.id)) });
  const partsOfJob = Map.groupBy(parts, (part) => part.jobId);
  const totalMinor = orderTotal(
    jobs.map(({ id, laborMinor }) => ({ laborMinor, parts: partsOfJob.get(id) ?? [] })),
  );
  requireCredible(totalMinor, []);

  const change = {
    version: order.version + 1,
    state: stateOfWork(order.state, jobs),
    totalMinor,
  };
  await tx.update(RepairOrderEntity, { id: order.id }, change);
  return {
    aggregate: { ...order, ...change },
    rooftopId: order.rooftopId,
    changedPaths: [
      ...jobPaths,
      ...(change.state === order.state ? [] : ["state"]),
      ...(totalMinor === order.totalMinor ? [] : ["total"]),
    ],
  };
}
