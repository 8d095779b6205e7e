import { planLayers } from "../../src/domain/plan-layer";
import { Statement } from "../../src/domain/statement";
import { checkStory } from "../../src/domain/stories/check-story";
import type { KnownForCheck } from "../../src/domain/stories/story-finding";
import { Story } from "../../src/domain/stories/story";
import type { Zone } from "../../src/domain/zone";
import { defaultLayerChoices } from "../../src/domain/view-parts";
import { parseStoryText, textFaults } from "../../src/formats/stories/story-text";
import { datasetOf, type Finding, type Publication } from "./read";

/** A picture that could run or fetch something. */
const active = /<(?:script|foreignObject|iframe|use|image|animate|set)\b|\bon\w+\s*=|javascript:|(?:href|src)\s*=\s*["'](?!#)|url\(\s*["']?(?!#)|<!ENTITY/i;

/** Every story against the register, the zones and the documents, by the check that its editor shows; pictures that are only drawings. */
export function checkStories(publication: Publication): Finding[] {
  const { stories } = datasetOf(publication, "stories");
  const known = knownIn(publication);
  const findings: Finding[] = [];
  const shown = new Set<string>();
  const seen = new Set<string>();
  for (const { file, value } of stories) {
    const parsed = Story.safeParse(value);
    // What its schema says is told by the schemas.
    if (!parsed.success) continue;
    const { id, chapters } = parsed.data;
    if (seen.has(id)) findings.push({ file, at: "id", why: `duplicate id ${id}` });
    seen.add(id);
    if (file !== `stories/${id}.json`) findings.push({ file, at: "id", why: "differs from the file's name" });
    if (chapters.length === 0) findings.push({ file, at: "chapters", why: "a story without a chapter" });
    for (const { severity, code, chapter, part, what } of checkStory(parsed.data, known)) {
      if (severity === "fault") findings.push({ file, at: chapter === null ? part : `chapters.${chapter}.${part}`, why: `${code}${what && `: ${what}`}` });
    }
    chapters.forEach(({ pictures }, index) =>
      pictures.forEach((picture, place) => {
        const path = `stories/${picture.file}`;
        shown.add(path);
        const markup = publication.pictures.get(path);
        const at = `chapters.${index}.pictures.${place}.file`;
        if (markup === undefined) findings.push({ file, at, why: `no such picture: ${picture.file}` });
        // Into a photograph no rule can look, nor may the public edition give it out.
        else if (markup === null) findings.push({ file, at, why: `not an SVG: ${picture.file}` });
      }),
    );
  }
  for (const [file, markup] of publication.pictures) {
    if (!file.startsWith("stories/")) continue;
    if (!shown.has(file)) findings.push({ file, at: "", why: "a picture that no story shows" });
    if (markup !== null && active.test(markup)) findings.push({ file, at: "", why: "a picture that could run or fetch something" });
  }
  return findings;
}

function knownIn(publication: Publication): KnownForCheck {
  const zones = datasetOf(publication, "zones").features;
  const statements = datasetOf(publication, "statements").records.flatMap(({ value }) => {
    const parsed = Statement.safeParse(value);
    return parsed.success ? [[parsed.data.id, parsed.data] as const] : [];
  });
  const layered = zones.map(({ properties }) => ({ id: properties["id"], kind: properties["kind"] })) as unknown as Zone[];
  const documents = publication.documents as { id?: unknown; title?: { zh?: unknown; en?: unknown } }[];
  const words = (value: unknown): string[] => (typeof value === "string" ? [value] : Array.isArray(value) ? value.filter((one) => typeof one === "string") : []);
  return {
    zones: new Map(zones.map(({ id, geometry }) => [String(id), geometry !== null])),
    layers: new Set(planLayers(layered, defaultLayerChoices).map(({ id }) => id)),
    // A folder of an office may come without the register.
    statements: statements.length === 0 ? null : new Map(statements),
    documents: new Set(documents.map(({ id }) => String(id))),
    baseMaps: new Set(),
    names: [...zones.flatMap(({ properties }) => ["name_zh", "name_en", "shortName_zh", "shortName_en", "aliases"].flatMap((column) => words(properties[column]))), ...documents.flatMap(({ title }) => [...words(title?.zh), ...words(title?.en)])],
    parseText: parseStoryText,
    textFaults,
  };
}
