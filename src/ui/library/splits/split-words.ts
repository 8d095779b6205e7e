import type { SharedMeasure } from "../../../analysis/sites/benefit-split";
import type { BenefitSplitRecord } from "../../../domain/sites/site-records";
import type { Publication } from "../../../domain/publication";
import type { Text } from "../../../domain/text";
import type { MessageKey } from "../../../i18n/translate";
import { randomId } from "../../../platform/random-id";

export const measureWords = {
  tax: "library.splits.measure.tax",
  "fixed-investment": "library.splits.measure.fixed-investment",
  "industrial-output": "library.splits.measure.industrial-output",
} as const satisfies Record<SharedMeasure, MessageKey>;

/** The name of a unit by its id or code, which stands for itself where there is no such unit any more. */
export function unitName({ zones, districts }: Publication, id: string): Text {
  return zones.find((zone) => zone.id === id)?.shortName ?? districts.find((district) => district.id === id)?.name ?? { zh: id, en: id };
}

export const isKnownUnit = ({ zones, districts }: Publication, id: string): boolean => zones.some((zone) => zone.id === id) || districts.some((district) => district.id === id);

/** The latest year first among equal titles; otherwise by title. */
export const inOrder = (splits: Readonly<Record<string, BenefitSplitRecord>>): BenefitSplitRecord[] => Object.values(splits).sort((a, b) => a.title.localeCompare(b.title, "zh") || (a.id < b.id ? -1 : 1));

export const newSplitId = (): string => `split-${randomId()}`;
