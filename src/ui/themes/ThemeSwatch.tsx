import { useId } from "react";
import { classColor, fillStrength, isSolid } from "../../cartography/theme-colors";
import type { IndustryRole } from "../../domain/industry";
import type { HousingState, ThemePaint } from "../../domain/theme-model";
import { usePlan } from "../../store/use-plan";
import { Hatch } from "../swatches/Hatch";
import { useFlavour } from "../swatches/use-flavour";
import { IndustryTile } from "./IndustryTile";
import { HouseMark } from "./HouseMark";
import css from "./ThemeSwatch.module.css";

/** A class as the map draws it. */
export function ThemeSwatch({ paint, role = null }: { paint: ThemePaint; role?: IndustryRole | null }) {
  const name = usePlan((state) => state.flavour);
  const { ink2 } = useFlavour();
  if (paint.kind === "industry") return <IndustryTile industry={paint.industry} role={role} />;
  if (paint.kind === "housing") return <HouseMark isSolid={isSolid(paint.state)} isDashed={isAhead(paint.state)} />;
  const color = classColor(paint, name);
  const isTarget = paint.kind === "target";
  return (
    <svg className={css.step} viewBox="0 0 24 14" fill="none" aria-hidden="true" focusable="false">
      <rect x="0.7" y="0.7" width="22.6" height="12.6" rx="3" fill={color} fillOpacity={fillStrength(paint)} stroke={isTarget ? color : ink2} strokeOpacity={isTarget ? 1 : 0.35} strokeWidth={isTarget ? 1.4 : 1} strokeDasharray={isTarget ? "3 2" : undefined} />
    </svg>
  );
}

const isAhead = (state: HousingState): boolean => state === "planned" || state === "unknown";

/** What an edge says of an industry: leading, auxiliary, or that nobody said which. */
export const RoleSwatch = ({ role }: { role: IndustryRole | null }) => (
  <IndustryTile industry={role === "leading" ? "chemicals" : role === "auxiliary" ? "equipment" : "metals"} role={role} />
);

/** No data, as on the map: falling lines, gap 5, and the outline of whatever is there. */
export const HatchSwatch = () => <Hatched width={24} className={css.hatch} />;

/** An unknown cell of a table, or of a row of units. */
export const HatchCell = ({ wide = false }: { wide?: boolean }) => <Hatched width={wide ? 42 : 14} className={css.cell} />;

function Hatched({ width, className }: { width: number; className: string | undefined }) {
  const { ink2 } = useFlavour();
  const id = useId();
  return (
    <svg className={className} viewBox={`0 0 ${width} 14`} fill="none" aria-hidden="true" focusable="false">
      <Hatch id={id} angle={135} gap={5} width={0.9} color={ink2} />
      <rect x="0.5" y="0.5" width={width - 1} height="13" rx="2.5" fill={`url(#${id})`} opacity={0.5} />
      <rect x="0.5" y="0.5" width={width - 1} height="13" rx="2.5" stroke={ink2} strokeOpacity={0.45} />
    </svg>
  );
}
