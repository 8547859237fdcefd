import { SetContextLink } from "@apollo/client/link/context";
import { lastActiveAt } from "../session/activity.ts";
import type { Session } from "../session/session.ts";

/** What is asked longer after the last touch than this, no person asked for: the screen did by itself. */
const ASKED_MS_MAX = 10_000;

/** Says who asks, and whether somebody is there. */
export function createAuthorisedLink(session: Pick<Session, "token">): SetContextLink {
  return new SetContextLink(async ({ headers, background }) => {
    const authorization = `Bearer ${await session.token()}`;
    const isUnasked = background ?? Date.now() - lastActiveAt() > ASKED_MS_MAX;
    const marked = isUnasked === true ? { "x-forecourt-background": "1" } : {};
    return { headers: { ...headers, authorization, ...marked } };
  });
}
