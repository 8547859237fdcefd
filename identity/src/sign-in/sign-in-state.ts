import { z } from "zod";
import type { Artefacts } from "../provider/artefacts.ts";

/** What a person has shown so far, and what was put to them. */
const signInState = z.object({
  /** Who gave the password. */
  subject: z.string().optional(),
  given: z.array(z.enum(["pwd", "otp", "hwk"])).default([]),
  /** The secret on the QR code, encrypted, until a code of it was shown. */
  enrolling: z.object({ keyId: z.string(), box: z.string() }).optional(),
  /** Of the passkey that may be used next. */
  challenge: z.string().optional(),
});

export type SignInState = z.output<typeof signInState>;

/** Where a sign-in is kept between its pages. */
export interface SignInStates {
  load(id: string): Promise<SignInState>;
  save(id: string, state: SignInState): Promise<void>;
  remove(id: string): Promise<void>;
}

const MODEL = "SignIn";
const KEPT_SECONDS = 15 * 60;

export function createSignInStates(artefacts: Artefacts): SignInStates {
  return {
    async load(id) {
      const stored = await artefacts.find(MODEL, id);
      return signInState.parse(stored?.payload ?? {});
    },
    save: (id, state) => artefacts.put(MODEL, id, { payload: state }, KEPT_SECONDS),
    remove: (id) => artefacts.remove(MODEL, id),
  };
}
