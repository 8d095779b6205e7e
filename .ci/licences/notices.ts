import { licenceOf, noticeOf } from "./licence-of.ts";
import type { Package } from "./packages.ts";

/** A publication as far as its licences go. */
export type Licensed = { paths: () => string[]; text: (path: string) => string };

type Both = { zh: string; en: string };
/** What of `dataset.json` matters here; the file is checked elsewhere, so here anything may be missing. */
export type DatasetLicence = {
  title?: Both;
  licence?: { name?: string; url?: string | null; holder?: Both; note?: Both | null };
  provenance?: { source?: Both; url?: string | null };
};

const rule = "─".repeat(78);

/**
 * The notices that have to go with a build: what it consists of (code, fonts, data), each with its licence, and the
 * licence texts, each once.
 */
export function thirdPartyNotices(root: string, title: string, packages: readonly Package[], publication: Licensed): string {
  const isFont = ({ name }: Package) => name.startsWith("@fontsource");
  const code = packages.filter((one) => !isFont(one));
  const fonts = packages.filter(isFont);
  const data = datasetsOf(publication);
  const texts = [
    ...[...code, ...fonts].map((one) => ({ name: `${one.name} ${one.version}`, text: requiredNotice(root, one) })),
    ...data.flatMap(({ id, text }) => (text === null ? [] : [{ name: `geodata/${id}`, text }])),
  ];
  return `\uFEFF${[
    `第三方声明 · Third-party notices\n${title}`,
    heading("代码 · Code"),
    code.map(lineOf).join("\n"),
    heading("字体 · Fonts"),
    fonts.map(lineOf).join("\n"),
    heading("数据 · Data"),
    data.map(({ entry }) => entry).join("\n\n"),
    heading("许可文本 · Licence texts"),
    eachOnce(texts).map(([text, names]) => `${names.join(", ")}\n\n${text}`).join(`\n\n${rule}\n`),
  ].join("\n\n")}\n`;
}

const heading = (words: string): string => `${rule}\n${words}\n${rule}`;

const lineOf = (one: Package): string => `${one.name} ${one.version} · ${licenceOf(one) ?? one.stated}`;

/** What stands under word for word the same text stands together. */
function eachOnce(texts: readonly { name: string; text: string }[]): [text: string, names: string[]][] {
  const byText = new Map<string, string[]>();
  for (const { name, text } of texts) byText.set(text, [...(byText.get(text) ?? []), name]);
  return [...byText];
}

function requiredNotice(root: string, one: Package): string {
  const text = noticeOf(root, one);
  if (text === null) throw new Error(`${one.name} ${one.version} comes without a licence text: add .ci/licences/texts/${one.name.replace("/", "__")}.txt`);
  return text;
}

function datasetsOf(publication: Licensed): { id: string; entry: string; text: string | null }[] {
  const paths = publication.paths();
  const { datasets } = JSON.parse(publication.text("catalogue.json")) as { datasets: string[] };
  return datasets.map((id) => {
    const { title, licence = {}, provenance = {} } = JSON.parse(publication.text(`${id}/dataset.json`)) as DatasetLicence;
    const lines = [
      `${title ? `${title.zh} · ${title.en} ` : ""}(geodata/${id})`,
      [licence.name ?? "未写明许可 · No licence stated", licence.url].filter(Boolean).join(" · "),
      ...both(licence.holder),
      ...both(provenance.source),
      ...both(licence.note),
    ];
    const file = `${id}/LICENSE.txt`;
    return { id, entry: lines.join("\n  "), text: paths.includes(file) ? publication.text(file).trim() : null };
  });
}

const both = (text: Both | null | undefined): string[] => (text ? [...new Set([text.zh, text.en])] : []);
