import type { ShownState } from "../../domain/kiosk/screen-message";
import type { PlanState } from "../../store/plan-state";

/** What a console tells its walls: what is shown, and never what is noted or entered. */
export function shownStateOf(state: Pick<PlanState, "play" | "language" | "showsThird" | "camera" | "selection" | "padding" | "presenter">, { innerWidth: width, innerHeight: height }: Pick<Window, "innerWidth" | "innerHeight">): ShownState {
  const { play, language, showsThird, camera, selection, padding, presenter } = state;
  const { top, right, bottom, left } = padding;
  return {
    place: play && { story: play.id, chapter: play.chapter },
    mode: play?.mode ?? "paused",
    serial: play?.serial ?? 0,
    language,
    showsThird,
    exploring: play?.mode === "exploring" && camera ? { camera, screen: { width, height, padding: { top, right, bottom, left } }, selection: selection.slice(0, 60) } : null,
    isBlank: presenter.isBlank,
    pointer: presenter.pointer && [presenter.pointer[0], presenter.pointer[1]],
  };
}
