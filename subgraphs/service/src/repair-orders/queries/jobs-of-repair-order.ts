import type DataLoader from "dataloader";
import { may, type Actor } from "@forecourt/platform/actor";
import { scopeValue } from "@forecourt/platform/list-scope";
import { loaderOfMany } from "@forecourt/platform/loader";
import type { Reader } from "@forecourt/platform/reader";
import type { Part } from "../../parts/part.entity.ts";
import type { TechnicianRow } from "../../technicians/technician.entity.ts";
import type { ServiceJobRow } from "../service-job.entity.ts";

/** A job as it is shown, with what it refers to. */
export interface ServiceJob extends Omit<ServiceJobRow, "technicianId"> {
  readonly rooftopId: string;
  readonly currency: string;
  readonly technician: TechnicianRow | null;
  readonly parts: readonly JobPart[];
}

export interface JobPart {
  readonly rooftopId: string;
  readonly quantity: string;
  readonly unitPriceMinor: bigint | null;
  readonly currency: string;
  /** Null for who may not see the part master. */
  readonly part: Part | null;
}

/** As Postgres gives it: JSON carries quantities and amounts as text, because its numbers are floats. */
interface JobRow extends Omit<ServiceJob, "parts"> {
  readonly parts: readonly JobPartJson[] | null;
}

interface JobPartJson {
  readonly quantity: string;
  readonly unitPriceMinor: string | null;
  readonly part: (Omit<Part, "listPriceMinor"> & { readonly listPriceMinor: string | null }) | null;
}

/**
 * `$2` to `$4` are the rooftops where the actor may see orders, amounts and technicians, null for all; `$5` and
 * `$6` are whether the actor may see parts and their list prices.
 */
const JOBS_WITH_TECHNICIAN_AND_PARTS = `
  SELECT job.id, job.repair_order_id AS "repairOrderId", job.line, job.complaint, job.cause,
    job.correction, job.pay_type AS "payType", job.op_code AS "opCode",
    job.labor_hours::text AS "laborHours", repair_order.rooftop_id AS "rooftopId",
    CASE WHEN priced THEN job.labor_rate_minor END AS "laborRateMinor",
    CASE WHEN priced THEN job.labor_minor END AS "laborMinor", repair_order.currency,
    CASE WHEN technician.id IS NOT NULL THEN json_build_object(
      'id', technician.id, 'version', technician.version, 'rooftopId', technician.rooftop_id,
      'displayName', technician.display_name, 'active', technician.active) END AS technician,
    (SELECT json_agg(json_build_object(
        'quantity', trim_scale(job_part.quantity)::text,
        'unitPriceMinor', CASE WHEN priced THEN job_part.unit_price_minor::text END,
        'part', CASE WHEN $5::boolean THEN json_build_object(
          'id', part.id, 'partNumber', part.part_number, 'description', part.description,
          'listPriceMinor', CASE WHEN $6::boolean THEN part.list_price_minor::text END,
          'currency', part.currency) END) ORDER BY job_part.position)
      FROM job_part JOIN part ON part.id = job_part.part_id
      WHERE job_part.job_id = job.id) AS parts
  FROM service_job AS job
  JOIN repair_order ON repair_order.id = job.repair_order_id
    AND ($2::uuid[] IS NULL OR repair_order.rooftop_id = ANY ($2))
  CROSS JOIN LATERAL (
    SELECT $3::uuid[] IS NULL OR repair_order.rooftop_id = ANY ($3) AS priced) AS amounts
  LEFT JOIN technician ON technician.id = job.technician_id
    AND ($4::uuid[] IS NULL OR technician.rooftop_id = ANY ($4))
  WHERE job.repair_order_id = ANY ($1)
  ORDER BY job.repair_order_id, job.line`;

/** Jobs by repair order, in line order, with technician and parts: one statement for all of it. */
export function createJobsOfRepairOrder(
  database: Reader,
  actor: Actor,
): DataLoader<string, ServiceJob[]> {
  const sight = [
    scopeValue(actor, "service:read"),
    scopeValue(actor, "service:amount:read"),
    scopeValue(actor, "technician:read"),
    may(actor, "part:read"),
    may(actor, "service:amount:read"),
  ];
  return loaderOfMany(
    async (repairOrderIds) => {
      const values = [repairOrderIds, ...sight];
      return (await database.read<JobRow>(JOBS_WITH_TECHNICIAN_AND_PARTS, values)).map(serviceJob);
    },
    ({ repairOrderId }) => repairOrderId,
  );
}

function serviceJob({ parts, ...job }: JobRow): ServiceJob {
  return { ...job, parts: (parts ?? []).map((part) => jobPart(part, job)) };
}

function jobPart(
  { quantity, unitPriceMinor, part }: JobPartJson,
  { rooftopId, currency }: Pick<ServiceJob, "rooftopId" | "currency">,
): JobPart {
  return {
    rooftopId,
    quantity,
    unitPriceMinor: bigintOrNull(unitPriceMinor),
    currency,
    part: part && { ...part, listPriceMinor: bigintOrNull(part.listPriceMinor) },
  };
}

function bigintOrNull(text: string | null): bigint | null {
  return text === null ? null : BigInt(text);
}
