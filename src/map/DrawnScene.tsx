import type { Map as MapLibreMap } from "maplibre-gl";
import { useEffect, useMemo, useRef, useState } from "react";
import { blankPicture } from "../cartography/blank-picture";
import { coarserPicture, type Detail } from "../cartography/coarser-picture";
import { emptyPicture, type Picture } from "../cartography/picture";
import { createPainter } from "../cartography/picture-of";
import type { FreePart, PaneView } from "../cartography/scene";
import { paneState } from "../store/pane-state";
import { createSceneSelector } from "../store/scene";
import { awaitsProject } from "../store/start-project";
import { usePlan } from "../store/use-plan";
import { useLateComparison } from "./compared/use-late-comparison";
import { betweenFrames, hasStyle } from "./between-frames";
import { drawPicture, takesLayersAway } from "./draw-picture";
import { hasLabelFonts, loadLabelFonts } from "./label-fonts";
import { nextView } from "./next-view";
import { awaitContent, showBusy } from "./show-busy";
import { useLateImported } from "./use-late-imported";
import { useLateSites } from "./sites/use-late-sites";
import { useLateStory } from "./stories/use-late-story";
import { useLateThemes } from "./use-late-themes";

/** A pane that is asleep keeps what it has drawn, and nothing is made for it. */
type SceneProps = { index: number; map: MapLibreMap; view: PaneView; free: FreePart; detail: Detail; isLost: boolean; isAsleep?: boolean };

/** Draws what one pane of the page shows; the first is the map itself. */
export function DrawnScene({ index, map, view, free, detail, isLost, isAsleep = false }: SceneProps) {
  const sceneOf = useMemo(() => createSceneSelector(), []);
  const { late: compared, isAwaited: isComparisonAwaited } = useLateComparison();
  const comparedOf = useMemo(() => compared?.createComparedSelector(index) ?? null, [compared, index]);
  const paintCompared = useMemo(() => compared?.createComparedPainter() ?? null, [compared]);
  const paint = useMemo(() => createPainter(), []);
  const isProjectAwaited = usePlan(awaitsProject);
  const isReady = usePlan((state) => state.load.status === "ready") && !isProjectAwaited;
  const { late, isAwaited: isThemeAwaited } = useLateThemes(index);
  const { late: lateImported, isAwaited: isImportAwaited } = useLateImported();
  const { late: lateSites, isAwaited: isSitesAwaited } = useLateSites();
  const plain = usePlan((state) => (isAsleep ? null : sceneOf(paneState(state, index))));
  const themes = usePlan((state) => (isAsleep ? null : (late?.themesOf ?? noThemes)(paneState(state, index))));
  const imported = usePlan((state) => (isAsleep ? null : (lateImported?.importedOf ?? noThemes)(paneState(state, index))));
  const sites = usePlan((state) => (isAsleep || index > 0 ? null : (lateSites?.sitesOf ?? noThemes)(state)));
  const { late: lateStory, isAwaited: isStoryAwaited } = useLateStory();
  const story = usePlan((state) => (isAsleep || index > 0 ? null : (lateStory?.storyOf ?? noThemes)(state)));
  const comparison = usePlan((state) => state.comparison);
  const language = usePlan((state) => state.language);
  const scene = useMemo(() => (plain && comparedOf && comparison?.mode === "places" ? comparedOf(plain, comparison, language) : plain), [comparedOf, comparison, plain, language]);
  const isPane = comparison?.mode === "places";
  // The whole plan is not drawn in a pane while what belongs there is on its way.
  const isPaneAwaited = isPane && isComparisonAwaited;
  const isAwaited = isProjectAwaited || isImportAwaited || isThemeAwaited || isPaneAwaited || isSitesAwaited || isStoryAwaited;
  const sheetFrame = usePlan(({ sheetMap }) => sheetMap?.frame ?? null);
  const seen = isPane ? null : (sheetFrame ?? free);
  const whole = useMemo(() => {
    if (!isReady || !scene || isPaneAwaited) return null;
    if (isPane && comparedOf && !scene.comparison?.place.geometry) return blankPicture(scene.flavour);
    return paint({ ...scene, themes, imported, sites, story }, view, seen, late?.paintThemes, lateImported?.paintImported, paintCompared, lateSites?.paintSites, lateStory?.paintStory);
  }, [isReady, isPane, isPaneAwaited, comparedOf, paint, scene, themes, imported, sites, story, view, seen, late, lateImported, lateSites, lateStory, paintCompared]);
  const picture = useMemo(() => whole && coarserPicture(whole, detail, view.scale), [whole, detail, view.scale]);
  const shown = useRef<Picture>(emptyPicture);
  const [failure, setFailure] = useState<{ error: unknown } | null>(null);
  const isStory = usePlan(({ play }) => play !== null);
  // A chapter that fails after its letters have come is passed over like one that fails before.
  if (failure) throw failure.error;

  useEffect(() => {
    if (isAwaited) awaitContent(map);
  }, [map, isAwaited]);

  useEffect(() => {
    // While the graphics context is lost there is nothing to draw on; the engine brings back what it had shown but the hover.
    if (isLost) shown.current = { ...shown.current, hovered: emptyPicture.hovered };
    if (!picture || isLost) return;
    let isCurrent = true;
    const expire = () => {
      isCurrent = false;
    };
    map.once("remove", expire);
    let giveUp = () => {};
    const put = (next: Picture) => {
      if (!isCurrent || !hasStyle(map)) return;
      showBusy(map, next === picture && !isAwaited);
      drawPicture(map, shown.current, next);
      shown.current = next; // only after success: a failed draw is redone from the last good picture
    };
    const draw = (next: Picture) => {
      giveUp();
      if (!isCurrent || !hasStyle(map)) return;
      if (!takesLayersAway(shown.current, next)) return put(next);
      showBusy(map, false);
      giveUp = betweenFrames(map, () => put(next), (error) => setFailure({ error }));
    };
    const begin = () => {
      if (hasLabelFonts(picture.labelText)) return draw(picture);
      // The land need not wait for the names on it.
      if (shown.current === emptyPicture) draw(withoutLabels(picture));
      // A sheet is not copied off the picture before.
      if (sheetFrame) awaitContent(map);
      void loadLabelFonts(picture.labelText).then(() => draw(picture)).catch((error: unknown) => {
        if (!isStory) throw error;
        setFailure({ error });
      });
    };
    // Where the panes were just put in their places, the picture for that place is about to come.
    const isMoved = isPane && nextView(view, map) !== view;
    const frame = isMoved ? requestAnimationFrame(begin) : begin();
    return () => {
      cancelAnimationFrame(frame ?? 0);
      map.off("remove", expire);
      giveUp();
      expire();
    };
  }, [map, view, picture, isLost, isPane, isAwaited, isStory, sheetFrame]);
  return index === 0 && lateStory ? <lateStory.Overlay map={map} story={story} /> : null;
}

const noThemes = () => null;

const withoutLabels = (picture: Picture): Picture => ({ ...picture, layers: picture.layers.filter(({ type }) => type !== "symbol") });
