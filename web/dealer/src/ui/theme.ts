import { createTheme, type Theme } from "@mui/material/styles";

const tone = (name: string) => ({
  main: `var(--${name})`,
  light: `var(--${name})`,
  dark: `var(--${name}-strong)`,
  contrastText: "var(--on-accent)",
});

/** What a finger needs. */
const TOUCH = "@media (pointer: coarse)";
const RING = { outline: "2px solid var(--accent)", outlineOffset: 2 };

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
  components: {
    MuiButtonBase: {
      defaultProps: { disableRipple: true },
      styleOverrides: { root: { "&:focus-visible": RING } },
    },
    MuiButton: {
      defaultProps: { size: "small", disableElevation: true },
      styleOverrides: {
        root: {
          minHeight: 32,
          minWidth: 0,
          padding: "5px 12px",
          fontSize: 13,
          whiteSpace: "nowrap",
          [TOUCH]: { minHeight: 44 },
        },
        outlined: { borderColor: "var(--control-border)", color: "var(--text)" },
        text: { padding: "6px 8px" },
      },
    },
    MuiIconButton: {
      defaultProps: { size: "small" },
      styleOverrides: {
        root: { width: 32, height: 32, borderRadius: 6, [TOUCH]: { width: 44, height: 44 } },
      },
    },
    MuiTextField: { defaultProps: { size: "small", fullWidth: true } },
    MuiFormControl: { defaultProps: { size: "small" } },
    MuiSelect: { defaultProps: { size: "small" } },
    MuiCheckbox: { defaultProps: { size: "small" } },
    MuiRadio: { defaultProps: { size: "small" } },
    MuiSwitch: { defaultProps: { size: "small" } },
    // Labels stand above their fields: nothing floats, nothing is cut off.
    MuiInputLabel: {
      defaultProps: { shrink: true },
      styleOverrides: {
        root: {
          position: "static",
          transform: "none",
          maxWidth: "none",
          marginBottom: 4,
          fontSize: 12,
          lineHeight: "16px",
          pointerEvents: "auto",
          color: "var(--text-quiet)",
          whiteSpace: "normal",
        },
      },
    },
    MuiOutlinedInput: {
      styleOverrides: {
        root: {
          backgroundColor: "var(--surface-1)",
          fontSize: 14,
          lineHeight: "20px",
          minHeight: 32,
          [TOUCH]: { minHeight: 44 },
          "&.Mui-focused": RING,
          "&.Mui-focused .MuiOutlinedInput-notchedOutline": { borderWidth: 1 },
        },
        input: { height: 20, padding: "6px 10px" },
        multiline: {
          padding: "6px 10px",
          "& .MuiOutlinedInput-input": { padding: 0, height: "auto" },
        },
        notchedOutline: {
          top: 0,
          borderColor: "var(--control-border)",
          "& legend": { display: "none" },
        },
      },
    },
    MuiFormHelperText: {
      styleOverrides: { root: { margin: "4px 0 0", fontSize: 12, lineHeight: "16px" } },
    },
    MuiFormControlLabel: { styleOverrides: { label: { fontSize: 14, lineHeight: "20px" } } },
    MuiPaper: { styleOverrides: { root: { backgroundImage: "none" } } },
    MuiMenu: {
      styleOverrides: { paper: { border: "1px solid var(--line)" }, list: { padding: "4px 0" } },
    },
    MuiMenuItem: {
      defaultProps: { dense: true },
      styleOverrides: {
        root: { minHeight: 32, fontSize: 13, [TOUCH]: { minHeight: 44 } },
      },
    },
    MuiDialog: {
      styleOverrides: { paper: { borderRadius: 8, border: "1px solid var(--line)" } },
    },
    MuiDialogTitle: {
      styleOverrides: {
        root: { fontSize: 16, lineHeight: "24px", fontWeight: 600, padding: "16px 16px 8px" },
      },
    },
    MuiDialogContent: { styleOverrides: { root: { padding: "8px 16px 16px" } } },
    MuiDialogActions: { styleOverrides: { root: { padding: "8px 16px 16px" } } },
    MuiTooltip: {
      defaultProps: { enterDelay: 400, enterNextDelay: 400 },
      styleOverrides: {
        tooltip: {
          backgroundColor: "var(--text)",
          color: "var(--surface-1)",
          fontSize: 12,
          lineHeight: "16px",
          fontWeight: 400,
          padding: "4px 8px",
        },
      },
    },
    MuiTabs: { styleOverrides: { root: { minHeight: 36 } } },
    MuiTab: {
      styleOverrides: {
        root: {
          minHeight: 36,
          minWidth: 0,
          padding: "8px 12px",
          fontSize: 13,
          [TOUCH]: { minHeight: 44 },
        },
      },
    },
  },
});
