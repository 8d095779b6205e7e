import { Catalogue } from "../domain/catalogue";
import { DatasetMeta } from "../domain/dataset";
import type { Problem } from "../domain/problem";
import { ProblemList } from "../domain/problem-list";
import { Statement } from "../domain/statement";
import { readAs, type Texts } from "./read-dataset";
import { readJson, type ReadText } from "./read-json";

/** `fileOf`: the file that each statement stands in, by its id. */
export type ReadStatements = { meta: DatasetMeta | null; statements: Statement[]; fileOf: ReadonlyMap<string, string>; problems: Problem[]; texts: Texts };

const folder = "statements";

/** Thirty times the present register; more would hold up every list. */
const mostStatements = 20_000;

/**
 * The register of statements: what `statements/dataset.json` lists, file by file. An unusable entry never costs the
 * others, nor a missing file the rest; a publication that does not list the register has none, which is no fault.
 */
export async function readStatements(read: ReadText): Promise<ReadStatements> {
  const problems: Problem[] = [];
  const texts: Texts = new Map();
  const none = { meta: null, statements: [], fileOf: new Map<string, string>(), problems, texts };
  if (!(await isListed(read))) return none;
  const meta = await readAs(DatasetMeta, `${folder}/dataset.json`, read, problems, texts);
  // Without it nobody knows the names of the files.
  if (!meta) return none;
  const files = await Promise.all(meta.files.map(async (name) => ({ file: `${folder}/${name}`, json: await readJson(`${folder}/${name}`, read) })));
  const found = new Map<string, Statement>();
  const fileOf = new Map<string, string>();
  for (const { file, json } of files) {
    texts.set(file, json.text);
    const list = new ProblemList();
    if (!json.ok) list.add(json.problem);
    else if (!Array.isArray(json.value)) list.add({ code: "dataset-wrong-shape", file, at: "[ ]" });
    else takeEntries(json.value, file, found, fileOf, list);
    problems.push(...list.problems);
    // oxlint-disable-next-line no-await-in-loop -- one file after the other, so that the map can move in between
    await breathe();
  }
  return { meta, statements: [...found.values()], fileOf, problems, texts };
}

function takeEntries(entries: readonly unknown[], file: string, found: Map<string, Statement>, fileOf: Map<string, string>, list: ProblemList): void {
  const room = mostStatements - found.size;
  if (entries.length > room) list.add({ code: "entries-too-many", file, value: String(entries.length) });
  for (const [index, entry] of entries.slice(0, room).entries()) {
    const parsed = Statement.safeParse(entry);
    if (!parsed.success) {
      list.add({ code: "entry-wrong-shape", file, at: [index, ...(parsed.error.issues[0]?.path.map(String) ?? [])].join(".") });
    } else if (found.has(parsed.data.id)) list.add({ code: "entry-duplicate-id", file, at: String(index), value: parsed.data.id });
    else {
      found.set(parsed.data.id, parsed.data);
      fileOf.set(parsed.data.id, file);
    }
  }
}

/** Whether the catalogue names the register; what is wrong with the catalogue itself was said when the map was read. */
async function isListed(read: ReadText): Promise<boolean> {
  const json = await readJson("catalogue.json", read);
  const parsed = Catalogue.safeParse(json.ok ? json.value : null);
  return !parsed.success || parsed.data.datasets.includes(folder);
}

const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
