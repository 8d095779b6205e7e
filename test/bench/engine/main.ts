import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

/** The least that any page with this map engine and this view library loads; built only to be weighed. */
setWorkerUrl(workerUrl);
Object.assign(globalThis, { engine: [MapLibreMap, StrictMode, createRoot] });
