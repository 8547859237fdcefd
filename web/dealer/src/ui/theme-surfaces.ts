import type { ThemeOptions } from "@mui/material/styles";
import { TOUCH } from "./theme-controls.ts";
import { topLayer } from "./top-layer.ts";

/** What lies above the page, and tabs. */
export const surfaces: ThemeOptions["components"] = {
  MuiModal: { defaultProps: { container: topLayer } },
  MuiPopover: { defaultProps: { container: topLayer } },
  MuiPopper: { defaultProps: { container: topLayer } },
  MuiPaper: { styleOverrides: { root: { backgroundImage: "none" } } },
  MuiMenu: {
    styleOverrides: { paper: { border: "1px solid var(--line)" }, list: { padding: "4px 0" } },
  },
  MuiMenuItem: {
    defaultProps: { dense: true },
    styleOverrides: {
      root: {
        minHeight: 32,
        fontSize: 13,
        [TOUCH]: { minHeight: 44 },
        // The paper cuts off what reaches out.
        "&:focus-visible": { outlineOffset: -2 },
      },
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
};
