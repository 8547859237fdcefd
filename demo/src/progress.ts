import { SingleBar } from "cli-progress";
import type { Scale } from "./scale.ts";

/** Tells on stderr how far the demo is: a bar on a terminal, else a line every few seconds. */
export interface Progress {
  add(rows: number): void;
  finish(): void;
}

const LINE_EVERY_MS = 3_000;

export function showProgress(scale: Scale): Progress {
  const bar = new SingleBar({
    format: "Making the demo group  {bar} {percentage}%  {value} rows  {duration_formatted}",
    stream: process.stderr,
    hideCursor: true,
    barsize: 30,
    noTTYOutput: true,
    notTTYSchedule: LINE_EVERY_MS,
  });
  const expected = rowsExpected(scale);
  let rows = 0;
  bar.start(expected, 0);
  return {
    add(more) {
      rows += more;
      bar.update(Math.min(rows, expected));
    },
    finish() {
      bar.setTotal(rows);
      bar.update(rows);
      bar.stop();
    },
  };
}

/** About; rows that come with one order, deal, lead or car were counted once. */
function rowsExpected({ repairOrders, deals, leads, vehicles, customers }: Scale): number {
  return Math.round(repairOrders * 8 + deals * 30 + leads * 5.5 + vehicles * 3 + customers);
}
