export type Shortcut =
  | "search"
  | "help"
  | "back"
  | "forward"
  | "zoomIn"
  | "zoomOut"
  | "home"
  | "north"
  | "layers"
  | "close";

const singleKeys: Record<string, Shortcut> = {
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
