import { Swatch } from "./Swatch";
import { useFlavour } from "./use-flavour";

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
          <path d="M6.4 12.6C10 5.8 17 4.6 21.8 7" stroke={flavour.kinds["collaboration-area"]} strokeWidth="1.6" strokeLinecap="round" strokeDasharray="0.1 3.2" />
          <g stroke={flavour.kinds["collaboration-area"]} strokeWidth="1.3" fill={flavour.panel}>
            <circle cx="4.6" cy="14" r="2.2" />
            <circle cx="23.8" cy="7.6" r="2.2" />
          </g>
        </Swatch>
      );
    default:
      return (
        <Swatch opacity={opacity}>
          <PlaceGlyphs color={flavour.ink2} />
        </Swatch>
      );
  }
}

/** Station and airport side by side, as the map draws them. */
function PlaceGlyphs({ color }: { color: string }) {
  return (
    <g stroke={color} strokeWidth="1.2" strokeLinejoin="round" strokeLinecap="round">
      <rect x="1.6" y="3.6" width="10.8" height="10.8" rx="2.4" />
      <path d="M4.6 6.2H9.4V10.2H4.6ZM5.4 12.2L4.6 13M8.6 12.2L9.4 13M4.6 8.2H9.4" strokeWidth="1" />
      <circle cx="20.6" cy="9" r="5.8" />
      <path d="M20.6 5.4V12.2M17.4 9.6L20.6 7.6L23.8 9.6M19.2 12.4L20.6 11.4L22 12.4" />
    </g>
  );
}
