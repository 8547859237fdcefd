import { RooftopSwitcher } from "../ui/shell/rooftop-switcher.tsx";
import { useViewer } from "../viewer/viewer.ts";

export function RooftopChoice(props: {
  readonly current: string | undefined;
  readonly onChange: (id: string | undefined) => void;
}) {
  const { rooftops } = useViewer();
  return <RooftopSwitcher rooftops={rooftops} {...props} />;
}
