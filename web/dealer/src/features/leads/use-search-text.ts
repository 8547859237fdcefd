import { useEffect, useEffectEvent, useState } from "react";

const PAUSE_MS = 250;

/** What is being typed, handed on when the typing pauses. The address wins when it changes by itself. */
export function useSearchText(
  given: string,
  onSearch: (text: string) => void,
): readonly [string, (text: string) => void] {
  const [text, setText] = useState(given);
  const [seen, setSeen] = useState(given);
  const [handed, setHanded] = useState(given);
  if (given !== seen) {
    setSeen(given);
    setHanded(given);
    // What comes back of one's own typing must not undo what was typed since.
    if (given !== handed) setText(given);
  }
  const hand = useEffectEvent(() => {
    const wanted = text.trim();
    if (wanted === handed) return;
    setHanded(wanted);
    onSearch(wanted);
  });
  useEffect(() => {
    const timer = setTimeout(hand, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return [text, setText];
}
