/** Heights a sheet rests at, in parts of the window: a glance, half and half, all of it. */
export const snapPoints = [0.15, 0.56, 0.92] as const;
export type Snap = (typeof snapPoints)[number];

/** px per ms beyond which a release is a flick and goes on to the next height. */
const flick = 0.5;

/** Where a sheet let go at `part` of the window comes to rest; `speed` is upward, px per ms. */
export function restingSnap(part: number, speed: number): Snap {
  if (speed > flick) return snapPoints.find((snap) => snap > part) ?? 0.92;
  if (speed < -flick) return [...snapPoints].reverse().find((snap) => snap < part) ?? 0.15;
  return snapPoints.reduce((nearest, snap) => (Math.abs(snap - part) < Math.abs(nearest - part) ? snap : nearest));
}

export const nextSnap = (snap: Snap, by: 1 | -1): Snap =>
  snapPoints[Math.min(snapPoints.length - 1, Math.max(0, snapPoints.indexOf(snap) + by))] ?? snap;

/** A press without a drag steps upwards, and from the top back to the glance. */
export const pressedSnap = (snap: Snap): Snap => snapPoints[(snapPoints.indexOf(snap) + 1) % snapPoints.length] ?? snap;
