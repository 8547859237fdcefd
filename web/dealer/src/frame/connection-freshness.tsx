import { useConnection } from "../apollo/use-connection.ts";
import { useServices } from "../services.ts";
import { useLocked } from "../session/use-locked.ts";
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
  const { connection, session } = useServices();
  const { lostAt } = useConnection(connection);
  // A locked screen has none, and that is no trouble.
  return useLocked(session) ? null : <OfflineBanner lostAt={lostAt} />;
}
