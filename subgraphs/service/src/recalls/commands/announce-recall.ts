import type { EntityManager } from "typeorm";
import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { idInput, optionalInput, textInput } from "@forecourt/platform/input-rules";
import { newId } from "@forecourt/platform/type-id";
import { RecallAnnounced } from "@forecourt/schema/events/service";
import { RecallNoticeEntity, type RecallNoticeRow } from "../recall-notice.entity.ts";

const VEHICLES_MAX = 250;
const FIRST_DATE = "2000-01-01";
const LAST_DATE = "2100-01-01";

const input = z.object({
  campaign: textInput(40),
  title: textInput(200),
  remedyAvailable: z.boolean(),
  component: optionalInput(textInput(120)),
  announcedOn: optionalInput(
    z.iso
      .date()
      .refine(
        (date) => date >= FIRST_DATE && date <= LAST_DATE,
        `must be from ${FIRST_DATE} to ${LAST_DATE}`,
      ),
  ),
  vehicleIds: z
    .array(idInput("veh"))
    .min(1, "must name a car")
    .max(VEHICLES_MAX, `must be at most ${VEHICLES_MAX} cars`)
    .readonly(),
});
type Announcement = z.output<typeof input>;

/**
 * Announces a recall for cars, or adds cars and newer facts to a campaign known before, and publishes
 * `service.recall-announced.v1`. Repeated announcements commute, so no version is expected.
 * @throws NOTHING_TO_CHANGE
 */
export const announceRecall = defineCommand({
  name: "recall.announce",
  requires: "recall:write",
  input,
  async run({ tx, now, record }, announcement) {
    const before = await registeredNotice(tx, announcement, now);
    const after = amended(before, announcement);
    const vehicleIds = await openForVehicles(tx, before.id, announcement.vehicleIds);
    const created = before.version === 0;
    const changedPaths = [
      ...(created ? ["campaign", ...factPaths] : newerFacts(before, after)),
      ...(vehicleIds.length > 0 ? ["vehicles"] : []),
    ];
    if (changedPaths.length === 0) {
      throw new DomainError("NOTHING_TO_CHANGE", "All of this is known", ["vehicleIds"]);
    }

    await tx.update(RecallNoticeEntity, { id: after.id }, after);
    record(RecallAnnounced, {
      kind: created ? "CREATED" : "UPDATED",
      aggregate: after,
      rooftopId: null,
      changedPaths,
      data: {
        recallId: after.id,
        campaign: after.campaign,
        remedyAvailable: after.remedyAvailable,
        vehicleIds,
      },
    });
    return { recallNoticeId: after.id };
  },
});

const factPaths = ["title", "remedyAvailable", "component", "announcedOn"] as const;

function newerFacts(before: RecallNoticeRow, after: RecallNoticeRow): string[] {
  return factPaths.filter((path) => after[path] !== before[path]);
}

/** The notice of the campaign, locked; a campaign heard of for the first time is at version 0. */
async function registeredNotice(
  tx: EntityManager,
  { campaign, title, remedyAvailable, component, announcedOn }: Announcement,
  now: Date,
): Promise<RecallNoticeRow> {
  await tx
    .createQueryBuilder()
    .insert()
    .into(RecallNoticeEntity)
    .values({
      id: newId(),
      version: 0,
      campaign,
      title,
      remedyAvailable,
      component: component ?? null,
      announcedOn: announcedOn ?? now.toISOString().slice(0, 10),
    })
    .orIgnore()
    .execute();
  const lock = { mode: "for_no_key_update" } as const;
  return tx.findOneOrFail(RecallNoticeEntity, { where: { campaign }, lock });
}

/** What is not given stays as it is known. */
function amended(notice: RecallNoticeRow, announcement: Announcement): RecallNoticeRow {
  const { title, remedyAvailable, component, announcedOn } = announcement;
  return {
    ...notice,
    version: notice.version + 1,
    title,
    remedyAvailable,
    component: component ?? notice.component,
    announcedOn: announcedOn ?? notice.announcedOn,
  };
}

/** Those of the cars that the recall did not concern before. */
async function openForVehicles(
  tx: EntityManager,
  recallId: string,
  vehicleIds: readonly string[],
): Promise<string[]> {
  const opened: { vehicle_id: string }[] = await tx.query(
    `INSERT INTO vehicle_recall (vehicle_id, recall_id)
     SELECT DISTINCT vehicle_id, $1::uuid FROM unnest($2::uuid[]) AS vehicle_id ORDER BY vehicle_id
     ON CONFLICT DO NOTHING RETURNING vehicle_id`,
    [recallId, vehicleIds],
  );
  return opened.map((row) => row.vehicle_id);
}
