import type { Map as MapLibreMap } from "maplibre-gl";
import type { Position } from "geojson";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { groundOffset } from "../../analysis/comparison/ground-offset";
import { placeCentre } from "../../analysis/comparison/place-centre";
import type { GhostScene } from "../../cartography/scene";
import type { ComparisonSlot } from "../../domain/comparison";
import { comparedPlace, outlineOf } from "../../domain/compared-place";
import { placesIn } from "../../store/comparison-actions";
import { createGhostsSelector } from "../../store/comparison-scene";
import { moveGhost, toggleGhost } from "../../store/ghost-actions";
import { shownPublication } from "../../store/shown-publication";
import { usePlan, usePlanStore } from "../../store/use-plan";
import { dragGhost } from "./drag-ghost";
import { listenToGhostLines } from "./ghost-lines";
import { ghostMoved } from "./ghost-words";
import { GhostHandle } from "./GhostHandle";
import styles from "./ghosts.module.css";
import { placePills, type Pill } from "./pill-places";
import type { Figure } from "./screen-box";

const none: readonly GhostScene[] = [];

/** The pills of the ghosts over one pane, and what the hand does with them. */
export function PaneGhosts({ map, over }: { map: MapLibreMap; over: string }) {
  const store = usePlanStore();
  const ghostsOf = useMemo(() => createGhostsSelector(), []);
  const publication = usePlan(shownPublication);
  const ghosts = usePlan((state) => {
    const comparison = placesIn(state);
    return comparison ? ghostsOf(shownPublication(state), comparison, over) : none;
  });
  const home = useMemo((): Figure | null => {
    const place = comparedPlace(publication, over);
    const middle = place && placeCentre(place);
    return place && middle && { outline: outlineOf(place), centre: middle };
  }, [publication, over]);
  const centre = home?.centre ?? null;
  const cover = usePlan((state) => state.paneCovers[over] ?? null);
  const language = usePlan((state) => state.language);
  const pills = useRef(new Map<ComparisonSlot, Pill>());
  const latest = useRef(ghosts);
  const [said, setSaid] = useState("");

  const placeAll = () => placePills(map, [...pills.current.values()], { home, cover });
  const placeLatest = useRef(placeAll);

  const lay = (of: string, at: Position) => {
    if (!centre) return;
    moveGhost(store, of, over, groundOffset(centre, at));
    setSaid(ghostMoved(store.getState(), of, over));
  };
  const drag = (ghost: GhostScene, event: PointerEvent, target: HTMLElement, ended: (hasMoved: boolean) => void) =>
    dragGhost(map, ghost, event, target, {
      moved: (held) => {
        const pill = pills.current.get(ghost.slot);
        if (pill) pill.ghost = held;
        placeAll();
      },
      dropped: (at) => lay(ghost.of, at),
      ended,
    });
  const nudge = (ghost: GhostScene, [dx, dy]: readonly [number, number]) => {
    const { x, y } = map.project([ghost.centre[0] ?? 0, ghost.centre[1] ?? 0]);
    const { lng, lat } = map.unproject([x + dx, y + dy]);
    lay(ghost.of, [lng, lat]);
  };
  const remove = (ghost: GhostScene) => {
    toggleGhost(store, ghost.of, over);
    map.getCanvas().focus({ preventScroll: true });
  };
  const dragLatest = useRef(drag);

  useLayoutEffect(() => {
    latest.current = ghosts;
    dragLatest.current = drag;
    placeLatest.current = placeAll;
    for (const ghost of ghosts) {
      const pill = pills.current.get(ghost.slot);
      if (pill) pill.ghost = ghost;
    }
    placeAll();
  });
  useEffect(() => {
    const place = () => placeLatest.current();
    map.on("move", place);
    map.on("resize", place);
    return () => {
      map.off("move", place);
      map.off("resize", place);
    };
  }, [map]);
  useEffect(() => listenToGhostLines(map, () => latest.current, (ghost, event, target) => dragLatest.current(ghost, event, target, () => {})), [map]);

  return (
    <>
      {ghosts.map((ghost) => (
        <GhostHandle
          key={ghost.of}
          ghost={ghost}
          over={over}
          language={language}
          onElement={(element) => {
            if (element) pills.current.set(ghost.slot, { element, ghost });
            else pills.current.delete(ghost.slot);
          }}
          onResize={() => placeLatest.current()}
          onDrag={drag}
          onNudge={(by) => nudge(ghost, by)}
          onCentre={() => centre && lay(ghost.of, centre)}
          onRemove={() => remove(ghost)}
        />
      ))}
      <p role="status" className={styles["said"]}>
        {said}
      </p>
    </>
  );
}
