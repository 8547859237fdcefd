import { textInput } from "@forecourt/platform/input-rules";

/** Subject of a token: `usr_…` of our own, `host|subject` of another issuer. */
export const userIdInput = textInput(1_000);
