import type { Map as MapLibreMap } from "maplibre-gl";
import { expect, test } from "vitest";
import { followKiosk } from "../../src/map/follow-kiosk";
import { createPlanStore } from "../../src/store/plan-store";
import { kioskFlags } from "../support/kiosk";

const aMap = () => {
  const gestures = { dragRotate: true, turning: true, turningKeys: true, tilting: false };
  const switched = (name: keyof typeof gestures) => ({ on: () => void (gestures[name] = true), off: () => void (gestures[name] = false) });
  const [drag, touch, keys, tilt] = [switched("dragRotate"), switched("turning"), switched("turningKeys"), switched("tilting")];
  const map = {
    dragRotate: { enable: drag.on, disable: drag.off },
    touchZoomRotate: { enableRotation: touch.on, disableRotation: touch.off },
    keyboard: { enableRotation: keys.on, disableRotation: keys.off },
    touchPitch: { enable: tilt.on, disable: tilt.off },
  };
  return { gestures, map: map as unknown as MapLibreMap };
};

test("in an exhibition no gesture turns or tilts the map; after it they do what they did", () => {
  const { gestures, map } = aMap();
  const store = createPlanStore();
  const stop = followKiosk(map, store);
  expect(gestures).toEqual({ dragRotate: true, turning: true, turningKeys: true, tilting: false });
  store.getState().enterKiosk(kioskFlags());
  expect(gestures).toEqual({ dragRotate: false, turning: false, turningKeys: false, tilting: false });
  store.getState().leaveKiosk();
  expect(gestures).toEqual({ dragRotate: true, turning: true, turningKeys: true, tilting: false });
  stop();
  store.getState().enterKiosk(kioskFlags());
  expect(gestures.dragRotate).toBe(true);
});
