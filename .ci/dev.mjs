import { requireNode } from "./node-version.mjs";

async function dev() {
  const { spawn } = await import("node:child_process");
  const { install } = await import("./install.mjs");
  const { root, toolPath } = await import("./command.mjs");

  await install();
  // The terminal stays with the server, so that its key commands and Ctrl-C reach it.
  const server = spawn(process.execPath, [toolPath("vite"), ...process.argv.slice(2)], { cwd: root, stdio: "inherit" });
  process.on("SIGINT", () => undefined);
  process.on("SIGTERM", () => server.kill("SIGTERM"));
  await new Promise((resolve) => {
    server.once("close", (status) => {
      process.exitCode = status ?? 0;
      resolve(undefined);
    });
  });
}

requireNode();
void import("./say.mjs").then(function ({ runMain }) {
  return runMain(dev);
});
