import { fileOf, nameOf, type Finding, type Publication } from "./read";

/** What must stand in no file of the publication. */
const banned: { why: string; pattern: RegExp }[] = [
  { why: "a telephone number", pattern: /(?<![\d.])(?:1[3-9]\d{9}|0\d{2,3}-\d{7,8})(?![\d.])/ },
  { why: "an unverified note", pattern: /\[(?:M|NF|V2?)\b|from memory|凭记忆|常识/i },
  { why: "a military-civil site", pattern: /军民融合|military-civil/i },
];

/** Digits of a checksum may look like a telephone number. */
const checksum = /\b[0-9a-f]{64}\b/g;

/** Chinese is right in an English text only inside a document number or a quoted character. */
const chineseInEnglish = /(?<![〔“\p{Script=Han}])\p{Script=Han}{2,}(?!\p{Script=Han}*〔)/u;

/** Both languages of every text, each in its own script; search keys; nothing that may not be published. */
export function checkTexts(publication: Publication): Finding[] {
  const findings: Finding[] = publication.texts.flatMap(({ file, text }) =>
    banned.filter(({ pattern }) => pattern.test(text.replace(checksum, ""))).map(({ why }) => ({ file, at: "", why: `contains ${why}` })),
  );
  for (const dataset of publication.datasets) {
    for (const { path, why } of whyUneven(dataset.meta)) findings.push({ file: `${dataset.id}/dataset.json`, at: path, why });
    dataset.features.forEach((feature, index) => {
      for (const { path, why } of [...whyUneven(feature.properties), ...whyUnsearchable(feature.properties)]) {
        findings.push({ file: fileOf(dataset), at: `${nameOf(feature, index)}.${path}`, why });
      }
    });
    for (const { file, value } of dataset.stories) for (const { path, why } of whyUneven(value)) findings.push({ file, at: path, why });
    for (const { file, index, value } of dataset.records) {
      for (const { path, why } of whyUneven(value)) findings.push({ file, at: `${index}.${path}`, why });
    }
  }
  for (const { path, why } of whyUneven(publication.documents)) findings.push({ file: "documents/documents.json", at: path, why });
  return findings;
}

const isEmpty = (text: unknown): boolean => typeof text !== "string" || text.trim() === "";

type Fault = { path: string; why: string };

/** Pairs `x_zh`, `x_en` and `{zh, en}`, wherever they stand. */
function whyUneven(value: unknown, path = ""): Fault[] {
  if (typeof value !== "object" || value === null) return [];
  const faults: Fault[] = [];
  for (const [name, part] of Object.entries(value as Record<string, unknown>)) {
    const here = path ? `${path}.${name}` : name;
    faults.push(...whyUneven(part, here));
    if (!/(?:^|_)zh$/.test(name)) continue;
    const english = (value as Record<string, unknown>)[name.replace(/zh$/, "en")];
    if (isEmpty(part) !== isEmpty(english)) faults.push({ path: here, why: isEmpty(part) ? "Chinese is missing" : "English is missing" });
    else if (typeof english === "string" && chineseInEnglish.test(english)) faults.push({ path: here, why: "Chinese in the English text" });
  }
  return faults;
}

function whyUnsearchable(properties: Record<string, unknown>): Fault[] {
  return ["pinyin", "pinyinInitials"]
    .filter((name) => name in properties && !/^[a-z0-9]+$/.test(String(properties[name])))
    .map((path) => ({ path, why: "not only a–z and 0–9" }));
}
