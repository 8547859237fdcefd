import type { ReceiveDesk } from "./receive-desk.ts";
import { nextToSend } from "./receive-draft.ts";

/** Lets the browser ask whoever leaves while a car is not stocked in yet: closing the tab would lose it. */
export function askBeforeLeaving(
  desk: Pick<ReceiveDesk, "draft" | "onChange">,
  page: Pick<EventTarget, "addEventListener" | "removeEventListener">,
): void {
  const ask = (event: Event): void => event.preventDefault();
  const look = (): void => {
    if (nextToSend(desk.draft())) page.addEventListener("beforeunload", ask);
    else page.removeEventListener("beforeunload", ask);
  };
  desk.onChange(look);
  look();
}
