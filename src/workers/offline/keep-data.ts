import type { KeptReport } from "../../domain/kept-report";
import { manifestFile, PackagePath, parseManifest, type Manifest } from "../../domain/manifest";
import type { DataPackages, KeptFile, KeptPackage, Shelf } from "./data-packages";
import { fetchDataFile, sha256Of, type FetchedFile } from "./fetch-data-file";
import { cacheNames, type Ground } from "./ground";
import { inTurns } from "./in-turns";
import { isFull, KeepingFailed } from "./keeping-failed";
import { readBounded } from "./read-bounded";
import { isPageInstead } from "./sound-answer";

/** A new manifest whose files are not all there yet is being uploaded; after so long they are taken for replaced one by one. */
const uploadMs = 10 * 60_000;
const mostFiles = 2000;
const mostBytes = 200_000_000;
/** Of two thousand files it has less than one. */
const mostManifestBytes = 2_000_000;
const atOnce = 4;

export type DataFault = KeptReport["faults"][number];

/**
 * Keeps the data package that lies on the server now: every file of its manifest, and those beside it that pages read.
 * All or nothing: what is served is replaced when the last file has come, was compared with its checksum, and the manifest
 * is still the same. A file that its office replaced alone is kept as the server gives it, and marked.
 * @returns what hindered it; `null` where the kept package is that of the server
 */
export function dataKeeper(ground: Ground, packages: DataPackages) {
  /** One after the other: two at once would throw each other's files away. */
  let last: Promise<unknown> = Promise.resolve();
  return (read: readonly string[]): Promise<DataFault | null> => {
    const next = last.then(() =>
      keep(ground, packages, read).then(
        () => null,
        (cause: unknown) => (cause instanceof KeepingFailed ? { code: cause.code, file: cause.file } : { code: isFull(cause) ? "full" : "unreachable", file: null } satisfies DataFault),
      ),
    );
    last = next;
    return next;
  };
}

async function keep(ground: Ground, packages: DataPackages, read: readonly string[]): Promise<void> {
  const before = await packages.current();
  const text = await manifestText(ground, packages);
  const manifest = text === null ? null : manifestIn(text);
  const published = new Map((manifest?.files ?? []).map((file) => [file.path, file]));
  const paths = [...new Set([...published.keys(), ...read.filter((path) => path !== manifestFile && PackagePath.safeParse(path).success)])];
  if (paths.length > mostFiles || (manifest?.files ?? []).reduce((sum, { bytes }) => sum + bytes, 0) > mostBytes) throw new KeepingFailed("too-large", null);

  const room = await packages.begin();
  try {
    const known = new Map((before?.kept.files ?? []).map((file) => [file.path, file]));
    const files: KeptFile[] = [];
    const same: KeptFile[] = [];
    const take = async (path: string) => {
      const fetched = await fetchDataFile(ground, packages.addressOf(path), path, published.get(path)?.sha256 ?? null);
      // Beside the manifest and no longer there: nobody misses it.
      if (!fetched && !published.has(path)) return;
      if (!fetched) throw new KeepingFailed("half-replaced", path);
      const file = keptFile(path, fetched, published);
      files.push(file);
      if (known.get(path)?.sha256 === file.sha256) same.push(file);
      else await room.put(path, fetched.response);
    };
    await inTurns(paths, atOnce, take);
    const mixed = files.find(({ state }) => state === "replaced");
    if (mixed && before && before.kept.manifest !== text && (await isUploading(ground, text ?? ""))) throw new KeepingFailed("half-replaced", mixed.path);
    if (isAsKept(before, text, files, same)) return await room.drop();
    if ((await manifestText(ground, packages)) !== text) throw new KeepingFailed("half-replaced", manifestFile);
    await inTurns(same, atOnce, async ({ path }) => {
      const answer = await before?.cache.match(packages.addressOf(path));
      if (!answer) throw new KeepingFailed("unsound", path);
      await room.put(path, answer);
    });
    await room.complete({ manifest: text, version: manifest?.version ?? null, keptAt: new Date(ground.now()).toISOString(), files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) });
  } catch (cause) {
    await room.drop();
    throw cause;
  }
}

const keptFile = (path: string, { bytes, sha256 }: FetchedFile, published: ReadonlyMap<string, Manifest["files"][number]>): KeptFile => {
  const said = published.get(path);
  return { path, bytes, sha256, state: !said ? "added" : said.sha256 === sha256 ? "as-published" : "replaced" };
};

const isAsKept = (before: Shelf | null, manifest: string | null, files: readonly KeptFile[], same: readonly KeptFile[]): boolean =>
  before !== null && before.kept.manifest === manifest && files.length === same.length && files.length === before.kept.files.length;

/** `null` where the server says that there is none. */
async function manifestText({ fetch }: Ground, { addressOf }: DataPackages): Promise<string | null> {
  const answer = await fetch(new URL(addressOf(manifestFile)), { cache: "no-store", credentials: "same-origin", redirect: "error" }).catch(() => null);
  if (!answer) throw new KeepingFailed("unreachable", manifestFile);
  if (answer.status === 404 || answer.status === 410) return null;
  if (!answer.ok) throw new KeepingFailed("unreachable", manifestFile);
  if (isPageInstead(answer, manifestFile)) throw new KeepingFailed("unsound", manifestFile);
  const content = await readBounded(answer, mostManifestBytes).catch(() => {
    throw new KeepingFailed("unreachable", manifestFile);
  });
  if (!content) throw new KeepingFailed("too-large", manifestFile);
  return new TextDecoder().decode(content);
}

function manifestIn(text: string): Manifest {
  const parsed = parseManifest(text);
  if (!parsed.ok) throw new KeepingFailed("unsound", manifestFile);
  return parsed.value;
}

/** Whether this manifest was first seen a short while ago. */
async function isUploading({ caches, scope, now }: Ground, manifest: string): Promise<boolean> {
  const cache = await caches.open(cacheNames(scope).given);
  const label = new URL("geodata/.seen", scope).href;
  const sha256 = await sha256Of(new TextEncoder().encode(manifest).buffer);
  const seen = (await (await cache.match(label))?.json()) as { sha256: string; at: number } | undefined;
  if (seen?.sha256 === sha256) return now() - seen.at < uploadMs;
  await cache.put(label, new Response(JSON.stringify({ sha256, at: now() })));
  return true;
}

/** What a page is told of the kept package. */
export const reportOf = (kept: KeptPackage | null): KeptReport["data"] =>
  kept && {
    version: kept.version,
    files: kept.files.length,
    bytes: kept.files.reduce((sum, { bytes }) => sum + bytes, 0),
    keptAt: kept.keptAt,
    differing: kept.files.flatMap(({ path, state }) => (state === "as-published" ? [] : [{ path, state }])),
  };

