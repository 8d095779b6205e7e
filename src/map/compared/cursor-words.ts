import type { GroundOffset } from "../../analysis/comparison/ground-offset";
import type { Language } from "../../domain/saved-view";
import { translate } from "../../i18n/translate";

type Part = "panes.cursor.east" | "panes.cursor.west" | "panes.cursor.north" | "panes.cursor.south";

/** How far a place lies east and north of a centre: 东 2.73 km · 北 2.11 km, in metres where both are less than a kilometre. */
export const cursorLabel = (language: Language, offset: GroundOffset): string => partsIn(language, offset).join(" · ");

/** The same as a sentence for who does not see the cursor. */
export function cursorSentence(language: Language, name: string, offset: GroundOffset): string {
  const [x, y] = partsIn(language, offset);
  return translate(language, "panes.cursor.said", { name, x, y });
}

function partsIn(language: Language, { eastM, northM }: GroundOffset): [string, string] {
  const isNear = Math.max(Math.abs(eastM), Math.abs(northM)) < 999.5;
  const unit = isNear ? "m" : "km";
  const part = (metres: number, [positive, negative]: readonly [Part, Part]) => {
    const n = figureOf(isNear ? Math.abs(metres) : Math.abs(metres) / 1000, isNear);
    return translate(language, metres < 0 ? negative : positive, { n, unit });
  };
  return [part(eastM, ["panes.cursor.east", "panes.cursor.west"]), part(northM, ["panes.cursor.north", "panes.cursor.south"])];
}

const wholeMetres = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });
/** Always as many decimals, so that the label does not tremble while the pointer moves. */
const kilometres = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const figureOf = (value: number, isMetres: boolean): string => (isMetres ? wholeMetres : kilometres).format(value);
