import { CarFront } from "lucide-react";
import styles from "./photo-placeholder.module.css";

export interface PhotoPlaceholderProps {
  /** "No photo", or the shot that is missing: "Front left". */
  label: string;
  /** px; the width of its place when absent. */
  width?: number;
  height?: number;
  /** A slot to be filled, with its name in it. */
  slot?: boolean;
}

/** Where a photo would be. */
export function PhotoPlaceholder({ label, width, height, slot = false }: PhotoPlaceholderProps) {
  return (
    <span
      className={slot ? styles.slot : styles.placeholder}
      style={{
        width: width ?? "100%",
        height,
        aspectRatio: height === undefined ? "4 / 3" : "auto",
      }}
      {...(slot ? {} : { role: "img", "aria-label": label })}
    >
      <CarFront className={styles.icon} aria-hidden="true" />
      {slot && <span>{label}</span>}
    </span>
  );
}
