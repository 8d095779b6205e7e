/**
 * What the app says to `kiosk-guard.js`, which stands apart from it and shows the still picture: that it lives, what it
 * cannot go on with, and that the page is no screen of the exhibition any more. Without the guard nobody hears it.
 */
export const screenFaults = ["graphics", "map", "chapters", "data", "crash"] as const;
export type ScreenFault = (typeof screenFaults)[number];

const raised = new Set<ScreenFault>();

/** The page lives; said every second. */
export function beat(now: number): void {
  document.documentElement.dataset["beat"] = String(now);
}

/** The app lives, but its first picture is not there yet: the still one stays. */
export function awaitPicture(isAwaited: boolean): void {
  if (isAwaited) document.documentElement.dataset["awaited"] = "";
  else delete document.documentElement.dataset["awaited"];
}

/** The app cannot go on with this: the still picture is shown, and later the page reloads. */
export function raiseFault(fault: ScreenFault): void {
  raised.add(fault);
  show();
}

/** It goes on after all. */
export function clearFault(fault: ScreenFault): void {
  if (raised.delete(fault)) show();
}

/** What the screen cannot go on with now. */
export const raisedFaults = (): readonly ScreenFault[] => [...raised];

/** Somebody led the page out of the exhibition. */
export function leaveGuard(): void {
  raised.clear();
  show();
  document.documentElement.dataset["leaving"] = "";
}

function show(): void {
  const [first] = raised;
  if (first) document.documentElement.dataset["fault"] = first;
  else delete document.documentElement.dataset["fault"];
}
