import { iconStroke, industryIcons } from "../../cartography/industry-icons";
import { industryColors } from "../../cartography/theme-colors";
import type { IndustryId, IndustryRole } from "../../domain/industry";
import { usePlan } from "../../store/use-plan";
import { useFlavour } from "../swatches/use-flavour";
import css from "./ThemeSwatch.module.css";

/** The tile of an industry, as on the map: leading in a solid edge, auxiliary smaller in a dashed frame, else without one. */
export function IndustryTile({ industry, role }: { industry: IndustryId; role: IndustryRole | null }) {
  const isDark = usePlan((state) => state.flavour === "dark");
  const { ink } = useFlavour();
  const { tile, glyph } = industryColors[industry];
  const { stroke, fill } = industryIcons[industry];
  const size = role === "auxiliary" ? 16 : 20;
  const inset = (20 - size) / 2;
  return (
    <svg className={css.tile} viewBox="0 0 20 20" fill="none" aria-hidden="true" focusable="false">
      {role === "auxiliary" && <rect x="0.6" y="0.6" width="18.8" height="18.8" rx="4.2" stroke={ink} strokeWidth="1.2" strokeDasharray="3 1.8" />}
      <rect x={inset} y={inset} width={size} height={size} rx={size * 0.22} fill={tile} />
      {role === "leading" && !isDark && <rect x="0.6" y="0.6" width="18.8" height="18.8" rx="3.9" stroke={ink} strokeOpacity="0.55" strokeWidth="1.2" />}
      {isDark && <rect x={inset + 0.4} y={inset + 0.4} width={size - 0.8} height={size - 0.8} rx={size * 0.2} stroke="#fff" strokeOpacity={role === "leading" ? 0.75 : 0.42} strokeWidth="0.8" />}
      <g transform={`translate(10 10) scale(${(size * 0.72) / 16}) translate(-8 -8)`} stroke={glyph} strokeWidth={iconStroke} strokeLinecap="round" strokeLinejoin="round">
        <path d={stroke} />
        {fill && <path d={fill} fill={glyph} stroke="none" />}
      </g>
    </svg>
  );
}
