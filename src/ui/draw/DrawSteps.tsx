import { closed, closingOf, mostCorners, withoutLastCorner } from "../../domain/spatial/drawn-area";
import type { DrawnArea } from "../../domain/spatial/spatial-preview";
import { useActions } from "../../store/use-plan";
import { BothWords } from "../layers/BothWords";
import buttons from "../widgets/buttons.module.css";
import { useMediaQuery } from "../widgets/use-media-query";
import css from "./DrawPanel.module.css";

/** While an area is drawn: how far it is, whether it can be closed, and how to go on. */
export function DrawSteps({ area }: { area: DrawnArea }) {
  const { setDrawnArea } = useActions();
  const isTouch = useMediaQuery("(pointer: coarse)");
  const { length } = area.positions;
  const closing = closingOf(area);
  return (
    <>
      <div className={css.buttons}>
        <button type="button" className={buttons["main"]} disabled={closing !== "can-close"} onClick={() => setDrawnArea(closed(area))}>
          <BothWords words="draw.finish" />
        </button>
        <button type="button" className={buttons["quiet"]} disabled={length === 0} onClick={() => setDrawnArea(withoutLastCorner(area))}>
          <BothWords words="draw.takeBack" />
        </button>
        <button type="button" className={buttons["quiet"]} onClick={() => setDrawnArea(null)}>
          <BothWords words="draw.cancel" />
        </button>
      </div>
      <div role="status" className={css.status}>
        <p>
          <BothWords words="draw.corners" parameters={{ count: length }} />
        </p>
        {closing === "crosses" && (
          <p className={css.caution}>
            <BothWords words="draw.crosses" />
          </p>
        )}
        {length >= mostCorners && (
          <p className={css.caution}>
            <BothWords words="draw.tooMany" parameters={{ count: mostCorners }} />
          </p>
        )}
      </div>
      <ul className={css.hints}>
        {closing === "too-few" && (
          <li>
            <BothWords words="draw.tooFew" />
          </li>
        )}
        <li>
          <BothWords words={isTouch ? "draw.touch" : "draw.how"} />
        </li>
        {!isTouch && (
          <li>
            <BothWords words="draw.keys" />
          </li>
        )}
        <li>
          <BothWords words="draw.passing" />
        </li>
      </ul>
    </>
  );
}
