import type { CellSource, ComparisonGroup, ComparisonTable } from "../../../domain/comparison-table";
import { textIn, translate } from "../../../i18n/translate";
import { dateText } from "../../../i18n/format-date";
import { figure } from "../../../i18n/format-area";
import { basesOf, isInternal } from "../../../sheets/comparison-text";
import { imageNotes } from "../../../store/image-notes";
import { isForPublic } from "../../../store/shown-statements";
import type { PlanStore } from "../../../store/plan-state";
import { documentById } from "../../../store/selectors-panels";
import { sourceLabel } from "../../inspector/SourceChip";
import { dataHolders } from "../../shell/image-sources";
import { spokenIn } from "./picture-words";
import { methodLine } from "./place-words";
import type { ComparedWithSlot } from "./places-picture";

type Spoken = "zh" | "en";

/** What must be read beside the picture, in each language shown: no approval, figures that are schematic, samples and scenarios in the table, who made it. */
export const notesOf = (state: PlanStore, groups: readonly ComparisonGroup[]): string[] =>
  spokenIn(state.language).flatMap((language) => {
    const simulated = translate(language, "project.note.scenario");
    const [approval = "", ...notes] = imageNotes(state, language);
    const internal = !isForPublic(state) && groups.some(({ rows }) => rows.some(({ cells }) => cells.some(isInternal))) ? [translate(language, "compareTable.copy.internal")] : [];
    return [approval, ...internal, ...(hasSimulated(groups) && !notes.includes(simulated) ? [simulated] : []), ...notes];
  });

const hasSimulated = (groups: readonly ComparisonGroup[]): boolean =>
  groups.some(({ rows }) => rows.some(({ cells }) => cells.some((cell) => basesOf(cell).some(({ value }) => value === "simulated"))));

/** How the outlines are known and how far off they may be, which documents the table cites, and whose data lie below. */
export const sourcesOfPicture = (state: PlanStore, places: readonly ComparedWithSlot[], groups: ComparisonTable["groups"]): string[] =>
  spokenIn(state.language).flatMap((language) => {
    const methods = places.map(({ place }) => methodLine(place)[language]).join(language === "zh" ? "" : " ");
    const documents = documentsOf(state, groups, language);
    return [
      translate(language, "comparePicture.methods", { methods }),
      ...(documents.length > 0 ? [translate(language, "comparePicture.documents", { documents: documents.join(language === "zh" ? "；" : "; ") })] : []),
      ...dataHolders(state, language),
    ];
  });

/** Each document once, with the day it bears. */
function documentsOf({ documents }: PlanStore, groups: ComparisonTable["groups"], language: Spoken): string[] {
  const cited = new Set(groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(basesOf).flatMap(({ sources }) => sources).flatMap(documentOf))));
  return [...cited].sort().map((id) => {
    const document = documentById(documents, id);
    const name = sourceLabel(id, document, language, false);
    if (!document?.date) return name;
    const date = dateText(document.date)[language];
    return language === "zh" ? `${name}（${date}）` : `${name} (${date})`;
  });
}

const documentOf = (source: CellSource): string[] => ("document" in source && source.document !== null ? [source.document] : []);

/** The day, in each language shown. */
export const madeOn = ({ language }: Pick<PlanStore, "language">, date: string): string[] => spokenIn(language).map((one) => translate(one, "comparePicture.made", { date: dateText(date)[one] }));

/** More than one per cent is said. */
const tellsFrom = 0.01;

/** A4 lying, less its margins. */
const paperWidthMm = 273;

/**
 * The one ground scale as it is on paper of that width, how far it is from holding everywhere, and where north is, in each language shown;
 * of a picture so many of its own px wide. Two digits: nobody measures a print closer. Pixels are not counted, as a picture has others than the page.
 */
export function paperWords({ language, paneScale }: Pick<PlanStore, "language" | "paneScale">, places: readonly ComparedWithSlot[], scale: number, widthMm: number = paperWidthMm): ((widthPx: number) => string[]) | null {
  if (!paneScale) return null;
  const { metresPerPixel, bearing, variations } = paneScale;
  const degrees = Math.round(bearing);
  return (widthPx) => {
    const denominator = (metresPerPixel * scale * widthPx) / (widthMm / 1000);
    return spokenIn(language).map((one) => {
      const varying = places.flatMap(({ place }) => {
        const variation = variations[place.id] ?? 0;
        return variation > tellsFrom ? [translate(one, "comparePicture.scale.varies", { name: textIn(one, place.shortName), percent: (variation * 100).toPrecision(2) })] : [];
      });
      return [
        translate(one, "comparePicture.scale", { mm: Math.round(widthMm), n: figure(Number(denominator.toPrecision(2))) }),
        ...varying,
        ...(degrees === 0 ? [] : [translate(one, "comparePicture.bearing", { degrees })]),
      ].join(" · ");
    });
  };
}
