import { useId } from "react";
import { houseDisc } from "../../cartography/theme-drawings";
import type { IndustryRole } from "../../domain/industry";
import type { HousingState, ThemePaint, ValueKind } from "../../domain/theme-model";
import { usePlan } from "../../store/use-plan";
import { Hatch } from "../swatches/Hatch";
import { useFlavour } from "../swatches/use-flavour";
import { classDrawing } from "./class-drawing";
import { DrawingSvg } from "./DrawingSvg";
import css from "./ThemeSwatch.module.css";

type Props = { paint: ThemePaint; role?: IndustryRole | null; value?: ValueKind };

/** A class as the map draws it; an industry in the edge of its role. */
export function ThemeSwatch({ paint, role = "leading", value = "published" }: Props) {
  const flavour = usePlan((state) => state.flavour);
  return <DrawingSvg drawing={classDrawing(paint, flavour, role, value)} scale={paint.kind === "target" ? 0.62 : 1} />;
}

type HouseProps = { dwellings: number | null; state: HousingState; value?: ValueKind };

export function HouseDisc({ dwellings, state, value = "published" }: HouseProps) {
  return <DrawingSvg drawing={houseDisc(dwellings, state, value, usePlan((one) => one.flavour))} />;
}

/** What an edge says of an industry: leading, auxiliary, or that nobody said which. */
export const RoleSwatch = ({ role }: { role: IndustryRole | null }) => <ThemeSwatch paint={{ kind: "industry", industry: role === "leading" ? "chemicals" : role === "auxiliary" ? "equipment" : "metals" }} role={role} />;

/** No data, as on the map: falling lines, gap 5, and the outline of whatever is there. */
export const HatchSwatch = () => <Hatched width={24} />;

/** An unknown cell of a table, or of a row of units. */
export const HatchCell = ({ wide = false }: { wide?: boolean }) => <Hatched width={wide ? 42 : 14} />;

function Hatched({ width }: { width: number }) {
  const { ink2 } = useFlavour();
  const id = useId();
  return (
    <svg className={css.drawing} style={{ inlineSize: `${width / 16}rem`, blockSize: "0.875rem" }} viewBox={`0 0 ${width} 14`} fill="none" aria-hidden="true" focusable="false">
      <Hatch id={id} angle={135} gap={5} width={0.9} color={ink2} />
      <rect x="0.5" y="0.5" width={width - 1} height="13" rx="2.5" fill={`url(#${id})`} opacity={0.5} />
      <rect x="0.5" y="0.5" width={width - 1} height="13" rx="2.5" stroke={ink2} strokeOpacity={0.45} />
    </svg>
  );
}
