import { useState } from "react";
import { useViewer } from "../viewer/viewer.ts";

/**
 * What is typed into a form. It outlives a reload of this tab, and a screen that goes away around the form; whoever
 * closes the form gives it up by `useForgetKept`. Another person at the same tab does not see it.
 * @param name of the form with the record it is about
 */
export function useKept<Value extends object>(
  name: string,
  begin: () => Value,
): readonly [Value, (value: Value) => void] {
  const { id } = useViewer();
  const key = keyOf(id, name);
  const [value, setValue] = useState(() => keptIn(sessionStorage, key, begin()));
  const change = (next: Value): void => {
    setValue(next);
    sessionStorage.setItem(key, JSON.stringify(next));
  };
  return [value, change];
}

/** Whether somebody was in the middle of it when the page was left. */
export function useIsKept(name: string): boolean {
  const { id } = useViewer();
  const [isKept] = useState(() => sessionStorage.getItem(keyOf(id, name)) !== null);
  return isKept;
}

/** For whoever closes the form: what was typed is stored, or not wanted. */
export function useForgetKept(name: string): () => void {
  const { id } = useViewer();
  return () => sessionStorage.removeItem(keyOf(id, name));
}

function keyOf(viewerId: string, name: string): string {
  return `forecourt.form.${viewerId}.${name}`;
}

/** Of an older version of the form nothing is taken that it has no place for. */
export function keptIn<Value extends object>(
  storage: Pick<Storage, "getItem">,
  key: string,
  fresh: Value,
): Value {
  const stored: unknown = JSON.parse(storage.getItem(key) ?? "null");
  const fits =
    typeof stored === "object" &&
    stored !== null &&
    Object.keys(fresh).every(
      (name) => typeof Reflect.get(stored, name) === typeof Reflect.get(fresh, name),
    );
  return fits ? (stored as Value) : fresh;
}
