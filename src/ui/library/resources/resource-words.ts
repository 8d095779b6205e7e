import { windowOfMap, type ResourceFault, type ResourceField } from "../../../formats/resources/read-resource";
import type { ResourceColumnName, ResourceWords } from "../../../formats/resources/write-resources";
import type { LandUnit } from "../../../domain/land-amount";
import type { FileFault } from "../../../domain/table-fault";
import type { Publication } from "../../../domain/publication";
import type { Language } from "../../../domain/saved-view";
import type { ResourceRecord } from "../../../domain/sites/site-records";
import { toReader } from "../../../domain/sites/site-units";
import { landWords } from "../../../i18n/format-land";
import { leadingLanguage, translate, type MessageKey } from "../../../i18n/translate";
import { unitName } from "../splits/split-words";

export const statusWord = (status: ResourceRecord["status"]): MessageKey => `library.resources.status.${status ?? "none"}`;
export const typeWord = (type: ResourceRecord["type"]): MessageKey => `library.resources.type.${type}`;

/** The size of an entry in words: land in the reader's unit, floor in m², energy in tonnes of coal equivalent; `null` where nobody said. */
export function sizeText({ type, area, energyTce }: Pick<ResourceRecord, "type" | "area" | "energyTce">, unit: LandUnit, language: Language): string | null {
  if (type === "energy") return energyTce === null ? null : translate(language, "library.resources.value.tce", { n: grouped(energyTce) });
  return area === null ? null : landWords(area, type === "plant" ? "m2" : unit, language);
}

export const priceText = (yuanPerM2: number | null, language: Language): string | null => (yuanPerM2 === null ? null : translate(language, "library.resources.value.price", { n: grouped(toReader(yuanPerM2, "wan-yuan-per-mu"), 2) }));

export const grouped = (value: number, decimals = 3): string => value.toLocaleString("en-US", { maximumFractionDigits: decimals });

export function faultSentence(language: Language, { field, code, text }: ResourceFault): string {
  const { west, east, south, north } = windowOfMap;
  const fault = translate(language, `library.resources.fault.${code}`, { text, west, east, south, north });
  return translate(language, "library.resources.fault", { field: translate(language, fieldWord(field)), fault });
}

export const fieldWord = (field: ResourceField): MessageKey => `library.resources.field.${field}`;

/** The words of an exported file, in one language. */
export function fileWords(language: Language, { publication, unit, n, day }: { publication: Publication; unit: LandUnit; n: number; day: string }): ResourceWords {
  const lead = leadingLanguage(language);
  const t = (key: MessageKey, parameters?: Record<string, string | number>) => translate(lead, key, parameters);
  const titles: Partial<Record<ResourceColumnName, string>> = {
    area: t("library.resources.file.area", { unit: t(`library.resources.unit.${unit}`) }),
    energy: t("library.resources.file.energy"),
    price: t("library.resources.file.price"),
    "value-kind": t("library.resources.file.kind"),
    class: t("library.resources.field.class"),
  };
  return {
    sheet: t("library.resources.file"),
    head: [t("library.resources.file.head", { n, day })],
    title: (column) => titles[column] ?? t(`library.resources.field.${column as ResourceField}`),
    type: (type) => t(typeWord(type)),
    status: (status) => t(statusWord(status)),
    industry: (industry) => t(`statement.industry.${industry}`),
    zone: (id) => unitName(publication, id)[lead],
    entered: t("library.resources.entered"),
    releaseClass: (releaseClass) => t(`library.resources.class.${releaseClass}`),
  };
}

/** Why a file could not be read. */
export const fileSentence = (language: Language, { code, file, row, value }: FileFault): string => translate(language, `problem.${code}`, { file, row: row ?? "?", value: value ?? "" });
