import { Catalogue } from "../domain/catalogue";
import { DatasetMeta } from "../domain/dataset";
import type { Problem } from "../domain/problem";
import { Story } from "../domain/stories/story";
import { readAs, type Texts } from "./read-dataset";
import { readJson, type ReadText } from "./read-json";

export type ReadStories = { meta: DatasetMeta | null; stories: Story[]; problems: Problem[]; texts: Texts };

const folder = "stories";

/** The stories that `stories/dataset.json` lists, in its order. One that cannot be used never costs the others. */
export async function readStories(read: ReadText): Promise<ReadStories> {
  const problems: Problem[] = [];
  const texts: Texts = new Map();
  const catalogue = await readJson("catalogue.json", read);
  const listed = Catalogue.safeParse(catalogue.ok ? catalogue.value : null);
  if (listed.success && !listed.data.datasets.includes(folder)) return { meta: null, stories: [], problems, texts };
  const meta = await readAs(DatasetMeta, `${folder}/dataset.json`, read, problems, texts);
  const files = await Promise.all((meta?.files ?? []).map(async (name) => ({ file: `${folder}/${name}`, json: await readJson(`${folder}/${name}`, read) })));
  const stories: Story[] = [];
  for (const { file, json } of files) {
    texts.set(file, json.text);
    if (!json.ok) {
      problems.push(json.problem);
      continue;
    }
    const parsed = Story.safeParse(json.value);
    if (parsed.success) stories.push(parsed.data);
    else problems.push({ code: "dataset-wrong-shape", file, at: parsed.error.issues[0]?.path.map(String).join(".") ?? "" });
  }
  return { meta, stories, problems, texts };
}
