/** A value of a vocabulary: `code` is stable and for programs, `label` is for people. */
export interface CodedValue {
  readonly code: string;
  readonly label: string;
}

/** vPIC names several words for one thing ("Sedan/Saloon", "Diesel"): the first gives label and code. */
export function codedValue(vpicName: string): CodedValue {
  const known = TRADE_WORDS[vpicName];
  if (known !== undefined) return known;
  const label = vpicName.replace(/\s*[/(].*$/s, "");
  return { code: label.toUpperCase().replace(/[^A-Z0-9]+/g, "_"), label };
}

/** A stored value; one without a label is shown by its code. */
export function codedOrNull(code: string | null, label: string | null): CodedValue | null {
  return code === null ? null : { code, label: label ?? code };
}

export const ALL_WHEEL_DRIVE: CodedValue = { code: "AWD", label: "All-wheel drive" };
export const FOUR_WHEEL_DRIVE: CodedValue = { code: "4WD", label: "Four-wheel drive" };
export const FRONT_WHEEL_DRIVE: CodedValue = { code: "FWD", label: "Front-wheel drive" };
export const REAR_WHEEL_DRIVE: CodedValue = { code: "RWD", label: "Rear-wheel drive" };
export const BATTERY_ELECTRIC: CodedValue = { code: "BEV", label: "Battery electric" };
export const HYBRID: CodedValue = { code: "HYBRID", label: "Hybrid" };

/** Where the trade says something shorter than vPIC does. */
const TRADE_WORDS: Readonly<Record<string, CodedValue>> = {
  "Sport Utility Vehicle (SUV)/Multi-Purpose Vehicle (MPV)": { code: "SUV", label: "SUV" },
  "Crossover Utility Vehicle (CUV)": { code: "CROSSOVER", label: "Crossover" },
  "AWD/All-Wheel Drive": ALL_WHEEL_DRIVE,
  "4WD/4-Wheel Drive/4x4": FOUR_WHEEL_DRIVE,
  "FWD/Front-Wheel Drive": FRONT_WHEEL_DRIVE,
  "RWD/Rear-Wheel Drive": REAR_WHEEL_DRIVE,
  "BEV (Battery Electric Vehicle)": BATTERY_ELECTRIC,
  "PHEV (Plug-in Hybrid Electric Vehicle)": { code: "PHEV", label: "Plug-in hybrid" },
  "FCEV (Fuel Cell Electric Vehicle)": { code: "FCEV", label: "Fuel cell electric" },
  "HEV (Hybrid Electric Vehicle) - Level Unknown": HYBRID,
};
