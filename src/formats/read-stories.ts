import { Catalogue } from "../domain/catalogue";
import { DatasetMeta } from "../domain/dataset";
import { ProblemList } from "../domain/problem-list";
import type { Problem } from "../domain/problem";
import { mostStories, type Story } from "../domain/stories/story";
import { readAs, type Texts } from "./read-dataset";
import { readJson, whyUnreadable, type ReadText } from "./read-json";
import { readStoryFile, type ParsedStory } from "./stories/parse-story";

export type ReadStories = {
  meta: DatasetMeta | null;
  /** Whether the publication has stories at all. */
  isListed: boolean;
  stories: Story[];
  /** Story → the file it stands in. */
  fileOf: ReadonlyMap<string, string>;
  problems: Problem[];
  texts: Texts;
};

const folder = "stories";

/** The stories that `stories/dataset.json` lists, in its order. One that cannot be used never costs the others. */
export async function readStories(read: ReadText): Promise<ReadStories> {
  const texts: Texts = new Map();
  const catalogue = await readJson("catalogue.json", read);
  const listed = Catalogue.safeParse(catalogue.ok ? catalogue.value : null);
  if (listed.success && !listed.data.datasets.includes(folder)) return { meta: null, isListed: false, stories: [], fileOf: new Map(), problems: [], texts };
  const own: Problem[] = [];
  const meta = await readAs(DatasetMeta, `${folder}/dataset.json`, read, own, texts);
  const files = await Promise.all((meta?.files ?? []).slice(0, mostStories).map(async (name) => readOne(`${folder}/${name}`, read, texts)));
  const problems = new ProblemList();
  for (const problem of own) problems.add(problem);
  const stories: Story[] = [];
  const fileOf = new Map<string, string>();
  for (const { file, ...parsed } of files) {
    for (const problem of parsed.problems) problems.add(problem);
    if (!parsed.story) continue;
    if (fileOf.has(parsed.story.id)) problems.add({ code: "entry-duplicate-id", file, at: "id", value: parsed.story.id });
    else {
      fileOf.set(parsed.story.id, file);
      stories.push(parsed.story);
    }
  }
  return { meta, isListed: listed.success && (meta === null || meta.files.length > 0), stories, fileOf, problems: problems.problems, texts };
}

async function readOne(file: string, read: ReadText, texts: Texts): Promise<ParsedStory & { file: string }> {
  try {
    const text = await read(file);
    texts.set(file, text);
    return { file, ...readStoryFile(text, file) };
  } catch (error) {
    return { file, story: null, problems: [{ ...whyUnreadable(error), file }] };
  }
}
