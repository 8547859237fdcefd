import type { History } from "./history.ts";
import { familyNames } from "./names.ts";
import { idOf, type Random, randomOf } from "./random.ts";
import { inventName } from "./staff.ts";

/** How a customer is called and reached; some tell nothing but a phone number. */
export interface Contact {
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly businessName: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

/** One customer in so many has no e-mail address. */
const WITHOUT_EMAIL = 40;
/** One in so many is known by its phone number only. */
const NAMELESS = 400;
const PLACE = 7;

/** Area codes of Florida, Texas and California. */
const areaCodes = `
  239 305 321 352 386 407 561 727 754 772 786 813 850 863 904 941 954 210 214 254 281 325 346 361 409 430 432 469
  512 682 713 737 806 817 830 832 903 915 936 940 956 972 979 209 213 310 323 408 415 424 442 510 530 559 562 619
  626 628 650 657 661 669 707 714 747 760 805 818 831 858 909 916 925 949 951
`
  .trim()
  .split(/\s+/);

const trades = [
  "Plumbing",
  "Electric",
  "Landscaping",
  "Catering",
  "Roofing",
  "Dental",
  "Logistics",
];

export function customerIdOf({ settings, customersSince }: History, customer: number): string {
  return idOf(settings.seed, "customer", customer, customersSince[customer] ?? 0);
}

export function contactOf(seed: number, customer: number): Contact {
  const random = randomOf(seed, "person", customer);
  const name = inventName(random);
  const businessName = random.chance(0.05)
    ? `${random.pick(familyNames)} ${random.pick(trades)} LLC`
    : null;
  if (customer % WITHOUT_EMAIL === PLACE) {
    const nameless = customer % NAMELESS === PLACE;
    const named = nameless ? { givenName: null, familyName: null } : name;
    const phone = numberedPhone(Math.floor(customer / WITHOUT_EMAIL));
    return { ...named, businessName: null, email: null, phone };
  }
  const email = emailOf(name, customer, random);
  return { ...name, businessName, email, phone: random.chance(0.85) ? anyPhone(random) : null };
}

/** Reserved domains (RFC 2606); the number keeps namesakes apart. */
function emailOf(
  { givenName, familyName }: { givenName: string; familyName: string },
  customer: number,
  random: Random,
): string {
  const domain = random.pick(["example.com", "example.org", "example.net"]);
  return `${givenName}.${familyName}.${customer.toString(36)}@${domain}`.toLowerCase();
}

/** Numbers from 555-0100 to 555-0199 are kept for fiction. */
function phone(areaCode: string, last: number): string {
  return `+1${areaCode}55501${String(last).padStart(2, "0")}`;
}

function anyPhone(random: Random): string {
  return phone(random.pick(areaCodes), random.between(0, 99));
}

/** Without an e-mail address, a number of one's own. */
function numberedPhone(rank: number): string {
  return phone(areaCodes[Math.floor(rank / 100) % areaCodes.length] ?? "813", rank % 100);
}
