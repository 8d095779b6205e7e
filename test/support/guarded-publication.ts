import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { onlyPublic } from "../../.ci/public/only-public";
import { aRawStatement, theDoubtfulOne } from "./statements";

type Columns = Record<string, unknown>;
type Feature = { type: "Feature"; id?: string; properties: Columns; geometry: unknown };

const geodata = join(import.meta.dirname, "../../geodata");

/** Every text of the committed publication by its path, without the scripts, and of its register only what is public. */
export const committedTexts = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(geodata, { recursive: true, encoding: "utf8" })
      .filter((path) => /\.(json|geojson|md|txt|svg)$/.test(path) && !path.startsWith("build") && statSync(join(geodata, path)).isFile())
      .map((path) => [path, readFileSync(join(geodata, path), "utf8")]),
  );

/** The same without the statements that are internal by nature. */
export const publicTexts = (): Record<string, string> => onlyPublic(committedTexts()).files;

/** What must not be found anywhere in a public edition of the guarded publication. */
export const guardedWords = ["park-guarded", "guarded-block", "link-guarded", "place-guarded", "doc-guarded", "doc-unclassed", "reserve-1", "S2-90", "龘龘", "NEIBU"];

/**
 * The committed publication with an internal dataset, zone (with a child, a link, an heir), place and document, all
 * with telling words in them, and with records that state no class or none that is known.
 */
export function guardedPublication(): Record<string, string> {
  const texts = publicTexts();
  const change = <T>(path: string, by: (content: T) => void): void => {
    const content = JSON.parse(texts[path] ?? "") as T;
    by(content);
    texts[path] = JSON.stringify(content);
  };
  change<{ features: Feature[] }>("zones/features.geojson", ({ features }) => {
    const like = (id: string, over: Columns): Feature => {
      const model = features.find(({ properties }) => properties["id"] === "park-anning");
      if (!model) throw new Error("no park-anning");
      return { ...structuredClone(model), id, properties: { ...structuredClone(model.properties), id, ...over } };
    };
    const anning = features.find(({ properties }) => properties["id"] === "park-anning")?.properties ?? {};
    Object.assign(anning, { predecessor: "park-guarded", documents: ["003", "doc-guarded"], statedAreas: [statedIn("003"), statedIn("doc-guarded")] });
    features.push(
      like("park-guarded", { releaseClass: "internal", name_zh: "龘龘产业园区", aliases: ["NEIBU-alias"], remark_zh: "NEIBU-remark" }),
      like("guarded-block", { releaseClass: undefined, remark_zh: "NEIBU-no-class" }),
      like("guarded-block-2", { releaseClass: "内部", remark_zh: "NEIBU-unknown-class" }),
      like("public-child", { parent: "park-guarded", accountUnit: null, name_zh: "公开的子园" }),
      like("public-drawn-from", { boundary: { ...(anning["boundary"] as object), note: { zh: "NEIBU-anchor", en: "NEIBU" }, anchors: ["place-guarded"] } }),
    );
  });
  change<{ features: Feature[] }>("places/features.geojson", ({ features }) => {
    const [model] = features;
    if (model) features.push({ ...model, id: "place-guarded", properties: { ...model.properties, id: "place-guarded", releaseClass: "internal", name_zh: "龘龘驻地" } });
  });
  change<{ features: Feature[] }>("links/features.geojson", ({ features }) => {
    const [model] = features;
    if (!model) return;
    const like = (id: string, over: Columns): Feature => ({ ...model, id, properties: { ...model.properties, id, ...over } });
    features.push(
      like("link-guarded-zone", { zones: ["park-guarded"], note_zh: "NEIBU-link" }),
      like("link-guarded-document", { document: "doc-guarded", note_zh: "NEIBU-link" }),
      like("link-guarded-end", { to: "place-guarded", note_zh: "NEIBU-link" }),
      like("link-half", { zones: ["park-guarded", "collab-wuhua-fumin"] }),
    );
  });
  change<Columns[]>("documents/documents.json", (documents) => {
    const like = (id: string, over: Columns): Columns => ({ ...documents[0], id, title: { zh: `NEIBU-${id}`, en: "NEIBU" }, ...over });
    documents.push(like("doc-guarded", { releaseClass: "internal", number: "龘龘函〔2026〕1号" }), like("doc-unclassed", { releaseClass: null }));
  });
  change<Columns[]>("statements/002.json", (statements) => {
    statements.push(
      theDoubtfulOne(),
      aRawStatement({ id: "S2-902", releaseClass: undefined, text: { zh: "NEIBU。", en: "NEIBU." } }),
      aRawStatement({ id: "S2-903", zones: ["park-guarded"], text: { zh: "NEIBU。", en: "NEIBU." } }),
      aRawStatement({ id: "S2-904", document: "doc-guarded", text: { zh: "NEIBU。", en: "NEIBU." } }),
      aRawStatement({ id: "S2-800", zones: ["park-guarded", "park-anning"], text: { zh: "园区有麤。", en: "The park has it." } }),
    );
  });
  change<{ datasets: string[] }>("catalogue.json", (catalogue) => void catalogue.datasets.push("reserves"));
  change<Columns>("links/dataset.json", (meta) => void (meta["remarkOfTheOffice"] = "NEIBU-extra"));
  const meta = JSON.parse(texts["water/dataset.json"] ?? "") as Columns;
  texts["reserves/dataset.json"] = JSON.stringify({ ...meta, id: "reserves", releaseClass: "internal", title: { zh: "NEIBU", en: "NEIBU" } });
  texts["reserves/features.geojson"] = JSON.stringify({ type: "FeatureCollection", features: [{ type: "Feature", id: "reserve-1", properties: { id: "reserve-1", name_zh: "龘龘" }, geometry: null }] });
  texts["reserves/README.md"] = "NEIBU-note";
  texts["zones/draft.geojson"] = '{"type":"FeatureCollection","features":[],"note":"NEIBU-draft"}';
  texts["water/README.md"] = "See park-guarded.";
  texts["manifest.json"] = JSON.stringify({
    schema: 1,
    version: "2026-11-22.1",
    date: "2026-11-22",
    approver: "NEIBU-approver",
    note: "NEIBU-note",
    previous: { version: "2026-11-01.1", sha256: "0".repeat(64) },
    files: Object.keys(texts).map((path) => ({ path, bytes: 1, sha256: "0".repeat(64) })),
  });
  return texts;
}

const statedIn = (document: string): Columns => ({
  value: document === "003" ? 10 : 77.123,
  unit: "km2",
  which: "planned",
  status: "planned",
  asOf: null,
  document,
  where: null,
  caution: null,
});
