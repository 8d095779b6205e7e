import { useEffect, useState } from "react";
import { placeFault } from "../../domain/geometry-fault";
import type { MessageKey } from "../../i18n/translate";
import { useActions, usePlan, usePlanStore } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import buttons from "../widgets/buttons.module.css";
import { useTranslation } from "../widgets/use-translation";
import css from "./Fields.module.css";

/** The next press on the map is the place; by keyboard it is the middle of the map. */
export function PickPlace({ name, onPick }: { name: MessageKey; onPick: (at: [number, number]) => void }) {
  const { t } = useTranslation();
  const store = usePlanStore();
  const { askForPoint } = useActions();
  const hasCamera = usePlan(({ camera }) => camera !== null);
  const [state, setState] = useState<"idle" | "waiting" | "outside">("idle");
  useEffect(() => () => askForPoint(null), [askForPoint]);
  const take = ([lng, lat]: readonly [number, number]) => {
    askForPoint(null);
    const isOutside = placeFault([[lng, lat]]) !== null;
    setState(isOutside ? "outside" : "idle");
    if (!isOutside) onPick([Number(lng.toFixed(5)), Number(lat.toFixed(5))]);
  };
  const begin = () => {
    setState("waiting");
    askForPoint(take);
  };
  const stop = () => {
    askForPoint(null);
    setState("idle");
  };
  const takeMiddle = () => {
    const { camera } = store.getState();
    if (camera) take(camera.center);
  };
  return (
    <span className={css.buttons}>
      <button type="button" className={buttons.quiet} onClick={state === "waiting" ? stop : begin}>
        <BilingualMessage of={state === "waiting" ? "storyEditor.cancel" : name} />
      </button>
      {state === "waiting" && hasCamera && (
        <button type="button" className={buttons.quiet} onClick={takeMiddle}>
          <BilingualMessage of="storyEditor.pick.middle" />
        </button>
      )}
      <span role="status" className={css.hint}>
        {state === "waiting" ? t("storyEditor.pick.waiting") : state === "outside" ? t("storyEditor.pick.outside") : ""}
      </span>
    </span>
  );
}
