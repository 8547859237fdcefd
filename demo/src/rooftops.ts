/** A dealership of the demo group. Its state decides the sales tax. */
export interface RooftopProfile {
  readonly name: string;
  readonly timeZone: string;
  /** The brand it sells new. */
  readonly franchise: string;
  readonly state: StateCode;
  readonly areaCode: string;
  readonly city: string;
  readonly postalCode: string;
}

export type StateCode = "FL" | "TX" | "CA";

const eastern = "America/New_York";
const central = "America/Chicago";
const pacific = "America/Los_Angeles";

/** The first three make the small demo: three brands in three time zones. */
export const rooftopProfiles: readonly RooftopProfile[] = [
  rooftop("Harbor Honda", eastern, "Honda", "FL", "813", "Tampa", "33602"),
  rooftop("Prairie Ford", central, "Ford", "TX", "512", "Austin", "78701"),
  rooftop("Bayview Toyota", pacific, "Toyota", "CA", "415", "San Rafael", "94901"),
  rooftop("Lakeland Ford", eastern, "Ford", "FL", "863", "Lakeland", "33801"),
  rooftop("Pecan Valley Toyota", central, "Toyota", "TX", "210", "San Antonio", "78205"),
  rooftop("Sierra Honda", pacific, "Honda", "CA", "916", "Sacramento", "95814"),
  rooftop("Gulfside Toyota", eastern, "Toyota", "FL", "941", "Sarasota", "34236"),
  rooftop("Trinity Honda", central, "Honda", "TX", "214", "Dallas", "75201"),
  rooftop("Redwood Ford", pacific, "Ford", "CA", "707", "Santa Rosa", "95401"),
  rooftop("Everglade Honda", eastern, "Honda", "FL", "305", "Miami", "33130"),
  rooftop("Brazos Ford", central, "Ford", "TX", "254", "Waco", "76701"),
  rooftop("Mission Toyota", pacific, "Toyota", "CA", "619", "San Diego", "92101"),
  rooftop("Suncoast Ford", eastern, "Ford", "FL", "727", "Clearwater", "33755"),
  rooftop("Bayou Toyota", central, "Toyota", "TX", "713", "Houston", "77002"),
  rooftop("Almond Grove Honda", pacific, "Honda", "CA", "559", "Fresno", "93721"),
  rooftop("Orange Blossom Toyota", eastern, "Toyota", "FL", "407", "Orlando", "32801"),
  rooftop("High Plains Honda", central, "Honda", "TX", "806", "Lubbock", "79401"),
  rooftop("Desert Palm Ford", pacific, "Ford", "CA", "760", "Palm Springs", "92262"),
  rooftop("St. Johns Honda", eastern, "Honda", "FL", "904", "Jacksonville", "32202"),
  rooftop("Bluebonnet Ford", central, "Ford", "TX", "817", "Fort Worth", "76102"),
  rooftop("Monterey Toyota", pacific, "Toyota", "CA", "831", "Salinas", "93901"),
  rooftop("Treasure Coast Ford", eastern, "Ford", "FL", "772", "Port St. Lucie", "34952"),
  rooftop("Hill Country Toyota", central, "Toyota", "TX", "830", "New Braunfels", "78130"),
  rooftop("Channel Islands Honda", pacific, "Honda", "CA", "805", "Ventura", "93001"),
];

function rooftop(
  name: string,
  timeZone: string,
  franchise: string,
  state: StateCode,
  areaCode: string,
  city: string,
  postalCode: string,
): RooftopProfile {
  return { name, timeZone, franchise, state, areaCode, city, postalCode };
}
