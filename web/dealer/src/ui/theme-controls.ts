import type { ThemeOptions } from "@mui/material/styles";

/** What a finger needs. */
export const TOUCH = "@media (pointer: coarse)";
const RING = { outline: "2px solid var(--accent)", outlineOffset: 2 };

/** What people press and write in: dense, 32 px high, 44 under a finger. */
export const controls: ThemeOptions["components"] = {
  MuiButtonBase: {
    defaultProps: { disableRipple: true },
    styleOverrides: { root: { "&:focus-visible": RING } },
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
  MuiSwitch: {
    defaultProps: { size: "small" },
    styleOverrides: {
      root: {
        width: 36,
        margin: "0 6px 0 7px",
        padding: 4,
        "& .MuiSwitch-thumb": { width: 12, height: 12, boxShadow: "none" },
        "& .MuiSwitch-track": {
          borderRadius: 8,
          backgroundColor: "var(--control-border)",
          opacity: 1,
        },
        "& .MuiSwitch-switchBase": {
          padding: 6,
          color: "var(--surface-1)",
          "&.Mui-checked": { color: "var(--on-accent)", transform: "translateX(12px)" },
          "&.Mui-checked + .MuiSwitch-track": { backgroundColor: "var(--accent)", opacity: 1 },
        },
      },
    },
  },
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
        "& .MuiSelect-select.MuiSelect-select": { [TOUCH]: { minHeight: 32, lineHeight: "32px" } },
        "&.Mui-focused": RING,
        "&.Mui-focused .MuiOutlinedInput-notchedOutline": { borderWidth: 1 },
        "&.Mui-disabled": { backgroundColor: "var(--surface-2)" },
        "&.Mui-disabled .MuiOutlinedInput-notchedOutline": { borderColor: "var(--line)" },
      },
      input: {
        height: 20,
        padding: "6px 10px",
        // All of the frame answers to a finger.
        [TOUCH]: { height: 32 },
        "&::placeholder": { color: "var(--text-quiet)", opacity: 1 },
      },
      multiline: {
        padding: 0,
        "& .MuiOutlinedInput-input": {
          padding: "6px 10px",
          height: "auto",
          [TOUCH]: { minHeight: 32 },
        },
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
};
