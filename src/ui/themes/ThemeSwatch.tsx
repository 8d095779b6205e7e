import { useId } from "react";
import { classDisc, houseDisc, tileRow } from "../../cartography/theme-drawings";
import { classColor, fillStrength } from "../../cartography/theme-colors";
import type { IndustryRole } from "../../domain/industry";
import type { HousingState, ThemePaint, ValueKind } from "../../domain/theme-model";
import { usePlan } from "../../store/use-plan";
import { Hatch } from "../swatches/Hatch";
import { useFlavour } from "../swatches/use-flavour";
import { DrawingSvg } from "./DrawingSvg";
import css from "./ThemeSwatch.module.css";

type Props = { paint: ThemePaint; role?: IndustryRole | null; value?: ValueKind };

/** A class as the map draws it; an industry in the edge of its role. */
export function ThemeSwatch({ paint, role = "leading", value = "published" }: Props) {
  const name = usePlan((state) => state.flavour);
  const { ink2 } = useFlavour();
  if (paint.kind === "industry") return <DrawingSvg drawing={tileRow([{ industry: paint.industry, role, value }], 1, name)} />;
  if (paint.kind === "housing") return <HouseDisc dwellings={swatchDwellings} state={paint.state} value={value} />;
  if (paint.kind === "target") return <DrawingSvg drawing={classDisc({ paint, isAhead: true }, name)} scale={0.62} />;
  return (
    <svg className={css.step} viewBox="0 0 24 14" fill="none" aria-hidden="true" focusable="false">
      <rect x="0.5" y="0.5" width="23" height="13" rx="3" fill={classColor(paint, name)} fillOpacity={fillStrength(paint)} stroke={ink2} strokeOpacity={0.35} />
    </svg>
  );
}

/** Its disc is as large as a tile. */
const swatchDwellings = 420;

type HouseProps = { dwellings: number | null; state: HousingState; value?: ValueKind };

export function HouseDisc({ dwellings, state, value = "published" }: HouseProps) {
  return <DrawingSvg drawing={houseDisc(dwellings, state, value, usePlan((one) => one.flavour))} />;
}

/** What an edge says of an industry: leading, auxiliary, or that nobody said which. */
export const RoleSwatch = ({ role }: { role: IndustryRole | null }) => <ThemeSwatch paint={{ kind: "industry", industry: role === "leading" ? "chemicals" : role === "auxiliary" ? "equipment" : "metals" }} role={role} />;

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
