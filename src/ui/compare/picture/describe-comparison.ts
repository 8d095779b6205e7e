import { statedSizes } from "../../../analysis/comparison/stated-sizes";
import { shownGroups } from "../../../domain/comparison-rows";
import type { PlacesComparison } from "../../../domain/comparison";
import type { ComparisonPicture, PlacesPicture } from "../../../sheets/comparison-picture";
import { chartsOf } from "../../../sheets/comparison-charts";
import { pictureKey, pictureTable, wordsIn } from "../../../sheets/comparison-picture-table";
import type { PaneCopy } from "../../../sheets/paint-runs";
import { comparisonTable } from "../../../store/comparison-metrics";
import type { PlanStore } from "../../../store/plan-state";
import type { PlanStoreApi } from "../../../store/plan-store";
import { documentById } from "../../../store/selectors-panels";
import { isForPublic } from "../../../store/shown-statements";
import { messageText, joinedTexts } from "../../layers/message-text";
import { sourceLabel } from "../../inspector/SourceChip";
import { drawnClasses } from "../../layers/imported-legends";
import { notesOf, madeOn, paperWords, sourcesOfPicture } from "./picture-facts";
import { barOf, comparedIn, placePanes } from "./places-picture";
import { sideName, sidesPicture } from "./sides-picture";
import { leadingLanguage, translate } from "../../../i18n/translate";
import { sideStates } from "../../../store/side-states";

/** What is in the picture of the comparison that a state shows; `null` where nothing is compared. */
export async function describeComparison(store: PlanStoreApi, state: PlanStore, copies: readonly PaneCopy[], scale: number, date: string): Promise<ComparisonPicture | null> {
  const { comparison } = state;
  if (comparison === null) return null;
  if (comparison.mode === "places") return placesPicture(state, comparison, copies, scale, date);
  return sidesPicture(state, comparison, copies, scale, await drawnClasses(store).catch(() => new Map()), date);
}

function placesPicture(state: PlanStore, comparison: PlacesComparison, copies: readonly PaneCopy[], scale: number, date: string): PlacesPicture {
  const { language, documents, paneScale, flavour } = state;
  const places = comparedIn(state, comparison).filter((one) => one !== null);
  const metrics = comparisonTable(state);
  const groups = metrics ? shownGroups(metrics, comparison.rows) : [];
  const documentName = (id: string) => sourceLabel(id, documentById(documents, id), language, true);
  const preferences = isForPublic(state) ? null : comparison.preferences;
  const table = metrics && groups.length > 0 ? pictureTable(metrics.columns, groups, { language, documentName, preferences }) : null;
  return {
    mode: "places",
    title: wordsIn(language, messageText("comparePicture.title", { names: namesOf(places) })),
    subtitle: madeOn(state, date),
    paper: paperWords(state, places, scale),
    columns: columnsOf(copies, places.length),
    panes: placePanes(state, comparison, copies),
    bar: paneScale && barOf(state, paneScale.metresPerPixel, scale),
    table,
    charts: metrics && chartsOf(metrics, statedSizes(places.map(({ place }) => place)), language),
    key: table ? pictureKey(table, language) : [],
    notes: notesOf(state, groups),
    sources: sourcesOfPicture(state, places, groups),
    legends: [],
    flavour,
  };
}

const namesOf = (places: readonly { place: { shortName: { zh: string; en: string } } }[]) => ({ zh: joinedTexts(places.map(({ place }) => place.shortName), "、").zh, en: joinedTexts(places.map(({ place }) => place.shortName), ", ").en });

/** As many columns as the page has: panes are narrower than the page by as much. */
function columnsOf(copies: readonly PaneCopy[], count: number): number {
  const shown = copies.find((copy) => copy !== null);
  if (!shown) return count === 4 ? 2 : count;
  const main = document.querySelector("main")?.clientWidth ?? window.innerWidth;
  return Math.max(1, Math.min(count, Math.round(main / (shown.canvas.width / shown.pixelRatio))));
}

/** 对比-昆明片区-联动创新区-2026-11-22 */
export function fileName(state: PlanStore, date: string): string {
  const { comparison, language } = state;
  const one = leadingLanguage(language);
  const sides = sideStates(state);
  const words = sides
    ? [translate(one, `comparePicture.file.${sides.a.comparison?.mode === "swipe" ? "swipe" : "beside"}`), sideName(sides.a)[one], sideName(sides.b)[one]]
    : [translate(one, "comparePicture.file"), ...(comparison?.mode === "places" ? comparedIn(state, comparison).flatMap((compared) => (compared ? [compared.place.shortName[one]] : [])) : [])];
  return [...words, date].join("-").replace(/[\\/:*?"<>|\p{Cc}\s]+/gu, "-").slice(0, 180);
}
