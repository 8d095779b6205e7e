import type { Language } from "../../domain/saved-view";
import { figure, formatArea } from "../../i18n/format-area";
import { dateText } from "../../i18n/format-date";
import { landUnitName } from "../../i18n/format-land";
import { leadingLanguage, translate, type MessageKey } from "../../i18n/translate";
import { isFound, summaryOf, type AnswerRow } from "./answer-rows";
import { shareText } from "./share-text";

/** `1,234,570 平方米`: whole square metres to six digits, more than a drawn corner is worth. */
export const wholeAreaText = (areaM2: number, language: Language): string => `${figure(Math.round(Number(areaM2.toPrecision(6))))} ${landUnitName(language, "m2")}`;

/** The answer as lines of plain text, to be pasted into a report: nothing that the table says is left out, what was not provided least of all. */
export function answerText(rows: readonly AnswerRow[], areaM2: number, language: Language): string {
  const t = (key: MessageKey, parameters?: Record<string, string | number>): string => translate(language, key, parameters);
  const isChinese = leadingLanguage(language) === "zh";
  const colon = isChinese ? "：" : ": ";
  const figures = (partM2: number): string => [formatArea(partM2, "ha", language, 4), formatArea(partM2, "mu", language, 4)].map((text) => `≈ ${text}`).join(isChinese ? "，" : ", ");
  const line = (name: string, value: string): string => `${name}${colon}${value}`;
  const layerLines = ({ control, layers }: AnswerRow): string[] =>
    layers.flatMap(({ record, isThere, overlap }) => {
      const date = record.asOf === null ? t("controlLine.noDate") : t("controlLine.asOf", { date: dateText(record.asOf)[leadingLanguage(language)] });
      const source = t("controlLine.layer", { title: record.title, asOf: date, releaseClass: t(`releaseClass.${record.releaseClass}`) });
      const name = `${t(`controlLine.${control}`)}${isChinese ? `（${source}）` : ` (${source})`}`;
      if (!isThere) return [line(name, t("controlLine.dataMissing"))];
      if (overlap === null || overlap.areaM2 === null) return [line(name, t(`controlLine.unanswered.${overlap?.unanswered ?? "unsound"}`))];
      if (!isFound(overlap)) return [line(name, t("controlLine.none"))];
      const parts = overlap.byClass.map(({ code, areaM2: partM2 }) => `  ${line(t(code === "01" || code === "02" || code === "03" ? `controlLine.part.${code}` : "controlLine.part.none"), figures(partM2))}`);
      return [line(name, `${figures(overlap.areaM2)}${isChinese ? "，" : ", "}${shareText(overlap.areaM2, areaM2)}`), ...parts];
    });
  const summary = summaryOf(rows);
  return [
    line(t("draw.area"), `${figures(areaM2)}${isChinese ? "，" : ", "}≈ ${wholeAreaText(areaM2, language)}`),
    ...rows.flatMap((row) => (row.layers.length === 0 ? [line(t(`controlLine.${row.control}`), t("controlLine.notProvided"))] : layerLines(row))),
    ...(summary.sentence === "none-found" ? [t("controlLine.sentence.none-found")] : []),
    ...(summary.isOpen ? [t("controlLine.open")] : []),
    ...(summary.isMissing ? [t("controlLine.missingWarning")] : []),
  ].join("\n");
}
