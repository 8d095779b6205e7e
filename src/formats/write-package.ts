import { strToU8, zipSync } from "fflate";
import { manifestFile, manifestText, type Manifest } from "../domain/manifest";
import { sha256Hex } from "./checksum";
import { manifestOf } from "./write-manifest";

export type PackageHead = { version: string; date: string; approver: string; note: string };
export type DataPackage = { name: string; bytes: Uint8Array<ArrayBuffer>; manifest: Manifest; manifestSha256: string };

/**
 * A ZIP with all files of the publication below `geodata/`, its manifest, and what to do with it. The manifest names
 * the package that it replaces, to go back to.
 */
export function writePackage(
  files: ReadonlyMap<string, string>,
  { version, date, approver, note }: PackageHead,
  present: { manifest: Manifest; sha256: string } | null,
): DataPackage {
  const previous = present && { version: present.manifest.version, sha256: present.sha256 };
  const contents = new Map([...files].map(([path, text]) => [path, strToU8(text)]));
  const manifest = manifestOf(contents, { version, date, approver: approver.trim() || null, note: note.trim() || null, previous });
  const text = manifestText(manifest);
  const manifestSha256 = sha256Hex(text);
  const entries = Object.fromEntries([...contents, [manifestFile, strToU8(text)] as const].map(([path, content]) => [`geodata/${path}`, content]));
  const mtime = new Date(`${date}T00:00:00`);
  const bytes = zipSync({ "README.txt": strToU8(readme(manifest, manifestSha256)), ...entries }, { mtime });
  return { name: `pianqu-data-${version}.zip`, bytes: new Uint8Array(bytes), manifest, manifestSha256 };
}

/** Stands in the package, not on the screen; both languages, as whoever opens it may read either. */
function readme({ version, date, approver, note, previous, files }: Manifest, sha256: string): string {
  const former = previous?.version ?? null;
  return [
    `片区图数据包 ${version}`,
    `日期：${date}　审批：${approver ?? "未注明"}　文件：${files.length} 个`,
    ...(note ? [`说明：${note}`] : []),
    `manifest.json 的 SHA-256：${sha256}`,
    "",
    "放上服务器",
    "1. 备份服务器上现有的 geodata 文件夹。",
    "2. 用本包的 geodata 文件夹整个替换它；manifest.json 最后放入。无需重新构建。",
    "3. 打开网页的“数据与版本”核对：版本应为上列版本，各文件应为“与数据包一致”。",
    "",
    "回退",
    former
      ? `放回上一数据包 ${former} 的 geodata 文件夹。其 manifest.json 的 SHA-256 应为 ${previous?.sha256 ?? ""}；“数据与版本”中的“回退”可代为核对。`
      : "此前没有带清单的数据包；请放回第 1 步的备份。",
    "",
    "----",
    "",
    `Pianqu data package ${version}`,
    `Date: ${date}  Approved by: ${approver ?? "not stated"}  Files: ${files.length}`,
    ...(note ? [`Note: ${note}`] : []),
    `SHA-256 of manifest.json: ${sha256}`,
    "",
    "Putting it on the server",
    "1. Keep a copy of the present geodata folder.",
    "2. Put the geodata folder of this package in its place, manifest.json last. Nothing is built.",
    "3. Check under \"Data and versions\" in the app: the version is the one above, every file \"as in the package\".",
    "",
    "Going back",
    former
      ? `Put back the geodata folder of the previous package ${former}. The SHA-256 of its manifest.json is ${previous?.sha256 ?? ""}; "Data and versions", tab "Roll back", verifies it.`
      : "No package with a manifest stood before this one; put back the copy of step 1.",
    "",
  ].join("\r\n");
}
