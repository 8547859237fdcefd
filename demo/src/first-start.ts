import type { Subgraph } from "@forecourt/platform/subgraph";
import { dayOf } from "./calendar.ts";
import { makeDemo } from "./make-demo.ts";
import { demoState, type Plan } from "./plan.ts";
import { showProgress } from "./progress.ts";
import { scales } from "./scale.ts";
import { DOSSIER_VIN } from "./showpieces.ts";

/** One vehicle with its specification, its stock history and its service history, across departments. */
export const flagshipQuery = `# One car, five departments. Press Ctrl-Enter.
query VehicleDossier($vin: VIN! = "${DOSSIER_VIN}") {
  vehicleByVin(vin: $vin) {
    id
    vin
    modelYear
    odometer { value unit readOn }
    specification {
      id make model trim engine
      bodyStyle { code label }
      drivetrain { code label }
      fuelType { code label }
    }
    openRecalls { campaign title remedyAvailable }
    stockUnits(first: 3) {
      nodes {
        id stockNumber status daysInStock
        askingPrice { minorUnits currency decimal }
        rooftop { id name }
        activeDeal { id number state }
      }
    }
    serviceHistory(first: 10) {
      totalCount { value precision }
      nodes {
        id number state openedAt closedAt odometerIn
        rooftop { id name }
        total { minorUnits currency decimal }
        jobs {
          line complaint cause correction payType laborHours
          technician { id displayName }
          parts { quantity part { id partNumber description } }
        }
      }
    }
  }
}
`;

const FIRST_SEED = 1;

/**
 * Fills an empty installation with the small demo group, and finishes one that a kill has left half made.
 * An installation with rooftops of its own is left alone.
 * @param dataDir where the vehicle catalog is kept between starts
 */
export async function seedDemoOnFirstStart(
  departments: ReadonlyMap<string, Subgraph>,
  now: Date,
  dataDir: string,
): Promise<void> {
  const databases = [...departments.values()].map(({ database }) => database);
  const state = await demoState(databases);
  if (state.kind === "COMPLETE" || state.kind === "OWN_DATA") return;
  const plan: Plan =
    state.kind === "BEGUN"
      ? state.plan
      : { scale: scales.small, seed: FIRST_SEED, today: dayOf(now) };
  const progress = showProgress(plan.scale);
  try {
    await makeDemo(departments, plan, dataDir, progress);
  } finally {
    progress.finish();
  }
}
