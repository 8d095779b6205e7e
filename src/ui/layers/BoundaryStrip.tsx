import { useState } from "react";
import { usePlan } from "../../store/use-plan";
import { boundaryLooks, countByLook } from "../swatches/boundary-look";
import { MethodSwatch } from "../swatches/MethodSwatch";
import { useTranslation } from "../widgets/use-translation";
import { ChevronIcon } from "./LayerIcons";
import css from "./BoundaryStrip.module.css";

/** What has no place is no symbol of the map: the tray and the list name it. */
const drawnLooks = boundaryLooks.filter((look) => look !== "unlocated");

/** How well the boundaries are known, in the symbols of the map, and which method nothing is known by yet. */
export function BoundaryStrip() {
  const zones = usePlan((state) => state.publication.zones);
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const counts = countByLook(zones);
  return (
    <div className={css.strip} data-open={open}>
      <button type="button" className={css.button} aria-expanded={open} aria-controls="boundary-strip" onClick={() => setOpen(!open)}>
        {t("strip.open")}
        <ChevronIcon />
      </button>
      <span className={css.title} id="boundary-strip-title">
        {t("strip.title")}
      </span>
      <ul id="boundary-strip" aria-labelledby="boundary-strip-title">
        {drawnLooks.map((look) => (
          <li key={look} title={t("strip.count", { n: counts[look] })} data-none={counts[look] === 0}>
            <MethodSwatch look={look} />
            {t(`strip.${look}`)}
            {counts[look] === 0 && <span>{` · ${t("strip.none")}`}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
