import { metresPerPixel } from "../../../analysis/scale-length";
import { planLayers } from "../../../domain/plan-layer";
import type { SidesComparison } from "../../../domain/comparison";
import type { Text } from "../../../domain/text";
import { dateText } from "../../../i18n/format-date";
import { translate } from "../../../i18n/translate";
import type { SidePane, SidesPicture } from "../../../sheets/comparison-picture";
import { wordsIn } from "../../../sheets/comparison-picture-table";
import type { PaneCopy } from "../../../sheets/paint-runs";
import { imageNotes } from "../../../store/image-notes";
import type { PlanStore } from "../../../store/plan-state";
import { publicationOfAllDays } from "../../../store/shown-publication";
import { sideStates } from "../../../store/side-states";
import { messageText } from "../../layers/message-text";
import { drawnClasses, importedLegends } from "../../layers/imported-legends";
import { imageSources } from "../../shell/image-sources";
import { imageLegends } from "../../themes/image-legends";
import { spokenIn } from "./picture-words";
import { barOf } from "./places-picture";
import { releasedScenario } from "../../../store/released-records";
import { isForPublic } from "../../../store/shown-statements";

type Classes = Awaited<ReturnType<typeof drawnClasses>>;

/** Both sides in their arrangement, each with its title, its year and scenario, and the legends of what it shows. */
export function sidesPicture(state: PlanStore, comparison: SidesComparison, copies: readonly PaneCopy[], scale: number, classes: Classes, date: string): SidesPicture {
  const sides = sideStates(state) ?? { a: state, b: state };
  const isStacked = isBelow(comparison, copies);
  const panes = [sidePane(sides.a, copies[0] ?? null, classes, isStacked ? "upper" : "a"), sidePane(sides.b, copies[1] ?? null, classes, isStacked ? "lower" : "b")] as const;
  const [a, b] = [sideName(sides.a), sideName(sides.b)];
  return {
    mode: comparison.mode,
    title: wordsIn(state.language, messageText(`comparePicture.title.${comparison.mode}`, { a, b })),
    subtitle: spokenIn(state.language).map((one) => translate(one, "comparePicture.made", { date: dateText(date)[one] })),
    paper: null,
    columns: isStacked ? 1 : 2,
    panes,
    divider: comparison.divider,
    bar: state.camera && barOf(state, metresPerPixel(state.camera.center[1], state.camera.zoom), scale),
    notes: bothOnce([sides.a, sides.b], (side) => spokenIn(state.language).flatMap((one) => imageNotes(side, one))),
    sources: bothOnce([sides.a, sides.b], (side) => spokenIn(state.language).flatMap((one) => imageSources(side, one))),
    legends: [],
    flavour: state.flavour,
  };
}

/** What is to be read with either side, each sentence once. */
const bothOnce = (sides: readonly PlanStore[], of: (side: PlanStore) => string[]): string[] => [...new Set(sides.flatMap(of))];

/** On a narrow page the sides stand below each other: their copies are wider than high by more than one of two beside each other is. */
const isBelow = ({ mode }: SidesComparison, [first]: readonly PaneCopy[]): boolean => mode === "beside" && first !== null && first !== undefined && window.innerWidth < 1.5 * (first.canvas.width / first.pixelRatio);

function sidePane(side: PlanStore, copy: PaneCopy, classes: Classes, where: "a" | "b" | "upper" | "lower"): SidePane {
  const { language } = side;
  return {
    title: wordsIn(language, messageText("comparePicture.side", { side: messageText(`comparePicture.side.${where}`), name: sideName(side) })),
    marks: spokenIn(language).flatMap((one) => marksOf(side, one)),
    width: copy ? copy.canvas.width / copy.pixelRatio : 520,
    height: copy ? copy.canvas.height / copy.pixelRatio : 420,
    blank: copy ? null : translate(language, "comparePicture.blank.noMap"),
    legends: spokenIn(language).flatMap((one) => [...imageLegends(side, one), ...importedLegends(side, one, classes)]),
  };
}

/** What a side is called by: its theme, and what lies over it. */
export function sideName({ theme, over }: Pick<PlanStore, "theme" | "over">): Text {
  const name = theme === null ? messageText("comparePicture.side.plain") : messageText(`theme.${theme}.title`);
  return over === null ? name : messageText("comparePicture.side.over", { name, over: messageText(`theme.${over}.title`) });
}

/** Its year, its scenario, and what it leaves out. */
function marksOf(side: PlanStore, language: "zh" | "en"): string[] {
  const { year, scenario, project, theme, over } = side;
  const named = releasedScenario(project?.value.collections ?? null, scenario, isForPublic(side));
  const hidden = planLayers(publicationOfAllDays(side).zones, side.layers).filter(({ visible, opacity }) => !visible || opacity === 0);
  const names = hidden.map(({ id, group }) => translate(language, group === "zones" ? (`kinds.${id}` as "kinds.bonded-zone") : (`layer.${id}` as "layer.water")));
  return [
    ...(year === null || (theme === null && over === null) ? [] : [translate(language, "comparePicture.side.year", { year })]),
    ...(named ? [translate(language, "comparePicture.side.scenario", { title: named.title })] : []),
    ...(names.length > 0 ? [translate(language, "comparePicture.side.hidden", { names: names.join(language === "zh" ? "、" : ", ") })] : []),
  ];
}
