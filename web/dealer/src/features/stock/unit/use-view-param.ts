import { useLocation, useSearchParams } from "react-router";

/** Sets a part of the view in the address; nothing is asked of the server for it. */
export function useViewParam(name: string): (value: string | undefined) => void {
  const [, setSearch] = useSearchParams();
  const { state } = useLocation();
  return (value) => {
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === undefined) next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true, state, defaultShouldRevalidate: false, preventScrollReset: true },
    );
  };
}
