import { useEffect, useState, type ReactNode } from "react";
import { useServices } from "../services.ts";
import { useViewer } from "../viewer/viewer.ts";
import { followLive, LiveContext, type Live } from "./live.ts";

/** Follows the changes of one rooftop, or of all, for the screens inside. They are shown without waiting for it. */
export function LiveProvider({
  rooftopId,
  children,
}: {
  readonly rooftopId: string | undefined;
  readonly children: ReactNode;
}) {
  const services = useServices();
  const viewer = useViewer();
  const [live, setLive] = useState<Live>();
  useEffect(() => {
    const followed = followLive(services, viewer, rooftopId === undefined ? undefined : [rooftopId]);
    setLive(followed);
    return followed.stop;
  }, [services, viewer, rooftopId]);
  return <LiveContext value={live}>{children}</LiveContext>;
}
