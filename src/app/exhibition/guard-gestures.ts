import { leadsAway } from "../../domain/kiosk/leaving-keys";

/** Takes away what would zoom the page, select, drag, drop, print or leave it, while a kiosk is on; the map keeps its own gestures. */
export function guardGestures(page: Window): () => void {
  const guards = new AbortController();
  const refuse = <K extends keyof GuardedEvents>(kinds: readonly K[], isRefused: (event: GuardedEvents[K]) => boolean = () => true) => {
    for (const kind of kinds) {
      const onEvent = (event: Event) => {
        if (isRefused(event as GuardedEvents[K])) event.preventDefault();
      };
      page.addEventListener(kind, onEvent, { capture: true, passive: false, signal: guards.signal });
    }
  };
  refuse(["contextmenu", "dragstart", "dragover", "drop", "gesturestart", "gesturechange", "gestureend", "auxclick"]);
  refuse(["selectstart"], ({ target }) => !isField(target));
  refuse(["wheel"], ({ ctrlKey }) => ctrlKey);
  refuse(["touchmove"], ({ touches, target }) => touches.length > 1 && !isOnMap(target));
  refuse(["dblclick"], ({ target }) => !isOnMap(target));
  // The middle button scrolls by itself, the fourth and fifth go back and forward.
  refuse(["mousedown"], ({ button }) => button === 1);
  refuse(["mouseup", "pointerup"], ({ button }) => button >= 3);
  refuse(["click"], ({ target }) => target instanceof Element && target.closest("a[href]") !== null);
  refuse(["keydown"], (event) => leadsAway(event, isField(event.target)));
  return () => guards.abort();
}

type GuardedEvents = WindowEventMap & { gesturestart: Event; gesturechange: Event; gestureend: Event };

const isOnMap = (target: EventTarget | null): boolean => target instanceof Element && target.closest(".maplibregl-map") !== null;

const isField = (target: EventTarget | null): boolean => target instanceof Element && target.matches("input, textarea");
