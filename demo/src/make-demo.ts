import { join } from "node:path";
import { openVpicDatabase } from "@forecourt/vehicle/catalog/vpic-database";
import { publishListings } from "@forecourt/vehicle/listings/commands/publish-listings";
import { DAY_MS } from "./calendar.ts";
import { dealRows } from "./deal-rows.ts";
import { tellHistory } from "./history.ts";
import { closeOldPeriods, journalRows } from "./journal.ts";
import { loadPart, type Part } from "./load.ts";
import { department, type Departments, openCharts, openRooftops } from "./open-group.ts";
import { peopleRows } from "./customer-rows.ts";
import type { Plan } from "./plan.ts";
import type { Progress } from "./progress.ts";
import { stockRows } from "./stock.ts";
import { workshopRows } from "./workshop-rows.ts";

/**
 * Makes the demo of a plan in an installation that is empty or has part of it: the rooftops by command,
 * then the history of all five departments at once. Parts that are there already are left alone.
 */
export async function makeDemo(
  departments: Departments,
  plan: Plan,
  dataDir: string,
  progress: Progress,
): Promise<void> {
  const rooftopIds = await openRooftops(departments, plan);
  const charts = await openCharts(departments, plan, rooftopIds);
  const catalog = await openVpicDatabase(join(dataDir, "catalog"));
  try {
    const history = tellHistory({ ...plan, rooftopIds }, catalog);
    const database = (name: string) => department(departments, name).database;
    const parts: Part[] = [
      {
        database: database("ledger"),
        rows: journalRows(history, charts),
        afterwards: (client) => client.query(closeOldPeriods(history)),
      },
      { database: database("service"), rows: workshopRows(history) },
      { database: database("deal"), rows: dealRows(history) },
      { database: database("customer"), rows: peopleRows(history) },
      {
        database: database("vehicle"),
        rows: stockRows(history, catalog),
        afterwards: (client) => publishListings(client, new Date(plan.today * DAY_MS)),
      },
    ];
    const loads = await Promise.allSettled(parts.map((part) => loadPart(plan, part, progress.add)));
    // All have ended before the catalog is closed; the first that failed tells why.
    for (const load of loads) if (load.status === "rejected") throw load.reason;
  } finally {
    catalog.close();
  }
}
