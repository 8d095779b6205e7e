import { readFileSync } from "node:fs";
import { join } from "node:path";
import { planLayers } from "../../src/domain/plan-layer";
import { Statement } from "../../src/domain/statement";
import type { KnownForCheck } from "../../src/domain/stories/story-finding";
import type { Story } from "../../src/domain/stories/story";
import type { Zone } from "../../src/domain/zone";
import { defaultLayerChoices } from "../../src/domain/view-parts";
import { readStoryFile } from "../../src/formats/stories/parse-story";
import { parseStoryText, textFaults } from "../../src/formats/stories/story-text";

const root = join(import.meta.dirname, "../..");

/** A story file named by its defect. */
export const storyFile = (name: string): string => readFileSync(join(root, "test/fixtures/stories", `${name}.json`), "utf8");

/** A story out of such a file. */
export function storyOf(name: string): Story {
  const { story } = readStoryFile(storyFile(name), `stories/${name}.json`);
  if (!story) throw new Error(`${name} is no story`);
  return story;
}

/** What the committed publication has that a story may name. */
export function knownInPublication(): KnownForCheck {
  const json = (path: string): unknown => JSON.parse(readFileSync(join(root, "geodata", path), "utf8"));
  const zones = (json("zones/features.geojson") as { features: { id: string; geometry: unknown; properties: Record<string, string> }[] }).features;
  const files = (json("statements/dataset.json") as { files: string[] }).files;
  const statements = files.flatMap((file) => (json(`statements/${file}`) as unknown[]).map((one) => Statement.parse(one)));
  return {
    zones: new Map(zones.map(({ id, geometry }) => [id, geometry !== null])),
    layers: new Set(planLayers(zones.map(({ properties }) => properties) as unknown as Zone[], defaultLayerChoices).map(({ id }) => id)),
    statements: new Map(statements.map((statement) => [statement.id, statement])),
    documents: new Set(["001", "002"]),
    baseMaps: new Set(),
    names: zones.map(({ properties }) => properties["name_zh"] ?? ""),
    parseText: parseStoryText,
    textFaults,
  };
}
