// Imports beyond these two are made after the version check: they may not parse on an old Node.js.
import { requireNode } from "./node-version.mjs";

async function start() {
  const { install } = await import("./install.mjs");
  const { PlainError, say } = await import("./say.mjs");
  const { chosenPort, requireFreePort } = await import("./port.mjs");
  const { runTool } = await import("./command.mjs");

  const port = chosenPort(4173);
  const host = process.env.HOST || "localhost";
  await install();
  await requireFreePort(port, host);

  say("正在构建……", "Building...");
  const { status } = await runTool("vite", ["build", "--logLevel", "warn"]);
  if (status !== 0) {
    throw new PlainError("构建失败，原因见上方输出。", "The build failed, the reason is in the output above.");
  }

  const { servePreview } = await import("./serve.mjs");
  const { url, close } = await servePreview(port, host);
  const stop = () => void close().finally(() => process.exit(0));
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  say("片区图已就绪，请在浏览器打开下面的地址；按 Ctrl-C 结束。", "Pianqu is ready at the address below; Ctrl-C ends it.");
  console.log(url);
}

requireNode();
void import("./say.mjs").then(function ({ runMain }) {
  return runMain(start);
});
