import { useSearchParams } from "react-router";

/** The address of this screen with some of it changed; undefined leaves out. */
export function useAddress(): (change: Readonly<Record<string, string | undefined>>) => string {
  const [search] = useSearchParams();
  return (change) => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(change)) {
      if (value === undefined) next.delete(name);
      else next.set(name, value);
    }
    return `?${next}`;
  };
}
