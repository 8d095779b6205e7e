import type { ComparedSide, SidesComparison } from "../../domain/comparison";
import { loadWords } from "../../i18n/load-words";
import { rooms } from "../../i18n/rooms";
import { usePlan, usePlanStore } from "../../store/use-plan";
import type { PlanStoreApi } from "../../store/plan-store";
import { BothWords } from "../layers/BothWords";
import buttons from "../widgets/buttons.module.css";
import { BesideIcon, SwipeIcon } from "./SideIcons";
import css from "./SidesEntry.module.css";

/** The ways into a comparison of two contents at the present place. */
export function SidesEntry({ onChosen }: { onChosen?: () => void }) {
  const store = usePlanStore();
  const mode = usePlan((state) => state.comparison?.mode ?? null);
  const begin = (chosen: SidesComparison["mode"]) => {
    onChosen?.();
    void beginSides(store, chosen);
  };
  return (
    <div className={css.entry}>
      <button type="button" className={buttons.quiet} aria-pressed={mode === "swipe"} onClick={() => begin("swipe")}>
        <SwipeIcon />
        <BothWords words="sides.swipe.start" />
      </button>
      <button type="button" className={buttons.quiet} aria-pressed={mode === "beside"} onClick={() => begin("beside")}>
        <BesideIcon />
        <BothWords words="sides.beside.start" />
      </button>
    </div>
  );
}

/** Begins with two sides that differ; where the part that knows how does not come, with the same on both. */
export async function beginSides(store: PlanStoreApi, mode: SidesComparison["mode"]): Promise<void> {
  const differing = await Promise.all([import("../../store/differing-side"), loadWords(rooms.themes)]).then(
    ([{ differingSide }]): Partial<ComparedSide> => differingSide(store.getState()),
    () => ({}),
  );
  store.getState().compareSides(mode, differing);
}
