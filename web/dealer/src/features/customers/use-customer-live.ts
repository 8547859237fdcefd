import { useLive, useStream } from "../../live/live.ts";

/** Fetches the page again when something happens to a lead or a task of the customer. */
export function useCustomerLive(customerId: string, fetchAgain: () => void): void {
  const live = useLive();
  useStream(live?.leads, {
    onChanges(changes) {
      if (changes.some(({ lead }) => lead?.customer?.id === customerId)) fetchAgain();
    },
    onReset: fetchAgain,
  });
  useStream(live?.tasks, {
    onChanges(changes) {
      if (changes.some(({ task }) => task?.customer?.id === customerId)) fetchAgain();
    },
    onReset: fetchAgain,
  });
}
