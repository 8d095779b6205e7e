/**
 * `npm run release:check`: makes the release twice and compares the bytes, unpacks it, serves it by nginx under a
 * sub-path with the settings that it brings along, and clicks it through; then opens its folder for disks.
 */
import { mkdtempSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { root, runCommand, runTool } from "./command.mjs";
import { wrongAnswers } from "./release/answers.ts";
import { findNginx, serveByNginx, type Mount } from "./release/nginx.ts";
import { checksums, filesUnder } from "./release/release-files.ts";
import { PlainError, runMain, say } from "./say.mjs";

const mounts: Mount[] = [
  { path: "/kunming/pianqu", site: "site" },
  { path: "/open/map", site: "site-public" },
];

async function check(): Promise<void> {
  const nginx = findNginx();
  if (nginx === null) {
    say("没有找到 nginx，跳过发布检查（Debian：apt-get install nginx-light）。", "No nginx was found: the check of the release is skipped (Debian: apt-get install nginx-light).");
    return;
  }
  const browser = await ensureBrowser();
  const sums = await released();
  if ((await released()) !== sums) throw new PlainError("同一提交两次打包的内容不同。", "Two releases of the same commit differ.");
  const work = mkdtempSync(join(tmpdir(), "pianqu-release-"));
  try {
    const release = await unpacked(work);
    mkdirSync(join(work, "nginx"));
    const { origin, close } = await serveByNginx(nginx, release, join(work, "nginx"), mounts);
    try {
      for (const { path, site } of mounts) {
        const address = `${origin}${path}/`;
        const wrong = await wrongAnswers(address, join(release, site));
        if (wrong.length > 0) throw new PlainError(`${site} 的回应不对：\n${wrong.join("\n")}`, `Wrong answers for ${site}, see above.`);
        await clickThrough("sub-path.spec.ts", { CHROME_PATH: browser, SITE_ADDRESS: address });
      }
    } finally {
      await close();
    }
    await clickThrough("offline.spec.ts", { CHROME_PATH: browser, SITE_ADDRESS: origin, OFFLINE_FOLDER: join(release, "offline") });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  say("发布包可用：两次打包相同，经 nginx 在子路径下点检无误。", "The release is sound: the same bytes twice, and clicked through on nginx under a sub-path.");
}

/** Makes the release and returns the checksums of its archives. */
async function released(): Promise<string> {
  const { status } = await runTool("tsx", [join(".ci", "release.ts")]);
  if (status !== 0) throw new PlainError("打包失败，原因见上方输出。", "Packing failed, the reason is in the output above.");
  return readFileSync(join(root, "release", "SHA256SUMS"), "utf8");
}

async function unpacked(work: string): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const { status, output } = await runCommand("tar", ["xzf", join(root, "release", `pianqu-${version}.tar.gz`), "-C", work], { quiet: true });
  if (status !== 0) throw new Error(output);
  const release = join(work, `pianqu-${version}`);
  const files = new Map(filesUnder(release));
  const stated = Buffer.from(files.get("SHA256SUMS") ?? []).toString();
  files.delete("SHA256SUMS");
  if (checksums(files) !== stated) throw new PlainError("解压后的文件与 SHA256SUMS 不符。", "The unpacked files differ from SHA256SUMS.");
  return release;
}

async function clickThrough(spec: string, env: Record<string, string>): Promise<void> {
  const { status } = await runTool("@playwright/test", ["test", "-c", "test/e2e/playwright.config.ts", "--workers=1", "--reporter=list", spec], { env });
  if (status !== 0) throw new PlainError(`点检 ${spec} 未通过。`, `Clicking through ${spec} failed.`);
}

await runMain(check);
