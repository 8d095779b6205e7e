import { withoutFormula } from "../domain/formula-guard";
import { countOf } from "../domain/problem-list";
import type { Language } from "../domain/saved-view";
import type { DataReport, FileFacts, LocatedProblem } from "../formats/inspect-data";
import { formatBytes } from "../i18n/format-bytes";
import { problemSentence } from "../i18n/problem-sentence";
import { textIn, translate, type MessageKey } from "../i18n/translate";

/** The data page as plain text, to be sent to whoever looks after the data; no personal data. */
export function reportText(report: DataReport, language: Language, time: string): string {
  const t = (key: MessageKey, parameters?: Record<string, string | number>) => translate(language, key, parameters);
  const { manifest } = report;
  const head =
    manifest.status === "sound"
      ? [
          `${t("data.package")} ${manifest.manifest.version} · ${t("data.date")} ${manifest.manifest.date} · ${t("data.approver")} ${manifest.manifest.approver ?? t("data.unknown")} · ${t("data.previous")} ${manifest.manifest.previous?.version ?? t("data.previous.none")}`,
          `${t("data.manifestSum")} ${manifest.sha256}`,
        ]
      : [t(`data.manifest.${manifest.status}`)];
  const datasets = report.datasets.map(({ id, meta, features, isList, files }) =>
    [
      meta ? textIn(language, meta.title) : id,
      meta && t(`releaseClass.${meta.releaseClass}`),
      isList ? t("data.entries.n", { n: features }) : `${t("data.features")} ${features}`,
      `${t("data.asOf")} ${meta?.provenance.asOf ?? t("data.unknown")}`,
      meta && `${t("data.retrieved")} ${meta.provenance.retrieved}`,
      meta && textIn(language, meta.licence.holder),
      meta?.licence.name,
    ]
      .filter(Boolean)
      .join(" · ")
      .concat(...files.map((file) => `\n  ${fileLine(file, language)}`)),
  );
  const others = [...report.documents.files, ...report.others].map((file) => `  ${fileLine(file, language)}`);
  const problems = report.problems.map((problem) => `- ${problemLine(problem, language)}`);
  return [
    `${t("data.report.title")} · ${t("data.report.made", { time })}`,
    ...head,
    "",
    ...datasets,
    t("data.others"),
    ...others,
    "",
    ...(problems.length > 0 ? [`${t("data.tab.problems")} ${countOf(report.problems)}`, ...problems] : [t("data.problems.none")]),
    "",
  ].join("\n");
}

/** One row per file, then one per problem, for a table program: UTF-8 with a byte order mark, as Excel wants it. */
export function reportCsv(report: DataReport, language: Language): string {
  const t = (key: MessageKey) => translate(language, key);
  const head = ["data.report.dataset", "data.report.class", "data.asOf", "data.retrieved", "data.holder", "data.licence", "data.file", "data.size", "data.sum", "data.state", "data.report.line", "data.report.problem"] as const;
  const row = (dataset: DataReport["datasets"][number] | null, rest: (string | number | null)[]) => [
    dataset ? (dataset.meta ? textIn(language, dataset.meta.title) : dataset.id) : null,
    dataset?.meta ? t(`releaseClass.${dataset.meta.releaseClass}`) : null,
    dataset?.meta?.provenance.asOf ?? null,
    dataset?.meta?.provenance.retrieved ?? null,
    dataset?.meta ? textIn(language, dataset.meta.licence.holder) : null,
    dataset?.meta?.licence.name ?? null,
    ...rest,
  ];
  const fileCells = ({ path, bytes, sha256, state }: FileFacts) => [path, bytes, sha256, t(`data.state.${state}`), null, null];
  const datasetOf = (file = "") => report.datasets.find(({ id }) => file.startsWith(`${id}/`)) ?? null;
  const rows = [
    head.map(t),
    ...report.datasets.flatMap((dataset) => dataset.files.map((file) => row(dataset, fileCells(file)))),
    ...[...report.documents.files, ...report.others].map((file) => row(null, fileCells(file))),
    ...report.problems.map((problem) => row(datasetOf(problem.file), [problem.file ?? null, null, null, null, problem.place?.line ?? null, problemSentence(language, problem)])),
  ];
  return `\ufeff${rows.map((cells) => cells.map(cell).join(",")).join("\r\n")}\r\n`;
}

export function problemLine(problem: LocatedProblem, language: Language): string {
  const { file = "", place } = problem;
  const where = place && translate(language, "data.place", { file, line: place.line });
  const sentence = problemSentence(language, problem);
  return where ? `${where}${language === "en" ? ": " : "："}${sentence}` : sentence;
}

const fileLine = ({ path, bytes, sha256, state }: FileFacts, language: Language): string =>
  [path, bytes === null ? "–" : formatBytes(bytes), sha256 ?? "–", translate(language, `data.state.${state}`)].join("  ");

/** Quoted; a text that a table program would take for a formula gets an apostrophe. */
function cell(value: string | number | null): string {
  if (value === null) return "";
  const text = typeof value === "string" ? withoutFormula(value) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
