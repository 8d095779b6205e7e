/** `npm run release`: builds everything and packs `release/pianqu-<version>.tar.gz` and `.zip`, which need no Node.js to be served. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, runCommand, runTool } from "./command.mjs";
import { productionPackages } from "./licences/packages.ts";
import { checksums, releaseFiles } from "./release/release-files.ts";
import { softwareBill } from "./release/sbom.ts";
import { tarGz } from "./release/tar.ts";
import { zip } from "./release/zip.ts";
import { PlainError, runMain, say } from "./say.mjs";
import { deliveredList } from "./vite/notices.ts";
import { publicationIn, wholePublicationFolder } from "./vite/publication.ts";

type Manifest = { version: string; description: string; dependencies: Record<string, string> };

async function release(): Promise<void> {
  const { version, description, dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;
  const time = await releaseTime();
  await build("vite", ["build", "--logLevel", "warn"]);
  await build("tsx", [join(".ci", "build-public.ts")]);
  await build("vite", ["build", "--mode", "offline", "--logLevel", "warn"]);

  const sbom = softwareBill({
    version,
    description,
    time,
    packages: productionPackages(root),
    direct: Object.keys(dependencies),
    delivered: new Set(JSON.parse(readFileSync(deliveredList(root, "production"), "utf8")) as string[]),
    publication: publicationIn(wholePublicationFolder(root)),
  });
  const built = { site: join(root, "dist"), "site-public": join(root, "dist-public"), offline: join(root, "dist-offline") };
  const name = `pianqu-${version}`;
  const files = new Map([...releaseFiles(root, built, sbom)].map(([path, content]) => [`${name}/${path}`, content]));
  const archives = new Map<string, Uint8Array>([
    [`${name}.tar.gz`, tarGz(files, time)],
    [`${name}.zip`, zip(files, time)],
  ]);
  const folder = join(root, "release");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [file, content] of archives) writeFileSync(join(folder, file), content);
  writeFileSync(join(folder, "SHA256SUMS"), checksums(archives));
  const size = [...archives.values()].map((content) => `${(content.length / 1e6).toFixed(1)} MB`).join(", ");
  say(`release/${name}.tar.gz 和 .zip 已生成（${size}，${files.size} 个文件）。`, `release/${name}.tar.gz and .zip are made (${size}, ${files.size} files).`);
}

async function build(tool: string, args: string[]): Promise<void> {
  const { status } = await runTool(tool, args);
  if (status !== 0) throw new PlainError("构建失败，原因见上方输出。", "The build failed, the reason is in the output above.");
}

/** The one date in a release, in seconds: SOURCE_DATE_EPOCH, else that of the commit, so that the same commit gives the same bytes. */
async function releaseTime(): Promise<number> {
  const stated = process.env["SOURCE_DATE_EPOCH"];
  if (stated && /^\d+$/.test(stated)) return Number(stated);
  const { status, output } = await runCommand("git", ["log", "-1", "--format=%ct"], { quiet: true });
  if (status === 0 && /^\d+\s*$/.test(output)) return Number(output);
  throw new PlainError("不在 git 仓库中，请用 SOURCE_DATE_EPOCH 指定发布时间（秒）。", "This is no git checkout: state the release time in seconds as SOURCE_DATE_EPOCH.");
}

await runMain(release);
