import { useEffect, useState, type ReactNode } from "react";
import { useServices } from "../services.ts";
import { useViewer } from "../viewer/viewer.ts";
import { LiveContext, type Live } from "./live.ts";

/**
 * Follows the changes of one rooftop, or of all, for the screens inside. They are shown without waiting for it,
 * and its code comes after theirs.
 */
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
    const rooftopIds = rooftopId === undefined ? undefined : [rooftopId];
    let stop: (() => void) | undefined;
    let left = false;
    void import("./follow-live.ts").then(({ followLive }) => {
      if (left) return;
      const followed = followLive(services, viewer, rooftopIds);
      ({ stop } = followed);
      setLive(followed);
    });
    return () => {
      left = true;
      stop?.();
    };
  }, [services, viewer, rooftopId]);
  return <LiveContext value={live}>{children}</LiveContext>;
}
