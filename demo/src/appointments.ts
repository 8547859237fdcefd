import { instantAt, openDay } from "./calendar.ts";
import type { Row } from "./copy.ts";
import { ownerAt } from "./fleet.ts";
import { homeOf } from "./group.ts";
import type { History } from "./history.ts";
import { customerIdOf } from "./people.ts";
import { idOf, randomOf } from "./random.ts";
import { vehicleIdOf } from "./stock.ts";

const DAYS_BACK = 30;
const DAYS_AHEAD = 14;
const SLOT_MS = 30 * 60_000;
/** Repair orders of a month and a half, as a share of five years. */
const SHARE = (DAYS_BACK + DAYS_AHEAD) / (5 * 365);

const notes = ["Waiting", "Drop-off", "Needs a shuttle", "Loaner requested", null];

/** The calendar of the workshops: the last weeks and the next ones. */
export function appointmentRows(history: History): Row[] {
  const { settings, vehicles, rooftops } = history;
  const { scale, seed, today } = settings;
  const count = Math.floor(scale.repairOrders * SHARE);
  const rows: Row[] = [];
  for (let index = 0; rows.length < count; index += 1) {
    const random = randomOf(seed, "appointment", index);
    const vehicle = random.pick(vehicles);
    const day = openDay(today + random.between(-DAYS_BACK, DAYS_AHEAD));
    const customer = ownerAt(vehicle, Math.min(day, today - 1));
    if (customer === undefined) continue;
    const rooftop = homeOf(customer, rooftops);
    const startsMs = instantAt(day, 7 * 60 + random.between(0, 18) * 30, rooftop.timeZone);
    const bookedMs = instantAt(
      Math.min(day, today) - random.between(2, 9),
      12 * 60,
      rooftop.timeZone,
    );
    const past = random.chance(0.87) ? "ARRIVED" : random.pick(["NO_SHOW", "CANCELLED"]);
    rows.push({
      id: idOf(seed, "appointment", index, bookedMs),
      version: 1,
      rooftop_id: rooftop.id,
      vehicle_id: vehicleIdOf(settings, vehicle),
      customer_id: customerIdOf(history, customer),
      starts_at: new Date(startsMs),
      ends_at: new Date(startsMs + random.between(1, 4) * SLOT_MS),
      state: day < today - 1 ? past : "BOOKED",
      note: random.pick(notes),
    });
  }
  return rows;
}
