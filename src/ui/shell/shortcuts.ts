import type { ThemeId } from "../../domain/theme";
import { themeChoices } from "../themes/theme-choices";

/** The n-th choice of the theme bar. */
type ThemeShortcut = { theme: ThemeId | null };

export type NamedShortcut =
  | "search"
  | "help"
  | "back"
  | "forward"
  | "zoomIn"
  | "zoomOut"
  | "home"
  | "north"
  | "layers"
  | "compare"
  | "find"
  | "stories"
  | "close";

export type Shortcut = NamedShortcut | ThemeShortcut;

const singleKeys: Record<string, Shortcut> = {
  ...Object.fromEntries(themeChoices.map((theme, index) => [String(index + 1), { theme }])),
  "/": "search",
  "?": "help",
  "[": "back",
  "]": "forward",
  "+": "zoomIn",
  "=": "zoomIn",
  "-": "zoomOut",
  h: "home",
  n: "north",
  l: "layers",
  c: "compare",
  f: "find",
  s: "stories",
};

type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">;

/**
 * What a key press asks for. Keys without Ctrl, Cmd or Escape can be switched off (WCAG 2.1.4) and mean
 * nothing while someone types.
 */
export function shortcutOf({ key, ctrlKey, metaKey, altKey }: Key, { typing, single }: { typing: boolean; single: boolean }): Shortcut | null {
  if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === "k") return "search";
  if (ctrlKey || metaKey || altKey) return null;
  if (key === "Escape") return "close";
  if (typing || !single) return null;
  // On a German or French keyboard the signs come with AltGr or Shift; the sign counts, not the key.
  return singleKeys[key.length === 1 ? key.toLowerCase() : key] ?? null;
}
