import { useEffect } from "react";
import { useLocation, useSearchParams } from "react-router";
import { atPlace, keepInAddress, placeIn } from "../viewer/place.ts";

/** The rooftop of the address; one where the person has no business any more is let go of. */
export function useChosenRooftop(
  rooftopIds: readonly string[],
): readonly [string | undefined, (id: string | undefined) => void] {
  const [search, setSearch] = useSearchParams();
  const chosen = placeIn(search);
  const choose = (id: string | undefined): void => {
    setSearch((before) => atPlace(before, id), { replace: true });
  };
  const known = chosen === undefined || rooftopIds.includes(chosen);
  useEffect(() => {
    if (!known) setSearch((before) => atPlace(before, undefined), { replace: true });
  }, [known, setSearch]);
  const { key } = useLocation();
  useEffect(() => {
    if (known && rooftopIds.length > 1) keepInAddress(chosen);
  }, [known, chosen, key, rooftopIds]);
  return [known ? chosen : undefined, choose];
}
