import { Trans } from "@lingui/react/macro";
import { useViewer } from "../../../viewer/viewer.ts";

/** Subjects of people; one without a name is on no staff record that the viewer may see. */
const PERSON = "usr_";
/** Subjects of those who made the demo group up. */
const DEMO = "demo-";

export interface WhoProps {
  readonly user: {
    readonly id: string;
    readonly staffMember: { readonly displayName: string } | null;
  };
}

/** Who did it, as far as it is known: "you", a name, "a coworker", or the service that did it. */
export function Who({ user: { id, staffMember } }: WhoProps) {
  const viewer = useViewer();
  if (id === viewer.id) return <Trans>you</Trans>;
  if (staffMember) return <>{staffMember.displayName}</>;
  if (id.startsWith(DEMO)) return <Trans>demo data</Trans>;
  return id.startsWith(PERSON) ? <Trans>a coworker</Trans> : <>{id}</>;
}
