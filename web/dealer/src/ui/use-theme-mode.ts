import { useSyncExternalStore } from "react";

export type ThemeMode = "system" | "light" | "dark";

const KEPT = "forecourt.theme";
const listeners = new Set<() => void>();

/** Puts the kept mode on the page. Called before the first paint, so that nothing flashes. */
export function applyThemeMode(): void {
  const mode = keptThemeMode();
  const { dataset } = document.documentElement;
  if (mode === "system") delete dataset.theme;
  else dataset.theme = mode;
}

/** The mode of this browser and how to change it, for all its tabs. */
export function useThemeMode(): readonly [ThemeMode, (mode: ThemeMode) => void] {
  return [useSyncExternalStore(subscribe, keptThemeMode), setThemeMode];
}

function setThemeMode(mode: ThemeMode): void {
  if (mode === "system") localStorage.removeItem(KEPT);
  else localStorage.setItem(KEPT, mode);
  changed();
}

function keptThemeMode(): ThemeMode {
  const kept = localStorage.getItem(KEPT);
  return kept === "light" || kept === "dark" ? kept : "system";
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener("storage", changed);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener("storage", changed);
  };
}

function changed(): void {
  applyThemeMode();
  for (const listener of listeners) listener();
}
