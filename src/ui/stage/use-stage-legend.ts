import { useCallback, useMemo, useState } from "react";
import { stagedCamera, type Screen } from "../../domain/stories/staged-camera";
import { shownChapter } from "../../store/shown-stories";
import { shownPublication } from "../../store/shown-publication";
import { createStoryLegend } from "../../store/story-legend";
import { createThemeSelector } from "../../store/theme-scene";
import { usePlan } from "../../store/use-plan";
import type { LegendEntry } from "./legend-rows";
import { legendEntries, type LegendRead } from "./stage-legend";

const none: readonly string[] = [];

/** What explains the map of the shown chapter on a screen; of a map that is looked around in everything that is drawn. */
export function useStageLegend(): (screen: Screen, rootFontPx: number) => readonly LegendEntry[] {
  const [themesOf] = useState(createThemeSelector);
  const [signsOf] = useState(createStoryLegend);
  const themes = usePlan(themesOf);
  const signs = usePlan(signsOf);
  const zones = usePlan((state) => shownPublication(state).zones);
  const layers = usePlan((state) => state.layers);
  const flavour = usePlan((state) => state.flavour);
  const chapter = usePlan(shownChapter)?.chapter ?? null;
  const isExploring = usePlan((state) => state.play?.mode === "exploring");
  const named = (isExploring ? null : chapter?.named) ?? none;
  const read = useMemo((): LegendRead => ({ themes, signs, zones, layers, named, flavour }), [themes, signs, zones, layers, named, flavour]);
  const camera = isExploring ? null : (chapter?.view.camera ?? null);
  return useCallback((screen, rootFontPx) => legendEntries(read, camera && { camera: stagedCamera(camera, screen), screen, scale: rootFontPx / 16 }), [read, camera]);
}
