import { shownGroups } from "../../domain/comparison-rows";
import type { ComparisonTable } from "../../domain/comparison-table";
import { textIn } from "../../i18n/translate";
import { comparisonSheet, type ComparisonSheet } from "../../sheets/comparison-text";
import { imageNotes } from "../../store/image-notes";
import type { PlanStore } from "../../store/plan-state";
import { placesIn } from "../../store/comparison-actions";
import { documentById } from "../../store/selectors-panels";
import { isForPublic } from "../../store/shown-statements";
import { sourceLabel } from "../inspector/SourceChip";

/** The rows shown now, as they are taken along. */
export function sheetOf(state: PlanStore, table: ComparisonTable): ComparisonSheet {
  const { language, documents, publication, today } = state;
  const comparison = placesIn(state);
  return comparisonSheet(table.columns, shownGroups(table, comparison?.rows ?? null), {
    language,
    day: today ?? new Date().toISOString().slice(0, 10),
    transposed: comparison?.transposed ?? false,
    isPublic: isForPublic(state),
    documentName: (id) => sourceLabel(id, documentById(documents, id), language, false),
    datasetName: (id) => textIn(language, publication.datasets.find((one) => one.id === id)?.title ?? { zh: id, en: id }),
    imageNotes: imageNotes(state, language),
  });
}
