import { useId } from "react";
import type { IndustryRole } from "../../domain/industry";
import type { ThemePaint } from "../../domain/theme-model";
import { Hatch } from "../swatches/Hatch";
import { useFlavour } from "../swatches/use-flavour";
import css from "./ThemeSwatch.module.css";

/** A class as the map draws it. */
export function ThemeSwatch({ paint, role = null }: { paint: ThemePaint; role?: IndustryRole | null }) {
  return <span className={css.swatch} data-paint={paint.kind} data-role={role ?? undefined} />;
}

/** What an edge says of an industry: leading, auxiliary, or that nobody said which. */
export function RoleSwatch({ role }: { role: IndustryRole | null }) {
  return <ThemeSwatch paint={{ kind: "industry", industry: role === "auxiliary" ? "equipment" : "chemicals" }} role={role} />;
}

/** No data, as on the map: falling lines, gap 5, and the outline of whatever is there. */
export function HatchSwatch() {
  const { ink2 } = useFlavour();
  const id = useId();
  return (
    <svg className={css.hatch} viewBox="0 0 24 14" fill="none" aria-hidden="true" focusable="false">
      <Hatch id={id} angle={135} gap={5} width={0.9} color={ink2} />
      <rect x="0.5" y="0.5" width="23" height="13" rx="3" fill={`url(#${id})`} opacity={0.5} />
      <rect x="0.5" y="0.5" width="23" height="13" rx="3" stroke={ink2} strokeOpacity={0.45} />
    </svg>
  );
}

/** An unknown cell of a table or a row of units. */
export function HatchCell({ wide = false }: { wide?: boolean }) {
  const { ink2 } = useFlavour();
  const id = useId();
  const width = wide ? 42 : 14;
  return (
    <svg className={css.cell} viewBox={`0 0 ${width} 14`} fill="none" aria-hidden="true" focusable="false">
      <Hatch id={id} angle={135} gap={5} width={0.9} color={ink2} />
      <rect x="0.5" y="0.5" width={width - 1} height="13" rx="2.5" fill={`url(#${id})`} opacity={0.5} />
      <rect x="0.5" y="0.5" width={width - 1} height="13" rx="2.5" stroke={ink2} strokeOpacity={0.45} />
    </svg>
  );
}
