import { cpus } from "node:os";

/**
 * One line on what the figures were taken on.
 * @param {import("playwright").Browser} browser
 */
export async function machineOf(browser) {
  const page = await browser.newPage();
  const renderer = await page.evaluate(() => {
    const gl = document.createElement("canvas").getContext("webgl2");
    const names = gl?.getExtension("WEBGL_debug_renderer_info");
    return gl ? String(gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER)) : "no WebGL 2";
  });
  await page.close();
  const [cpu] = cpus();
  return `${cpus().length} cores (${cpu?.model.trim() ?? "unknown"}), Node.js ${process.versions.node}, Chromium ${browser.version()}, GL: ${renderer}`;
}
