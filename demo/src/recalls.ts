import { type Day, DAY_MS, dateOf } from "./calendar.ts";
import { type Row, type Rows, slices } from "./copy.ts";
import type { History } from "./history.ts";
import { idOf, randomOf } from "./random.ts";
import { vehicleIdOf } from "./stock.ts";
import { type RecallProfile, recalls } from "./workshop.ts";

const AFFECTED_SHARE = 0.35;
const DONE_SHARE = 0.6;

/** Campaigns and the cars they concern; some cars have been to the workshop for them. */
export function* recallRows(history: History): Generator<Rows> {
  const { settings, vehicles } = history;
  const { seed, today } = settings;
  const notices: Notice[] = recalls.map((recall, index) => {
    const announcedOn = today - recall.announced;
    const campaign = `DEMO-${101 + index}`;
    return {
      ...recall,
      campaign,
      announcedOn,
      id: idOf(seed, "recall", index, announcedOn * DAY_MS),
    };
  });
  yield { table: "recall_notice", rows: notices.map(noticeRow) };

  for (const slice of slices(vehicles)) {
    const rows = slice.flatMap((vehicle) => {
      const random = randomOf(seed, "recalled", vehicle.index);
      const isDossierCar = vehicle.index === 0;
      return notices
        .filter(({ make, years: [first, last] }) => {
          const { modelYear, model } = vehicle;
          return make === model.make && first <= modelYear && modelYear <= last;
        })
        .filter(() => random.chance(AFFECTED_SHARE) || isDossierCar)
        .map(({ id, announcedOn, remedyAvailable }) => {
          const doneOn = announcedOn + random.between(20, 300);
          const done = remedyAvailable && !isDossierCar && random.chance(DONE_SHARE);
          return {
            vehicle_id: vehicleIdOf(settings, vehicle),
            recall_id: id,
            completed_on: done && doneOn < today ? dateOf(doneOn) : null,
          };
        });
    });
    yield { table: "vehicle_recall", rows };
  }
}

interface Notice extends RecallProfile {
  readonly id: string;
  readonly campaign: string;
  readonly announcedOn: Day;
}

function noticeRow(recall: Notice): Row {
  return {
    id: recall.id,
    version: 1,
    campaign: recall.campaign,
    title: recall.title,
    remedy_available: recall.remedyAvailable,
    component: recall.component,
    announced_on: dateOf(recall.announcedOn),
  };
}
