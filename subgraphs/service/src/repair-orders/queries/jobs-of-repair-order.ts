import type DataLoader from "dataloader";
import type { Database } from "@forecourt/platform/database";
import { loaderOfMany } from "@forecourt/platform/loader";
import type { Part } from "../../parts/part.entity.ts";
import type { TechnicianRow } from "../../technicians/technician.entity.ts";
import type { ServiceJobRow } from "../service-job.entity.ts";

/** A job as it is shown, with what it refers to. */
export interface ServiceJob extends Omit<ServiceJobRow, "technicianId"> {
  readonly currency: string;
  readonly technician: TechnicianRow | null;
  readonly parts: readonly JobPart[];
}

export interface JobPart {
  readonly quantity: string;
  readonly unitPriceMinor: bigint | null;
  readonly currency: string;
  readonly part: Part;
}

/** As Postgres gives it: JSON carries quantities and amounts as text, because its numbers are floats. */
interface JobRow extends Omit<ServiceJob, "parts"> {
  readonly parts: readonly JobPartJson[] | null;
}

interface JobPartJson {
  readonly quantity: string;
  readonly unitPriceMinor: string | null;
  readonly part: Omit<Part, "listPriceMinor"> & { readonly listPriceMinor: string | null };
}

const JOBS_WITH_TECHNICIAN_AND_PARTS = `
  SELECT job.id, job.repair_order_id AS "repairOrderId", job.line, job.complaint, job.cause,
    job.correction, job.pay_type AS "payType", job.op_code AS "opCode",
    job.labor_hours::text AS "laborHours", job.labor_rate_minor AS "laborRateMinor",
    job.labor_minor AS "laborMinor", repair_order.currency,
    CASE WHEN technician.id IS NOT NULL THEN json_build_object(
      'id', technician.id, 'version', technician.version, 'rooftopId', technician.rooftop_id,
      'displayName', technician.display_name, 'active', technician.active) END AS technician,
    (SELECT json_agg(json_build_object(
        'quantity', trim_scale(job_part.quantity)::text,
        'unitPriceMinor', job_part.unit_price_minor::text,
        'part', json_build_object('id', part.id, 'partNumber', part.part_number,
          'description', part.description, 'listPriceMinor', part.list_price_minor::text,
          'currency', part.currency)) ORDER BY job_part.position)
      FROM job_part JOIN part ON part.id = job_part.part_id
      WHERE job_part.job_id = job.id) AS parts
  FROM service_job AS job
  JOIN repair_order ON repair_order.id = job.repair_order_id
  LEFT JOIN technician ON technician.id = job.technician_id
  WHERE job.repair_order_id = ANY ($1)
  ORDER BY job.repair_order_id, job.line`;

/** Jobs by repair order, in line order, with technician and parts: one statement for all of it. */
export function createJobsOfRepairOrder(database: Database): DataLoader<string, ServiceJob[]> {
  return loaderOfMany(
    async (repairOrderIds) => {
      const rows = await database.read<JobRow>(JOBS_WITH_TECHNICIAN_AND_PARTS, [repairOrderIds]);
      return rows.map(serviceJob);
    },
    ({ repairOrderId }) => repairOrderId,
  );
}

function serviceJob({ parts, ...job }: JobRow): ServiceJob {
  return { ...job, parts: (parts ?? []).map((part) => jobPart(part, job.currency)) };
}

function jobPart({ quantity, unitPriceMinor, part }: JobPartJson, currency: string): JobPart {
  return {
    quantity,
    unitPriceMinor: bigintOrNull(unitPriceMinor),
    currency,
    part: { ...part, listPriceMinor: bigintOrNull(part.listPriceMinor) },
  };
}

function bigintOrNull(text: string | null): bigint | null {
  return text === null ? null : BigInt(text);
}
