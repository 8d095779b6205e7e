import { useState } from "react";
import { unlocatedPlaces, unlocatedZones } from "../../store/selectors-panels";
import { shownPublication } from "../../store/shown-publication";
import { usePlan } from "../../store/use-plan";
import { MethodSwatch } from "../swatches/MethodSwatch";
import { useTranslation } from "../widgets/use-translation";
import { BothWords } from "./BothWords";
import { ChevronIcon } from "./LayerIcons";
import { joinedTexts, messageText } from "./message-text";
import { UnlocatedPlace, UnlocatedZone } from "./UnlocatedRows";
import css from "./UnlocatedTray.module.css";

/** 未落位: what the sources name and nobody can place yet, with the reason. Nothing is left out for want of a point. */
export function UnlocatedTray() {
  const publication = usePlan(shownPublication);
  const { t, language } = useTranslation();
  const [open, setOpen] = useState(false);
  const zones = unlocatedZones(publication);
  const places = unlocatedPlaces(publication);
  if (zones.length + places.length === 0) return null;
  const summary = publication.unread.includes("zones") ? "zones.unread" : zones.length === 0 ? "tray.noZones" : zones.length === 1 ? "tray.zone" : "tray.zones";
  return (
    <section className={css.tray}>
      <button type="button" className={css.foot} aria-expanded={open} aria-controls="unlocated" onClick={() => setOpen(!open)}>
        <MethodSwatch look="unlocated" />
        <span>
          <b>{t("tray.title")}</b> · {t(summary, { n: zones.length })}
          {language === "both" && <small lang="en">{joinedTexts([messageText("tray.title"), messageText(summary, { n: zones.length })], " · ").en}</small>}
        </span>
        <ChevronIcon />
      </button>
      <div id="unlocated" className={css.list} hidden={!open}>
        {open && (
          <>
            <ul>
              {zones.map((zone) => (
                <UnlocatedZone key={zone.id} zone={zone} />
              ))}
            </ul>
            {places.length > 0 && (
              <h3>
                <BothWords words="tray.placesTitle" />
              </h3>
            )}
            <ul>
              {places.map((place) => (
                <UnlocatedPlace key={place.id} place={place} />
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
