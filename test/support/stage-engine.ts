import { vi } from "vitest";
import type { Map as MapLibreMap } from "maplibre-gl";
import { mapOptions } from "../../src/map/map-options";

/** The engine as far as a stage knows it: a tilt within its limits, moves that take their time, gestures, events. */
export function aStageEngine(renderer = "ANGLE (NVIDIA GeForce RTX 3060)") {
  const listeners = new Map<string, Set<(event: object) => void>>();
  let [pitch, maxPitch, isMoving]: [number, number, boolean] = [0, mapOptions.maxPitch, false];
  let ends: (() => void) | null = null;
  const fire = (name: string, event: object = {}) => listeners.get(name)?.forEach((listener) => listener(event));
  const gesture = () => {
    const state = { isOn: true, disable: () => (state.isOn = false), enable: () => (state.isOn = true), disableRotation: () => (state.isOn = false), enableRotation: () => (state.isOn = true) };
    return state;
  };
  const land = (wanted: number) => {
    pitch = Math.min(wanted, maxPitch);
    [isMoving, ends] = [false, null];
    fire("moveend");
  };
  const map = {
    getPitch: () => pitch,
    getMaxPitch: () => maxPitch,
    setMaxPitch: (most: number) => {
      maxPitch = most;
      pitch = Math.min(pitch, most);
    },
    setMaxBounds: vi.fn<(bounds: unknown) => void>(),
    isMoving: () => isMoving,
    jumpTo: ({ pitch: wanted = pitch }: { pitch?: number }) => land(wanted),
    easeTo: vi.fn<(options: { pitch?: number }) => void>(({ pitch: wanted = pitch }) => {
      isMoving = true;
      ends = () => land(wanted);
    }),
    dragRotate: gesture(),
    touchZoomRotate: gesture(),
    keyboard: gesture(),
    style: {},
    getLayer: () => ({}),
    setPaintProperty: vi.fn<(...parameters: unknown[]) => void>(),
    triggerRepaint: vi.fn<() => void>(),
    getContainer: () => ({ clientWidth: 1920, clientHeight: 1080, setAttribute: () => {} }),
    getCenter: () => ({ lng: 103.2, lat: 25.3 }),
    getZoom: () => 8.9,
    getBearing: () => 0,
    painter: { context: { gl: { isContextLost: () => false, RENDERER: 1, getExtension: () => null, getParameter: () => renderer } } },
    on: (name: string, listener: (event: object) => void) => listeners.set(name, (listeners.get(name) ?? new Set()).add(listener)),
    off: (name: string, listener: (event: object) => void) => listeners.get(name)?.delete(listener),
  };
  return {
    map: map as unknown as MapLibreMap,
    engine: map,
    /** The move that is under way arrives. */
    arrives: () => ends?.(),
    /** A hand stops the move half way. */
    isStopped: () => land(pitch / 2),
    listening: () => [...listeners.values()].reduce((sum, list) => sum + list.size, 0),
  };
}
