import styles from "./stories.module.css";
import { Case, Story } from "./story.tsx";

const COLOURS = [
  "surface-0",
  "surface-1",
  "surface-2",
  "text",
  "text-quiet",
  "line",
  "control-border",
  "accent",
  "critical",
  "critical-fill",
  "warning",
  "warning-fill",
  "confirmed",
  "confirmed-fill",
  "chart-blue",
  "chart-teal",
  "chart-violet",
  "chart-amber",
  "chart-slate",
  "chart-rose",
];
const SIZES = ["meta", "body", "form", "section", "title", "figure"];
const SAMPLE = "Receive by VIN 1,284";

export function TokenStories() {
  return (
    <Story id="tokens" title="Tokens">
      <Case name="Colours">
        <div className={styles.slots}>
          {COLOURS.map((name) => (
            <span key={name}>
              <span className={styles.swatch} style={{ background: `var(--${name})` }} />
              {name}
            </span>
          ))}
        </div>
      </Case>
      <Case name="Type">
        {SIZES.map((name) => (
          <p
            key={name}
            style={{ fontSize: `var(--${name}-size)`, lineHeight: `var(--${name}-line)` }}
          >
            {`${SAMPLE} (${name})`}
          </p>
        ))}
      </Case>
    </Story>
  );
}
