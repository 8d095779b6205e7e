import { use } from "react";
import { metresPerMm } from "../../../analysis/sites/sheet-scale";
import { scaleLength } from "../../../analysis/scale-length";
import type { Text } from "../../../domain/text";
import { figure } from "../../../i18n/format-area";
import { textIn, translate } from "../../../i18n/translate";
import { messageText } from "../../layers/message-text";
import type { SiteMapState } from "../map/use-site-maps";
import { PaperLanguage, Words } from "./Words";
import css from "./SheetMap.module.css";

const longestBarMm = 32;

/** The surroundings at a round scale, with bar, north and the mark of what is schematic; or why there is no map. */
export function SheetMap({ map, isSchematic, name }: { map: SiteMapState; isSchematic: boolean; name: Text }) {
  const language = use(PaperLanguage);
  if (map.status !== "done") {
    return (
      <div className={css.frame} data-blank>
        <Words text={`sites.sheet.map.${map.status}`} />
      </div>
    );
  }
  const { image, denominator } = map.map;
  return (
    <figure className={css.frame}>
      <img src={image} alt={translate(language, "sites.sheet.map.alt", { name: textIn(language, name) })} />
      <North />
      {isSchematic && (
        <span className={css.schematic}>
          <Words text="sites.sheet.schematic" inline />
        </span>
      )}
      <figcaption className={css.scale}>
        <Bar denominator={denominator} />
        <Words text={messageText("sites.sheet.map.scale", { n: figure(denominator) })} inline />
      </figcaption>
    </figure>
  );
}

function Bar({ denominator }: { denominator: number }) {
  const length = scaleLength(metresPerMm(denominator), longestBarMm);
  if (!length) return null;
  const { lengthM, widthPx: lengthMm } = length;
  return (
    <span className={css.bar}>
      <span className={css.ends} style={{ width: `${lengthMm}mm` }}>
        <span>0</span>
        <span>{lengthM >= 1000 ? `${figure(lengthM / 1000)} km` : `${figure(lengthM)} m`}</span>
      </span>
      <span className={css.line} style={{ width: `${lengthMm}mm` }} />
    </span>
  );
}

const North = () => (
  <svg className={css.north} viewBox="0 0 16 24" aria-hidden="true" focusable="false">
    <path d="M8 8L12.6 22L8 19.2L3.4 22Z" fill="#1b1f24" />
    <text x="8" y="6.6" textAnchor="middle" fontSize="7.6" fontWeight="600" fill="#1b1f24">
      N
    </text>
  </svg>
);
