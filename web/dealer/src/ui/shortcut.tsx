import { Fragment } from "react";
import styles from "./shortcut.module.css";

const names: Readonly<Record<string, string>> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  Enter: "Enter",
  Escape: "Esc",
};

/** Keys as they are printed on the keyboard: "Mod+k" is Ctrl K, or ⌘ K on a Mac. */
export function Shortcut({ keys }: { keys: string }) {
  return (
    <span className={styles.keys}>
      {keys.split(" ").map((step, index) => (
        <Fragment key={index}>
          {step.split(/(?<=.)\+/).map((key) => (
            <kbd key={key} className={styles.key}>
              {printed(key)}
            </kbd>
          ))}
        </Fragment>
      ))}
    </span>
  );
}

function printed(key: string): string {
  if (key === "Mod") return navigator.platform.startsWith("Mac") ? "⌘" : "Ctrl";
  return names[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}
