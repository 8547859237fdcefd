import { createTheme, type Theme } from "@mui/material/styles";
import { controls } from "./theme-controls.ts";
import { surfaces } from "./theme-surfaces.ts";

const tone = (name: string) => ({
  main: `var(--${name})`,
  light: `var(--${name})`,
  dark: `var(--${name}-strong)`,
  contrastText: "var(--on-accent)",
});

/** MUI in the house's clothes: every colour is a token, so one theme serves light and dark. */
export const theme: Theme = createTheme({
  // The tokens set `color-scheme`; a second one would freeze `light-dark()`.
  cssVariables: { nativeColor: true, disableCssColorScheme: true },
  palette: {
    primary: tone("accent"),
    secondary: tone("accent"),
    info: tone("accent"),
    error: tone("critical"),
    warning: tone("warning"),
    success: tone("confirmed"),
    text: { primary: "var(--text)", secondary: "var(--text-quiet)", disabled: "var(--text-quiet)" },
    background: { default: "var(--surface-0)", paper: "var(--surface-1)" },
    divider: "var(--line)",
    action: {
      active: "var(--text-quiet)",
      hover: "var(--surface-2)",
      selected: "var(--accent-fill)",
      focus: "var(--surface-2)",
      disabled: "var(--text-quiet)",
      disabledBackground: "var(--surface-2)",
    },
  },
  spacing: 4,
  shape: { borderRadius: 6 },
  shadows: ["none", ...Array.from({ length: 24 }, () => "var(--shadow)")] as Theme["shadows"],
  typography: {
    fontFamily: "var(--font)",
    fontSize: 13,
    fontWeightMedium: 600,
    body1: { fontSize: 13, lineHeight: "20px", letterSpacing: 0 },
    body2: { fontSize: 13, lineHeight: "20px", letterSpacing: 0 },
    caption: { fontSize: 12, lineHeight: "16px", letterSpacing: 0 },
    h6: { fontSize: 16, lineHeight: "24px", fontWeight: 600, letterSpacing: 0 },
    button: {
      fontSize: 13,
      lineHeight: "20px",
      fontWeight: 600,
      letterSpacing: 0,
      textTransform: "none",
    },
  },
  transitions: {
    duration: {
      shortest: 120,
      shorter: 120,
      short: 120,
      standard: 120,
      complex: 120,
      enteringScreen: 120,
      leavingScreen: 120,
    },
  },
  components: { ...surfaces, ...controls },
});
