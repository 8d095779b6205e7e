import { boundsOf } from "../../domain/bounds";
import type { Place } from "../../domain/place";
import { hasMap } from "../../store/selectors-shell";
import { useActions, usePlan } from "../../store/use-plan";
import { BothWords } from "../layers/BothWords";
import { useTranslation } from "../widgets/use-translation";
import css from "./Relations.module.css";

/** A named place: flies there where there is a map, or says that nobody could place it. */
export function PlaceButton({ place }: { place: Place }) {
  const isMapThere = usePlan(hasMap);
  const { zoomToBounds } = useActions();
  const { text } = useTranslation();
  const bounds = boundsOf([place.geometry]);
  if (!bounds)
    return (
      <span className={css.chip} data-unplaced="true" title={text(place.source)}>
        <BothWords words={place.name} />
        <small>
          <BothWords words="look.unlocated" />
        </small>
      </span>
    );
  const words = (
    <>
      <BothWords words={place.name} />
      {place.grade === "stand-in" && (
        <small>
          <BothWords words="look.stand-in" />
        </small>
      )}
    </>
  );
  if (!isMapThere)
    return (
      <span className={css.chip} title={text(place.source)}>
        {words}
      </span>
    );
  return (
    <button type="button" className={css.chip} title={text(place.source)} onClick={() => zoomToBounds(bounds)}>
      {words}
    </button>
  );
}
