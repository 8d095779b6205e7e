import type { Map as MapLibreMap } from "maplibre-gl";
import { expect, test, vi } from "vitest";
import { zoomInPlace } from "../../../src/map/compared/zoom-in-place";
import { createPaneRegistry } from "../../../src/map/pane-registry";
import { createPlanStore } from "../../../src/store/plan-store";
import { theRealPublication } from "../../support/publication";

/** The engine as far as gestures are set on it: what each zooms around, and whether one may pan. */
function aMap() {
  const listeners = new Map<string, (event: object) => void>();
  const set = { wheel: "pointer", pinch: "pointer", doubleClick: true, pan: true };
  const around = (options?: { around: string }) => options?.around ?? "pointer";
  let isOn = true;
  const easeTo = vi.fn<(to: object, data: object) => void>();
  const engine = {
    on: (name: string, listener: (event: object) => void) => listeners.set(name, listener),
    off: (name: string) => listeners.delete(name),
    getZoom: () => 9,
    easeTo,
    scrollZoom: {
      disable: () => {
        isOn = false;
      },
      // As the engine does, deaf to another option while it is on.
      enable: (options?: { around: string }) => {
        if (!isOn) set.wheel = around(options);
        isOn = true;
      },
    },
    touchZoomRotate: { enable: (options?: { around: string }) => void (set.pinch = around(options)) },
    doubleClickZoom: { enable: () => void (set.doubleClick = true), disable: () => void (set.doubleClick = false) },
    dragPan: { enable: () => void (set.pan = true), disable: () => void (set.pan = false) },
  };
  const fire = (name: string, event: object) => listeners.get(name)?.(event);
  return { engine: engine as unknown as MapLibreMap, set, fire, easeTo, listeners };
}

const own = { wheel: "pointer", pinch: "pointer", doubleClick: true, pan: true };
const held = { wheel: "center", pinch: "center", doubleClick: false, pan: true };

test("panes that are panned apart zoom around their middles, together and afterwards around the pointer", async () => {
  const store = createPlanStore();
  store.getState().receivePublication((await theRealPublication()).publication, []);
  const registry = createPaneRegistry();
  const [first, second] = [aMap(), aMap()];
  registry.add({ index: 0, map: first.engine });
  const stop = zoomInPlace(registry, store);
  expect(first.set).toEqual(own);
  store.getState().comparePlaces(["linkage-qujing", "ftz-kunming"]);
  registry.add({ index: 1, map: second.engine });
  expect([first.set, second.set]).toEqual([held, held]);

  const click = { preventDefault: vi.fn<() => void>(), originalEvent: { shiftKey: false } };
  second.fire("dblclick", click);
  expect(click.preventDefault).toHaveBeenCalledTimes(1);
  expect(second.easeTo).toHaveBeenCalledWith({ zoom: 10, duration: 300 }, { originalEvent: click.originalEvent });

  first.fire("touchstart", { originalEvent: { touches: [1, 2] } });
  expect(first.set.pan).toBe(false);
  first.fire("touchend", { originalEvent: { touches: [1] } });
  expect(first.set.pan).toBe(true);

  store.getState().changePlaces({ together: true });
  expect([first.set, second.set]).toEqual([own, own]);
  store.getState().changePlaces({ together: false });
  first.fire("touchstart", { originalEvent: { touches: [1, 2] } });
  stop();
  expect([first.set, second.set]).toEqual([own, own]);
  expect([...first.listeners.keys(), ...second.listeners.keys()]).toEqual([]);
});
