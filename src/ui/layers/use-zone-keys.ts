import { useRef, useState, type KeyboardEvent } from "react";
import type { Zone } from "../../domain/zone";
import { useActions, usePlan } from "../../store/use-plan";
import { movedCursor, typedTarget } from "./zone-tree";

/** Letters typed within this time are one word. */
const typingPauseMs = 600;

/** The keyboard of the list: one zone is in the tab order, arrows and letters move it, Enter and Space choose it. */
export function useZoneKeys(zones: readonly Zone[], several: boolean) {
  const { selectZone } = useActions();
  const shown = usePlan((state) => state.selection.at(-1)) ?? null;
  const [moved, setMoved] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: "", at: -Infinity });
  const ids = zones.map(({ id }) => id);
  const cursor = [moved, shown].find((id) => id !== null && ids.some((known) => known === id)) ?? ids[0] ?? null;

  const choose = (id: string, add: boolean) => {
    const adds = add || several;
    setMoved(id);
    selectZone(id, { add: adds, zoom: !adds });
  };
  const moveTo = (id: string) => {
    setMoved(id);
    list.current?.querySelector<HTMLElement>(`[data-zone="${CSS.escape(id)}"]`)?.focus();
  };
  const typedTo = (letter: string, at: number) => {
    const text = at - typed.current.at < typingPauseMs ? typed.current.text + letter : letter;
    typed.current = { text, at };
    return typedTarget(zones, cursor, text);
  };
  const keyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (altKey || cursor === null) return;
    const adds = ctrlKey || metaKey || shiftKey;
    const isLetter = key.length === 1 && key !== " " && !ctrlKey && !metaKey;
    const target = isLetter ? typedTo(key, event.timeStamp) : movedCursor(ids, cursor, key);
    if (key === "Enter" || key === " ") choose(cursor, adds);
    else if (target !== null) moveTo(target);
    else if (!isLetter) return;
    event.preventDefault();
  };
  return { cursor, list, choose, keyDown, moveTo };
}
