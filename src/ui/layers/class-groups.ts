import type { LayerClassing } from "../../cartography/imported/imported-scene";
import { landUseClass } from "../../cartography/imported/land-use-class";
import { landUseName, type LandUseGuide } from "../../domain/spatial/land-use-names";
import type { MessageKey } from "../../i18n/translate";
import type { Text } from "../../domain/text";
import type { LayerClass } from "../../workers/layer-messages";

/** What is drawn alike: the codes of one coloured class, or one value. `code` stands before the words; `values` were found. */
export type ClassGroup = { id: string; code: string | null; words: Text | MessageKey; values: readonly string[]; count: number };

/** The classes of a layer as its legend lists them: codes under the class of the guide that has their colour, in the order of the codes. */
export function classGroups(classes: readonly LayerClass[], classing: NonNullable<LayerClassing>, guide: LandUseGuide): ClassGroup[] {
  const groups = new Map<string, ClassGroup>();
  for (const { value, count } of classes) {
    const known = classing.by === "field" ? landUseClass(value) : null;
    const id = known ?? value;
    const before = groups.get(id);
    if (before) groups.set(id, { ...before, values: [...before.values, value].sort(), count: before.count + count });
    else groups.set(id, { id, values: [value], count, ...wordsOf(value, known, classing, guide) });
  }
  return [...groups.values()].sort((a, b) => Number(isUnknown(a)) - Number(isUnknown(b)) || (a.id < b.id ? -1 : 1));
}

function wordsOf(value: string, known: string | null, { by }: NonNullable<LayerClassing>, guide: LandUseGuide): Pick<ClassGroup, "code" | "words"> {
  if (by === "parts") return { code: null, words: `importedLayers.part.${value as "01" | "02" | "03"}` };
  return { code: known ?? value, words: (known === null ? null : landUseName(known, guide)) ?? unknownCode };
}

const unknownCode = "importedLayers.unknownCode";
const isUnknown = ({ words }: ClassGroup): boolean => words === unknownCode;
