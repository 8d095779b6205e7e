import { housePath } from "../../cartography/industry-icons";
import { useFlavour } from "../swatches/use-flavour";
import css from "./ThemeSwatch.module.css";

type Props = { isSolid: boolean; isDashed?: boolean; /** rem */ size?: number };

/** A housing project: a solid disc where it stands, a ring where it is being built, a dashed ring where it is only planned. */
export function HouseMark({ isSolid, isDashed = false, size = 1.25 }: Props) {
  const { ink, panel } = useFlavour();
  return (
    <svg className={css.house} style={{ inlineSize: `${size}rem`, blockSize: `${size}rem` }} viewBox="0 0 24 24" fill="none" aria-hidden="true" focusable="false">
      <circle cx="12" cy="12" r="11" fill={isSolid ? ink : panel} stroke={ink} strokeWidth={1.6} strokeDasharray={isDashed ? "2.6 1.9" : undefined} />
      <path d={housePath} transform="translate(5.6 5.2) scale(.8)" fill={isSolid ? panel : ink} />
    </svg>
  );
}
