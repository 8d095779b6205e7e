import { useState } from "react";
import { hidesAdministrativeLines } from "../../store/administrative-lines";
import { shownPublication } from "../../store/shown-publication";
import { usePlan } from "../../store/use-plan";
import type { Text } from "../../domain/text";
import { boundaryLooks, countByLook, type BoundaryLook } from "../swatches/boundary-look";
import { MethodSwatch } from "../swatches/MethodSwatch";
import { useTranslation } from "../widgets/use-translation";
import { BothWords } from "./BothWords";
import { ChevronIcon } from "./LayerIcons";
import { joinedTexts, messageText } from "./message-text";
import css from "./BoundaryStrip.module.css";

/** What has no place is no symbol of the map: the tray and the list name it. A link stands only in the place of a line. */
const drawnLooks = (hidesLines: boolean) =>
  boundaryLooks.filter((look): look is Exclude<BoundaryLook, "unlocated"> => look !== "unlocated" && look !== (hidesLines ? "administrative" : "linked"));

const stripWords = (look: Exclude<BoundaryLook, "unlocated">, count: number): Text =>
  joinedTexts([messageText(`strip.${look}`), ...(count === 0 ? [messageText("strip.none")] : [])], " · ");

/** How well the boundaries are known, in the symbols of the map, and which method nothing is known by yet. */
export function BoundaryStrip() {
  const { zones, unread } = usePlan(shownPublication);
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const counts = countByLook(zones);
  const hidesLines = usePlan(hidesAdministrativeLines);
  return (
    <div className={css.strip} data-open={open}>
      <button type="button" className={css.button} aria-expanded={open} aria-controls="boundary-strip" onClick={() => setOpen(!open)}>
        <BothWords words="strip.open" />
        <ChevronIcon />
      </button>
      <span className={css.title} id="boundary-strip-title">
        <BothWords words="strip.title" />
      </span>
      <ul id="boundary-strip" aria-labelledby="boundary-strip-title">
        {unread.includes("zones") ? (
          <li data-none="true">
            <BothWords words="zones.unread" />
          </li>
        ) : (
          drawnLooks(hidesLines).map((look) => (
            <li key={look} title={t("strip.count", { n: counts[look] })} data-none={counts[look] === 0}>
              <MethodSwatch look={look} />
              <BothWords words={stripWords(look, counts[look])} />
            </li>
          ))
        )}
      </ul>
      {hidesLines && (
        <p className={css.hidden} title={t("lines.why")}>
          <BothWords words="lines.hidden" />
        </p>
      )}
    </div>
  );
}
