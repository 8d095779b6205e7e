import type { Map as MapLibreMap } from "maplibre-gl";
import { groundOffset, positionAt, type GroundOffset } from "../../analysis/comparison/ground-offset";
import { comparedPlace } from "../../domain/compared-place";
import { textIn } from "../../i18n/translate";
import type { PlanStoreApi } from "../../store/plan-store";
import { shownPublication } from "../../store/shown-publication";
import { createMarks, type CursorMarks } from "./cursor-marks";
import styles from "./cursor-marks.module.css";
import { cursorLabel, cursorSentence } from "./cursor-words";
import { hearPointer, type Pointed } from "./hear-pointer";
import type { PlacedPane } from "./pane-camera";

type Marked = { pane: PlacedPane; marks: CursorMarks; stop: () => void };

/**
 * 共享光标: where the pointer stands over one pane, every pane shows a cross as far east and north of the centre of its own place. By
 * keyboard the cross stands in the middle of the pane that has the focus.
 */
export function shareCursor(store: PlanStoreApi): { follow: (panes: readonly PlacedPane[]) => void; stop: () => void } {
  let marked: readonly Marked[] = [];
  let pointed: (Pointed & { map: MapLibreMap }) | null = null;
  let frame = 0;
  const said = document.createElement("p");
  said.className = styles["said"] ?? "";
  said.setAttribute("role", "status");

  const offsetNow = (): (GroundOffset & { pane: PlacedPane }) | null => {
    const pane = marked.find((one) => one.pane.map === pointed?.map)?.pane;
    if (!pane || !pointed) return null;
    const { lng, lat } = pointed.kind === "keyboard" ? pane.map.getCenter() : pane.map.unproject([pointed.x, pointed.y]);
    return { pane, ...groundOffset(pane.centre, [lng, lat]) };
  };
  const draw = () => {
    frame = 0;
    const offset = offsetNow();
    if (!offset) {
      for (const { marks } of marked) marks.hide();
      return;
    }
    const label = cursorLabel(store.getState().language, offset);
    for (const { pane, marks } of marked) {
      const [lng = 0, lat = 0] = positionAt(pane.centre, offset);
      const [from, at] = [pane.map.project([pane.centre[0] ?? 0, pane.centre[1] ?? 0]), pane.map.project([lng, lat])];
      const { clientWidth, clientHeight } = pane.map.getContainer();
      if (at.x < 0 || at.y < 0 || at.x > clientWidth || at.y > clientHeight) marks.hide();
      else marks.show(from, at, label);
    }
  };
  const drawSoon = () => {
    frame ||= requestAnimationFrame(draw);
  };
  const say = (map: MapLibreMap) => {
    const offset = pointed?.kind === "keyboard" && pointed.map === map ? offsetNow() : null;
    if (!offset) return;
    const state = store.getState();
    const place = comparedPlace(shownPublication(state), offset.pane.id);
    said.textContent = place ? cursorSentence(state.language, textIn(state.language, place.name), offset) : "";
  };
  const mark = (pane: PlacedPane): Marked => {
    const { map } = pane;
    const stopPointer = hearPointer(map, (next) => {
      if (next) pointed = { ...next, map };
      else if (pointed?.map === map) pointed = null;
      drawSoon();
    });
    const onRest = () => say(map);
    map.on("moveend", onRest);
    const marks = createMarks(map.getContainer());
    const stop = () => {
      stopPointer();
      map.off("moveend", onRest);
      marks.remove();
    };
    return { pane, marks, stop };
  };
  const follow = (panes: readonly PlacedPane[]) => {
    if (panes !== shownPanes) {
      shownPanes = panes;
      for (const { pane, stop } of marked) if (panes.every(({ map }) => map !== pane.map)) stop();
      marked = panes.map((pane) => {
        const before = marked.find((one) => one.pane.map === pane.map);
        return before ? { ...before, pane } : mark(pane);
      });
      document.body.append(said);
    }
    if (pointed) {
      cancelAnimationFrame(frame);
      draw();
    }
  };
  let shownPanes: readonly PlacedPane[] = [];
  return {
    follow,
    stop: () => {
      cancelAnimationFrame(frame);
      for (const { stop } of marked) stop();
      marked = [];
      pointed = null;
      said.remove();
    },
  };
}
