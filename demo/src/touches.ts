import type { Random } from "./random.ts";
import { answersBy, wordsOf, type SpokenChannel } from "./words-of-touches.ts";

const HOUR_MS = 3_600_000;

/** Something that passed between a customer and the store. */
export interface Touch {
  readonly atMs: number;
  readonly channel: string;
  readonly direction: "INBOUND" | "OUTBOUND";
  readonly automatic: boolean;
  readonly notes: string | null;
}

/** At most of one lead. */
export const TOUCHES_MAX = 8;

/** The enquiry, the automatic thanks, the answer of a person, and what came of it. */
export function touchesOf(
  random: Random,
  receivedMs: number,
  respondedMs: number | undefined,
  endMs: number,
): Touch[] {
  const asked = {
    channel: "WEB_FORM",
    direction: "INBOUND",
    automatic: false,
    notes: null,
  } as const;
  const thanks = { channel: "EMAIL", direction: "OUTBOUND", automatic: true } as const;
  const touches: Touch[] = [
    { atMs: receivedMs, ...asked },
    { atMs: receivedMs + 20_000, ...thanks, notes: "Thank you for your inquiry" },
  ];
  if (respondedMs === undefined) return touches;
  const answer = { direction: "OUTBOUND", automatic: false } as const;
  const channel = random.pick<SpokenChannel>(["PHONE", "EMAIL", "TEXT"]);
  touches.push({ atMs: respondedMs, channel, ...answer, notes: random.pick(answersBy[channel]) });
  let atMs = respondedMs;
  for (let more = random.between(0, 3); more > 0; more -= 1) {
    atMs += random.between(3, 60) * HOUR_MS;
    if (atMs >= endMs) break;
    const direction = random.chance(0.45) ? "INBOUND" : "OUTBOUND";
    const by = random.pick<SpokenChannel>(["PHONE", "TEXT", "EMAIL"]);
    const notes = random.pick(wordsOf[direction][by]);
    touches.push({ atMs, channel: by, direction, automatic: false, notes });
  }
  return touches;
}
