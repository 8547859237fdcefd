import { useConnection } from "../apollo/use-connection.ts";
import { useServices } from "../services.ts";
import { Freshness, OfflineBanner } from "../ui/freshness.tsx";
import { useViewer } from "../viewer/viewer.ts";

/** What anybody follows by a stream. */
const FOLLOWED = ["stock:read", "lead:read", "task:read"];

/** Whether what is on the screen follows the shop, or since when it does not. Nothing for who follows nothing. */
export function ConnectionFreshness() {
  const { connection } = useServices();
  const { may } = useViewer();
  const shown = useConnection(connection);
  return FOLLOWED.some((permission) => may(permission)) && <Freshness {...shown} />;
}

export function ConnectionBanner() {
  const { connection } = useServices();
  return <OfflineBanner lostAt={useConnection(connection).lostAt} />;
}
