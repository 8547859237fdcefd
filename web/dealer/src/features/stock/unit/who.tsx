import { Trans } from "@lingui/react/macro";
import { useViewer } from "../../../viewer/viewer.ts";

/** Subjects of people; whose name it is, the stock department does not know. */
const PERSON = "usr_";
/** Subjects of those who made the demo group up. */
const DEMO = "demo-";

/** Who did it, as far as it is known: "you", "a coworker", or the service that did it. */
export function Who({ subject }: { readonly subject: string }) {
  const viewer = useViewer();
  if (subject === viewer.id) return <Trans>you</Trans>;
  if (subject.startsWith(DEMO)) return <Trans>demo data</Trans>;
  return subject.startsWith(PERSON) ? <Trans>a coworker</Trans> : <>{subject}</>;
}
