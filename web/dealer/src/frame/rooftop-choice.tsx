import { useLocation } from "react-router";
import { RooftopSwitcher } from "../ui/shell/rooftop-switcher.tsx";
import { useViewer } from "../viewer/viewer.ts";
import { showsOneRooftop } from "./places.ts";

export function RooftopChoice(props: {
  readonly current: string | undefined;
  readonly onChange: (id: string | undefined) => void;
}) {
  const { rooftops, home } = useViewer();
  const { pathname } = useLocation();
  const single = showsOneRooftop(pathname);
  const current = props.current ?? (single ? home : undefined);
  return <RooftopSwitcher rooftops={rooftops} {...props} current={current} single={single} />;
}
