import type { Bounds } from "../domain/bounds";
import type { Camera } from "../domain/saved-view";

/** What the app asks of the map; the map answers by moving and reporting its camera when it rests. */
export type CameraTarget = { kind: "bounds"; bounds: Bounds; maxZoom: number } | { kind: "camera"; camera: Camera };

/**
 * `serial` makes asking for the same place twice two requests. `cut` jumps without flying. `stands` says
 * what the camera follows from, so that a link need not carry it. `flightMs`: how long a flight takes, where not the usual time.
 * `isStaged`: the camera of a chapter, given for the reference stage and fitted to the present one.
 */
export type CameraRequest = { serial: number; target: CameraTarget; cut: boolean; stands: CameraStands; flightMs?: number; isStaged?: boolean };

/** Why the camera stands where it does: it shows all, it shows these zones, or someone moved it there. */
export type CameraStands = "home" | readonly string[] | "free";
