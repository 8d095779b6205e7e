type Key = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "altKey" | "metaKey" | "shiftKey">;

/**
 * Whether the browser would do something of its own with a key: load anew, print, search, zoom, go back, open windows.
 * Some it does before a page hears of them (Ctrl+N, Ctrl+T, Ctrl+W, Alt+F4); those only the operating system can take away.
 */
export function leadsAway({ key, ctrlKey, altKey, metaKey }: Key, isTyping = false): boolean {
  if (/^F\d{1,2}$/.test(key) || /^(Browser|Launch)/.test(key) || key === "ContextMenu") return true;
  if (key === "Backspace") return !isTyping || ctrlKey || altKey || metaKey;
  return (ctrlKey || altKey || metaKey) && !modifiers.has(key);
}

const modifiers = new Set(["Control", "Alt", "Meta", "Shift", "AltGraph"]);

/** Ctrl+Alt+Shift+E: to the PIN without a hand on the corner. */
export const isExitChord = ({ code, ctrlKey, altKey, shiftKey }: Key): boolean => code === "KeyE" && ctrlKey && altKey && shiftKey;
