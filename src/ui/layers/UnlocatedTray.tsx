import { useState } from "react";
import { unlocatedPlaces, unlocatedZones } from "../../store/selectors-panels";
import { shownPublication } from "../../store/shown-publication";
import { unplacedStatements } from "../../store/shown-statements";
import { textIn } from "../../i18n/translate";
import { useActions, usePlan } from "../../store/use-plan";
import { UnplacedStatements } from "../statements/UnplacedStatements";
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
  const statements = usePlan(unplacedStatements);
  const { askForStatements } = useActions();
  if (zones.length + places.length + statements.length === 0) return null;
  const summary = publication.unread.includes("zones") ? "zones.unread" : zones.length === 0 ? "tray.noZones" : zones.length === 1 ? "tray.zone" : "tray.zones";
  const said = joinedTexts([messageText(summary, { n: zones.length }), ...(statements.length > 0 ? [messageText("statement.tray.n", { n: statements.length })] : [])], " · ");
  const toggle = () => {
    askForStatements();
    setOpen(!open);
  };
  return (
    <section className={css.tray}>
      <button type="button" className={css.foot} aria-expanded={open} aria-controls="unlocated" onClick={toggle}>
        <MethodSwatch look="unlocated" />
        <span>
          <b>{t("tray.title")}</b> · {textIn(language, said)}
          {language === "both" && <small lang="en">{joinedTexts([messageText("tray.title"), said], " · ").en}</small>}
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
            {statements.length > 0 && <UnplacedStatements statements={statements} />}
          </>
        )}
      </div>
    </section>
  );
}
