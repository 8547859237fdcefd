import { useConnection } from "../apollo/use-connection.ts";
import { useServices } from "../services.ts";
import { Freshness, OfflineBanner } from "../ui/freshness.tsx";

/** Whether what is on the screen follows the shop, or since when it does not. */
export function ConnectionFreshness() {
  const { connection } = useServices();
  return <Freshness {...useConnection(connection)} />;
}

export function ConnectionBanner() {
  const { connection } = useServices();
  return <OfflineBanner lostAt={useConnection(connection).lostAt} />;
}
