import { flushSync } from "react-dom";

/**
 * Does what takes a pressed button away with its entry, and leaves the focus near: with the entry that follows, else the one before, else with what
 * `elsewhere` finds. A button that stays keeps it.
 */
export function removeNear(button: HTMLElement, remove: () => void, elsewhere: () => HTMLElement | null): void {
  const entry = button.closest("li");
  const neighbours = [entry?.nextElementSibling, entry?.previousElementSibling];
  flushSync(remove);
  if (button.isConnected) return;
  const near = neighbours.flatMap((one) => (one?.isConnected ? (one.querySelector<HTMLElement>(focusable) ?? []) : []))[0];
  (near ?? elsewhere())?.focus();
}

const focusable = 'input:not([type="hidden"]), select, button:not([tabindex="-1"])';
