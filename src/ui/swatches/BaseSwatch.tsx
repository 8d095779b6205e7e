import { symbolOutline } from "../../cartography/symbol-outline";
import { Swatch } from "./Swatch";
import { useTranslation } from "../widgets/use-translation";
import { useFlavour } from "./use-flavour";

/** In the place of the county lines where they may not be shown: a name, which is what the row then holds. */
export function NamesSwatch({ opacity = 1 }: { opacity?: number }) {
  const flavour = useFlavour();
  const { t } = useTranslation();
  return (
    <Swatch opacity={opacity}>
      <text x="14" y="13" textAnchor="middle" fontSize="11" fill={flavour.ink3}>
        {t("lines.sample")}
      </text>
    </Swatch>
  );
}

/** The symbols of the base map by layer id. */
export function BaseSwatch({ id, opacity = 1 }: { id: string; opacity?: number }) {
  const flavour = useFlavour();
  switch (id) {
    case "districts":
      return (
        <Swatch opacity={opacity}>
          <path d="M1 5.5H27" stroke={flavour.prefectureLine} strokeWidth={1.3} strokeDasharray="8 2.5 1.5 2.5" />
          <path d="M1 12.5H27" stroke={flavour.districtLine} strokeWidth={0.9} />
        </Swatch>
      );
    case "water":
      return (
        <Swatch opacity={opacity}>
          <rect x="2" y="1.5" width="24" height="15" rx="3.5" fill={flavour.water} stroke={flavour.waterline} />
          <g stroke={flavour.waterline} strokeWidth="0.8">
            <rect x="5" y="4.5" width="18" height="9" rx="2.4" opacity="0.9" />
            <rect x="8" y="7.2" width="12" height="3.6" rx="1.6" opacity="0.65" />
          </g>
        </Swatch>
      );
    case "links":
      return (
        <Swatch opacity={opacity}>
          <path d="M6.4 12.6C10 5.8 17 4.6 21.8 7" stroke={flavour.kinds["collaboration-area"]} strokeWidth="1.4" strokeLinecap="round" strokeDasharray="0.01 3.6" />
          <g stroke={flavour.kinds["collaboration-area"]} strokeWidth="1.2" fill={flavour.panel}>
            <circle cx="4.6" cy="14" r="2.6" />
            <circle cx="23.8" cy="7.6" r="2.6" />
          </g>
        </Swatch>
      );
    default:
      return (
        <Swatch opacity={opacity}>
          <PlaceGlyphs color={flavour.ink2} ground={flavour.panel} />
        </Swatch>
      );
  }
}

/** Station and airport side by side, as the map draws them. */
const PlaceGlyphs = ({ color, ground }: { color: string; ground: string }) => (
  <g stroke={color} strokeLinejoin="round" strokeLinecap="round">
    <g transform="translate(6.5 9)">
      <path d={symbolOutline("square", 5)} fill={ground} strokeWidth="1.3" />
      <path d="M-2.4-3H2.4V1.2H-2.4ZM-2.4-.6H2.4M-1.6 3L-.8 1.4M1.6 3L.8 1.4" strokeWidth="1.1" />
    </g>
    <g transform="translate(20.5 9)">
      <path d={symbolOutline("circle", 6)} fill={ground} strokeWidth="1.3" />
      <path
        d="M0-4.2C.5-4.2.7-3.6.7-3L.7-1.2 4 .9 4 1.8.7.9.6 2.7 1.6 3.5 1.6 4.1 0 3.7-1.6 4.1-1.6 3.5-.6 2.7-.7.9-4 1.8-4 .9-.7-1.2-.7-3C-.7-3.6-.5-4.2 0-4.2Z"
        fill={color}
        stroke="none"
      />
    </g>
  </g>
);
